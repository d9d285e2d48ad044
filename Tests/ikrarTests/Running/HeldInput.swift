import Foundation
import Glibc

/// A standard input that stays open, as a scanner's does: the program reads what was said so far and waits for more.
final class HeldInput {
    struct CannotHold: Error {}

    let path: String
    private let pipe: Int32

    init(in folder: Folder) throws {
        path = folder.path(".stdin-\(UUID().uuidString)")
        guard mkfifo(path, 0o600) == 0 else { throw CannotHold() }
        // For reading too, because otherwise opening it would wait for the program.
        pipe = open(path, O_RDWR | O_CLOEXEC)
        guard pipe >= 0 else { throw CannotHold() }
    }

    deinit { close(pipe) }

    func say(_ line: String) throws {
        let bytes = Array((line + "\n").utf8)
        guard write(pipe, bytes, bytes.count) == bytes.count else { throw CannotHold() }
    }
}

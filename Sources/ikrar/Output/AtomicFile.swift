import FileFacts
import Glibc
import IkrarTexts

/// A file that appears whole under its name or not at all.
struct AtomicFile {
    var path: String
    /// What others may do with it.
    var mode: mode_t = 0o644

    /// - Throws: ``InputError`` with the system's reason.
    func write(_ bytes: [UInt8]) throws {
        try put(bytes)
        Self.flushFolder(of: path)
    }

    /// Anything at all, a link that leads nowhere included.
    var isThere: Bool {
        FileFacts(path: path, followsLinks: false) != nil
    }

    /// A name is durable only when its folder is.
    static func flushFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let descriptor = Glibc.open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    private func put(_ bytes: [UInt8]) throws {
        let temporary = path + ".\(getpid()).part"
        let file = Glibc.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard file >= 0 else { throw failure() }
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if written < 0, errno == EINTR { continue }
            guard written > 0 else {
                let error = failure()
                close(file)
                unlink(temporary)
                throw error
            }
            rest = rest.dropFirst(written)
        }
        guard fsync(file) == 0, close(file) == 0, rename(temporary, path) == 0 else {
            let error = failure()
            unlink(temporary)
            throw error
        }
    }

    private func failure() -> InputError {
        InputError(Say.cannotWrite(path, SystemAnswer(errno)), status: Failure.cannotCreate)
    }
}

import Foundation
import Testing

/// An account that may not do everything: whoever runs the tests, or `nobody` when that is root.
struct Unprivileged {
    private let isRoot = getuid() == 0
    private static let nobody: UInt32 = 65534

    /// Gives the account the folder, so that it may write in it what its modes allow.
    func own(_ folder: Folder) throws {
        guard isRoot else { return }
        for name in [""] + (try FileManager.default.contentsOfDirectory(atPath: folder.path)).map({ "/" + $0 }) {
            try #require(chown(folder.path + name, Self.nobody, Self.nobody) == 0)
        }
    }

    /// As the account runs the program.
    func run(_ arguments: [String], by program: Program) throws -> Run {
        guard isRoot else { return try program.run(arguments) }
        let account = ["--reuid=\(Self.nobody)", "--regid=\(Self.nobody)", "--clear-groups", "--", Program.path]
        return try program.run(account + arguments, executable: "setpriv")
    }
}

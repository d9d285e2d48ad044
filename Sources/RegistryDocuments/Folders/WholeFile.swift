import Glibc
import PageDrawing

/// A file that appears whole under its name or not at all.
enum WholeFile {
    private static let ending = ".part"

    /// - Parameter fill: Makes the file at the path that it is given.
    /// - Throws: What `fill` throws, about the file's own path; ``DocumentError``.
    static func write(to path: String, _ fill: (String) throws -> Void) throws {
        let part = "\(path).\(getpid())\(ending)"
        unlink(part)
        do {
            try fill(part)
        } catch {
            unlink(part)
            throw shown(error, part, as: path)
        }
        guard rename(part, path) == 0 else {
            let reason = errno
            unlink(part)
            throw DocumentError.system(reason, path: path)
        }
    }

    /// Removes what killed runs left in a folder of files with this ending: `budi.png.4711.part`, when there is no process 4711.
    static func sweep(_ folder: String, ofFiles kind: String) {
        guard let names = try? FolderCalls.entries(of: folder) else { return }
        for name in names where name.hasSuffix(ending) {
            let whole = name.dropLast(ending.count)
            guard let dot = whole.lastIndex(of: "."), whole[..<dot].hasSuffix(kind),
                let process = pid_t(whole[whole.index(after: dot)...]), process > 0,
                kill(process, 0) != 0, errno == ESRCH
            else { continue }
            unlink("\(folder)/\(name)")
        }
    }

    private static func shown(_ error: any Error, _ part: String, as path: String) -> any Error {
        switch error {
        case var error as DocumentError where error.path == part:
            error.path = path
            return error
        case var error as DrawingError where error.path == part:
            error.path = path
            return error
        default: return error
        }
    }
}

import Glibc

/// A hidden folder in which files are made before they are shown.
struct StagingFolder {
    static let mark = ".ikrar-staging-"

    let path: String

    /// - Parameter prefix: how its name begins; the rest is drawn.
    init(in parent: String, prefix: String) throws(DocumentError) {
        path = "\(parent)/\(prefix)\(getpid())-\(UInt32.random(in: .min ... .max))"
        guard mkdir(path, 0o777) == 0 else { throw DocumentError.system(errno, path: parent) }
    }

    /// Removes these files, and the folder when it is empty then.
    func remove(_ names: [String]) {
        Self.remove(path, names)
    }

    /// Moves what is left to `folder`, unless something of that name is there, and removes this folder when that empties it.
    func giveBack(to folder: String) {
        guard let left = try? FolderCalls.entries(of: path) else { return }
        for name in left where access("\(folder)/\(name)", F_OK) != 0 {
            rename("\(path)/\(name)", "\(folder)/\(name)")
        }
        rmdir(path)
    }

    /// Removes what runs that were killed over an hour ago left behind.
    static func sweep(_ parent: String, prefix: String) {
        guard let entries = try? FolderCalls.entries(of: parent) else { return }
        for name in entries where name.hasPrefix(prefix) {
            let old = "\(parent)/\(name)"
            var status = stat()
            guard stat(old, &status) == 0, status.st_mtim.tv_sec < time(nil) - 3600,
                let left = try? FolderCalls.entries(of: old)
            else { continue }
            remove(old, left)
        }
    }

    private static func remove(_ folder: String, _ names: [String]) {
        for name in names { unlink("\(folder)/\(name)") }
        rmdir(folder)
    }
}

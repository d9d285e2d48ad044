import Glibc

/// A hidden folder in which files are made before they are shown, locked as long as its maker lives.
struct StagingFolder: ~Copyable {
    static let mark = ".ikrar-staging-"

    let path: String
    private let lock: Int32

    /// - Parameter prefix: how its name begins; the rest is drawn.
    init(in parent: String, prefix: String) throws(DocumentError) {
        path = "\(parent)/\(prefix)\(getpid())-\(UInt32.random(in: .min ... .max))"
        guard mkdir(path, 0o777) == 0 else { throw DocumentError.system(errno, path: parent) }
        lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        flock(lock, LOCK_EX | LOCK_NB)
    }

    deinit {
        guard lock >= 0 else { return }
        // A child of another thread has a copy of the descriptor until it runs its own program: closing ours would not unlock.
        flock(lock, LOCK_UN)
        close(lock)
    }

    /// Removes these files, and the folder when it is empty then.
    func remove(_ names: [String]) {
        Self.remove(path, names)
    }

    /// Removes what ikrar's record lists here, moves the rest to `folder`, unless something of that name is there, and removes this
    /// folder when that empties it.
    func giveBack(to folder: String) {
        if let listing = try? FolderListing(path) { remove(listing.ours) }
        guard let left = try? FolderCalls.entries(of: path) else { return }
        for name in left where access("\(folder)/\(name)", F_OK) != 0 {
            rename("\(path)/\(name)", "\(folder)/\(name)")
        }
        rmdir(path)
    }

    /// Removes what killed runs left behind. A run may have made its folder and not locked it yet, so younger ones than a minute
    /// are left alone.
    static func sweep(_ parent: String, prefix: String) {
        guard let entries = try? FolderCalls.entries(of: parent) else { return }
        for name in entries where name.hasPrefix(prefix) {
            let old = "\(parent)/\(name)"
            var status = stat()
            guard stat(old, &status) == 0, status.st_mtim.tv_sec < time(nil) - 60, isAbandoned(old) else { continue }
            removeOurs(old)
        }
    }

    /// A folder that was exchanged and not removed any more has a record: what that does not list is somebody's.
    private static func removeOurs(_ folder: String) {
        guard let listing = try? FolderListing(folder) else { return }
        remove(folder, listing.ours.isEmpty ? listing.foreign : listing.ours)
    }

    private static func isAbandoned(_ folder: String) -> Bool {
        let lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard lock >= 0 else { return false }
        defer { close(lock) }
        return flock(lock, LOCK_EX | LOCK_NB) == 0
    }

    private static func remove(_ folder: String, _ names: [String]) {
        for name in names { unlink("\(folder)/\(name)") }
        rmdir(folder)
    }
}

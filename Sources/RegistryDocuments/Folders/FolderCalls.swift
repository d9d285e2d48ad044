import Glibc

/// What the system does with folders, with errors that name the path.
enum FolderCalls {
    static func resolved(_ path: String) -> String {
        var short = Substring(path)
        while short.count > 1, short.last == "/" { short.removeLast() }
        guard let real = realpath(String(short), nil) else { return short.isEmpty ? "." : String(short) }
        defer { free(real) }
        return String(cString: real)
    }

    static func parent(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func name(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    /// Sorted names; `nil` when there is nothing at `path`.
    static func entries(of path: String) throws(DocumentError) -> [String]? {
        guard let folder = opendir(path) else {
            if errno == ENOENT { return nil }
            throw DocumentError.system(errno, path: path)
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// `mkdir -p`
    static func makeFolders(_ path: String) throws(DocumentError) {
        guard mkdir(path, 0o777) != 0, errno != EEXIST else { return }
        guard errno == ENOENT, parent(of: path) != path else { throw DocumentError.system(errno, path: path) }
        try makeFolders(parent(of: path))
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw DocumentError.system(errno, path: path) }
    }

    /// Whether another folder can take this one's place without hurt: not a mount, its parent ours to write, and no shell or
    /// program of ours standing in it.
    static func isReplaceable(_ path: String) -> Bool {
        let parent = parent(of: path)
        var own = stat()
        var above = stat()
        guard stat(path, &own) == 0, stat(parent, &above) == 0, own.st_dev == above.st_dev,
            own.st_ino != above.st_ino, own.st_uid == geteuid(), access(parent, W_OK | X_OK) == 0
        else { return false }
        guard let here = realpath(".", nil) else { return false }
        defer { free(here) }
        let standing = String(cString: here)
        return standing != path && !standing.hasPrefix("\(path)/")
    }

    static func copyMode(from path: String, to other: String) throws(DocumentError) {
        var status = stat()
        guard stat(path, &status) == 0, chmod(other, status.st_mode & 0o7777) == 0 else {
            throw DocumentError.system(errno, path: path)
        }
    }

    static func move(_ path: String, to target: String) throws(DocumentError) {
        guard rename(path, target) == 0 else { throw DocumentError.system(errno, path: target) }
    }

    /// A second name for a file. What cannot have one (a file system without links, a file of another user) is `EXDEV`.
    static func link(_ path: String, to other: String) throws(DocumentError) {
        guard Glibc.link(path, other) != 0 else { return }
        guard errno != ENOSPC, errno != EDQUOT else { throw DocumentError.system(errno, path: other) }
        throw DocumentError.system(EXDEV, path: other)
    }

    /// Two folders change places: at one instant where the system can (`renameat2`, Linux 3.15), else by three renames.
    static func exchange(_ new: String, _ old: String) throws(DocumentError) {
        if let swap, swap(AT_FDCWD, new, AT_FDCWD, old, 2) == 0 { return }
        if swap != nil, ![ENOSYS, EINVAL].contains(errno) { throw DocumentError.system(errno, path: old) }
        let aside = "\(new)-old"
        try move(old, to: aside)
        do throws(DocumentError) {
            try move(new, to: old)
        } catch {
            rename(aside, old)
            throw error
        }
        try move(aside, to: new)
    }

    private typealias RenameAt2 =
        @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32

    /// Looked up by name: the Swift overlay of glibc does not show it, and older systems do not have it. 2 is RENAME_EXCHANGE.
    private static let swap: RenameAt2? = dlsym(nil, "renameat2").map { unsafeBitCast($0, to: RenameAt2.self) }
}

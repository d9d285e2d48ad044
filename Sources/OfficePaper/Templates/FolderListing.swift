import Glibc

/// The names in a folder, without hidden ones, sorted.
struct FolderListing {
    var names: [String]

    /// `nil` when there is no such folder, or it must not be read.
    init?(of path: String) {
        guard let folder = opendir(path) else { return nil }
        defer { closedir(folder) }
        names = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        names.sort()
    }
}

import Foundation

/// A file system of 16 KiB in memory, for those who may mount one.
final class SmallDisk {
    static let isPossible = (try? SmallDisk()) != nil

    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "disk-\(UUID().uuidString)").path()
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        guard mount("tmpfs", path, "tmpfs", 0, "size=16k") == 0 else {
            rmdir(path)
            throw CocoaError(.fileWriteNoPermission)
        }
    }

    deinit {
        umount(path)
        rmdir(path)
    }
}

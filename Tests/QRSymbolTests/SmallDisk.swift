import Foundation

/// A disk in memory of a size that is soon used up. Only the superuser can make one.
enum SmallDisk {
    static let canBeMade: Bool = {
        let folder = FileManager.default.temporaryDirectory.path + "/qrsymbol-mount-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        guard geteuid() == 0, mkdir(folder, 0o755) == 0, mount("none", folder, "tmpfs", 0, nil) == 0 else {
            return false
        }
        return umount2(folder, 0) == 0
    }()

    static func mounted(
        at folder: String, kilobytes: Int, _ options: String = "rw", _ body: () async throws -> Void,
    ) async throws {
        let flags = options == "ro" ? UInt(MS_RDONLY) : 0
        guard mount("none", folder, "tmpfs", flags, "size=\(kilobytes)k") == 0 else {
            throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EPERM)
        }
        defer { umount2(folder, Int32(MNT_DETACH)) }
        try await body()
    }
}

import Foundation

/// A folder that is there for the length of a test.
enum ScratchFolder {
    static func with(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.path + "/qrsymbol-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(folder)
    }

    /// Every name in the folder and those below it, hidden ones too.
    static func names(in folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    }

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Foundation.Data(contentsOf: URL(fileURLWithPath: path)))
    }
}

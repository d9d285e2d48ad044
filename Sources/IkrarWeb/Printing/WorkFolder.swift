import FoundationEssentials
import Glibc

/// A folder that only this program's user may enter, for files on their way out; gone with all in it when it is let go.
final class WorkFolder: Sendable {
    let path: String

    /// - Throws: ``WebError`` `cannotStore`.
    init() throws {
        var template = Array("/tmp/ikrar-print-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw WebError(.cannotStore) }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// - Throws: ``WebError`` `cannotStore`.
    func bytes(of name: String) throws -> [UInt8] { try bytes(at: "\(path)/\(name)") }

    /// - Parameter path: Of a file in this folder.
    /// - Throws: ``WebError`` `cannotStore`.
    func bytes(at path: String) throws -> [UInt8] {
        guard let content = FileManager.default.contents(atPath: path) else { throw WebError(.cannotStore) }
        return Array(content)
    }

    /// Some of its files as one.
    /// - Throws: ``WebError`` `cannotStore`.
    func zipped(_ names: [String]) throws -> [UInt8] {
        let archive = "semua.zip"
        try ZipFile.write(names, of: path, to: "\(path)/\(archive)")
        return try bytes(of: archive)
    }
}

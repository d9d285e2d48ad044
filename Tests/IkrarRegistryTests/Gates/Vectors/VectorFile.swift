import Foundation
import Testing

/// A file of Tests/vectors: what the registry's own rules say of many cases, one a line, for those who decide the same in another
/// language.
///
/// `IKRAR_WRITE_VECTORS=1 swift test --filter VectorTests` writes the files anew; otherwise they are compared.
struct VectorFile {
    let name: String

    private var path: String {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../vectors")
        return tests.appending(path: "\(name).json").standardized.path(percentEncoded: false)
    }

    /// - Parameter fields: What stands before the cases, by name.
    func hold(_ cases: [some Encodable], fields: [(String, any Encodable)] = []) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func text(_ value: some Encodable) throws -> String {
            String(decoding: try encoder.encode(value), as: UTF8.self)
        }
        let head = try fields.map { "\"\($0.0)\":\(try text($0.1)),\n" }.joined()
        let lines = try cases.map { try text($0) }
        let written = "{\(head)\"cases\":[\n\(lines.joined(separator: ",\n"))\n]}\n"
        if ProcessInfo.processInfo.environment["IKRAR_WRITE_VECTORS"] != nil {
            try written.write(toFile: path, atomically: true, encoding: .utf8)
        }
        let kept = try String(contentsOfFile: path, encoding: .utf8)
        for (kept, written) in zip(kept.split(separator: "\n"), written.split(separator: "\n")) where kept != written {
            Issue.record("\(name).json says \(kept), the rules \(written)")
            return
        }
        #expect(kept == written)
    }
}

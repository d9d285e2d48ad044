import FoundationEssentials
import IkrarRegistry

/// Files lie in parts, as base64: a registry copies texts and numbers.
enum FileParts {
    /// Bytes of a part; a multiple of three.
    private static let size = 3 << 16

    /// The parts with their numbers, from 0.
    static func texts(of content: [UInt8]) -> [(part: Int, text: String)] {
        stride(from: 0, to: content.count, by: size).map { start in
            (start / size, Data(content[start..<min(start + size, content.count)]).base64EncodedString())
        }
    }

    /// - Throws: ``RegistryError`` `registryBroken`.
    static func bytes(of text: String, table: String) throws -> [UInt8] {
        guard let part = Data(base64Encoded: text) else { throw RegistryError(.registryBroken, subject: table) }
        return Array(part)
    }
}

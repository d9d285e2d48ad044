import FileFacts
import Glibc
import IkrarRegistry

/// The file of signing keys beside a registry: one key a line, `id hex`, the last one signs. Only its owner may read it.
struct BadgeKeyFile {
    let path: String

    /// - Throws: ``RegistryError`` `keysMissing`, `keysUnsafe` when others may read it, `keysBroken`.
    func read() throws -> BadgeKeyRing {
        let keys = try String(decoding: bytes(), as: UTF8.self).split(whereSeparator: \.isNewline).map(key)
        guard !keys.isEmpty else { throw RegistryError(.keysBroken, subject: path) }
        return BadgeKeyRing(keys: keys)
    }

    /// - Throws: ``RegistryError`` `keysMissing`, `keysUnsafe`, `keysBroken` for what is no file, or too large for one of keys.
    func bytes() throws -> [UInt8] {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            throw RegistryError(errno == ENOENT ? .keysMissing : .keysUnsafe, subject: path)
        }
        defer { close(file) }
        guard let facts = FileFacts(descriptor: file), facts.kind == .file, facts.size <= 65_536 else {
            throw RegistryError(.keysBroken, subject: path)
        }
        guard facts.permissions & 0o077 == 0 else { throw RegistryError(.keysUnsafe, subject: path) }
        var bytes = [UInt8](repeating: 0, count: facts.size)
        let count = Glibc.read(file, &bytes, bytes.count)
        return Array(bytes.prefix(max(0, count)))
    }

    private func key(_ line: Substring) throws -> BadgeKey {
        let parts = line.split(separator: " ")
        guard parts.count == 2, let secret = Self.bytes(hex: parts[1]), secret.count == BadgeKey.bytes else {
            throw RegistryError(.keysBroken, subject: path)
        }
        return BadgeKey(id: String(parts[0]), secret: secret)
    }

    private static func bytes(hex: Substring) -> [UInt8]? {
        let digits = hex.compactMap(\.hexDigitValue)
        guard digits.count == hex.count, digits.count % 2 == 0 else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    }
}

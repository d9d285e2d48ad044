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
        do {
            return try SecretFile(path: path).bytes(upTo: 65_536)
        } catch {
            switch error {
            case .missing: throw RegistryError(.keysMissing, subject: path)
            case .closed, .open: throw RegistryError(.keysUnsafe, subject: path)
            case .unfit: throw RegistryError(.keysBroken, subject: path)
            }
        }
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

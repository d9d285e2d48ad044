internal import Crypto
internal import FoundationEssentials

extension BadgeKeyRing {
    /// A secret that the registry has to read again, encrypted (AES-256-GCM) under a key that is not in the registry: whoever
    /// copies the database reads nothing.
    /// - Parameter owner: Whose it is: opened for another, it is refused.
    func seal(_ secret: [UInt8], of owner: String, _ surroundings: Surroundings) throws -> String {
        let nonce = try AES.GCM.Nonce(
            data: (Secret.bytes(of: surroundings.random()) + Secret.bytes(of: surroundings.random())).prefix(12))
        let box = try AES.GCM.seal(
            secret, using: current.sealingKey, nonce: nonce, authenticating: Array(owner.utf8))
        return Data(nonce + box.ciphertext + box.tag).base64EncodedString()
    }

    /// - Throws: ``RegistryError`` `keysMissing` when none of the keys has sealed it for that owner.
    func open(_ sealed: String, of owner: String) throws -> [UInt8] {
        for key in keys.reversed() {
            guard let bytes = Data(base64Encoded: sealed), let box = try? AES.GCM.SealedBox(combined: bytes) else {
                break
            }
            let secret = try? AES.GCM.open(box, using: key.sealingKey, authenticating: Array(owner.utf8))
            if let secret { return Array(secret) }
        }
        throw RegistryError(.keysMissing, subject: current.id)
    }
}

extension BadgeKey {
    /// HKDF-SHA-256 (RFC 5869): badges and seals share no key.
    fileprivate var sealingKey: SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: Array(authenticate(Array("ikrar seal".utf8)))),
            info: Array("totp".utf8),
            outputByteCount: 32,
        )
    }
}

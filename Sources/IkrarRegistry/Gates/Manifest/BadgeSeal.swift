internal import Crypto
internal import FoundationEssentials

/// What an operator is shown of a person, and what leads them to their session, readable for whoever has the person's badge before them.
///
/// `docs/gate-api.md` describes the bytes for those who write a device's side:
/// HKDF-SHA-256 (RFC 5869) of the code's 27 characters, without salt, with the info `ikrar-manifest-1`, gives 64 bytes. The
/// first 32 are the key of AES-256-GCM; the others key an HMAC-SHA-256 of the plain text, whose first 12 bytes are the nonce:
/// the same badge with the same contents is the same bytes, and no key ever meets two texts under one nonce. Nonce,
/// cipher text and the tag of 16 bytes follow one another. The plain text is JSON, filled up with spaces to a multiple of 32
/// bytes, so that its length says little of a name.
public struct BadgeSeal: Sendable, Hashable {
    public struct Contents: Sendable, Hashable {
        public var name: String
        public var unit: String
        public var position: String
        /// Which sessions serve the person.
        public var opd: OrgUnit.ID

        public init(name: String, unit: String, position: String, opd: OrgUnit.ID) {
            self.name = name
            self.unit = unit
            self.position = position
            self.opd = opd
        }
    }

    /// The first eight bytes of SHA-256 of the code, in hex.
    public static func digest(of code: BadgeCode) -> String {
        SHA256.hash(data: Array(code.text.utf8)).prefix(8).hexadecimal
    }

    /// Base64 of nonce, cipher text and tag.
    public static func seal(_ contents: Contents, with code: BadgeCode) throws -> String {
        let (key, nonceKey) = keys(of: code)
        let text = plainText(of: contents)
        let nonce = Array(HMAC<SHA256>.authenticationCode(for: text, using: nonceKey).prefix(12))
        let box = try AES.GCM.seal(text, using: key, nonce: AES.GCM.Nonce(data: nonce))
        return Data(nonce + box.ciphertext + box.tag).base64EncodedString()
    }

    private static func keys(of code: BadgeCode) -> (SymmetricKey, nonce: SymmetricKey) {
        let secret = SymmetricKey(data: Array(code.text.utf8))
        let both = HKDF<SHA256>.deriveKey(inputKeyMaterial: secret, info: info, outputByteCount: 64)
        return both.withUnsafeBytes { bytes in
            (SymmetricKey(data: bytes.prefix(32)), nonce: SymmetricKey(data: bytes.suffix(32)))
        }
    }

    private static let info = Array("ikrar-manifest-1".utf8)

    private static func plainText(of contents: Contents) -> [UInt8] {
        var text = Array("{\"name\":".utf8)
        append(contents.name, to: &text)
        text += Array(",\"unit\":".utf8)
        append(contents.unit, to: &text)
        text += Array(",\"position\":".utf8)
        append(contents.position, to: &text)
        text += Array(",\"opd\":".utf8)
        append(contents.opd.rawValue, to: &text)
        text.append(UInt8(ascii: "}"))
        while text.count % 32 != 0 { text.append(UInt8(ascii: " ")) }
        return text
    }

    /// A JSON string (RFC 8259, 7).
    private static func append(_ string: String, to text: inout [UInt8]) {
        text.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): text += [UInt8(ascii: "\\"), byte]
            case 0..<0x20: text += Array("\\u00\(CollectionOfOne(byte).hexadecimal)".utf8)
            default: text.append(byte)
            }
        }
        text.append(UInt8(ascii: "\""))
    }
}

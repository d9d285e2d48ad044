/// A secret that opens something to whoever has it. Registries keep its digest, so that a copied one opens nothing.
struct GateToken {
    enum Purpose: String {
        /// 128 bits: once, for a day.
        case invitation = "IKI"
        /// 256 bits, until the device is revoked.
        case device = "IKD"

        fileprivate var words: Int {
            switch self {
            case .invitation: 2
            case .device: 4
            }
        }
    }

    let text: String

    init(_ text: String) { self.text = text }

    /// Capitals and digits: 13 characters for every 64 bits of chance.
    init(_ purpose: Purpose, random: () -> UInt64) {
        text = (0..<purpose.words).reduce(into: purpose.rawValue) { text, _ in
            text += Crockford.encode(random(), characters: 13)
        }
    }

    /// SHA-256, in hex.
    var digest: String { Secret.digest(of: text) }

    /// The key, in hex, under which a device puts away what it had not handed in when it was revoked. It forgets its token then;
    /// the registry, which has the token's digest, can tell the key to the device that it becomes next.
    static func queueKey(ofDigest digest: String) -> String { Secret.digest(of: "ikrar-queue-1:\(digest)") }
}

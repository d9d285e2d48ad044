internal import Crypto

/// What one session's codes are made of, and what tells when a page was opened: derived from a badge key, so that neither a
/// copied database nor another session's codes tell it.
struct SelfCheckInSecret {
    /// A code stands on the screen for so long.
    static let windowSeconds: Int64 = 15
    static let codeDigits = 6

    private let key: SymmetricKey

    init(_ key: BadgeKey, event: Event.ID, session: Session.ID) {
        let name = ["ikrar self check-in 1", event.rawValue, session.rawValue].joined(separator: "\u{1F}")
        self.key = SymmetricKey(data: Array(key.authenticate(Array(name.utf8))))
    }

    /// Windows are counted from 1970, so all machines with the same clock show the same.
    static func window(at time: Instant) -> Int64 {
        time.microseconds / (windowSeconds * 1_000_000)
    }

    /// Six digits. The bytes are cut as RFC 4226, 5.3 does it, of a longer number.
    func code(in window: Int64) -> String {
        let bytes = Array(tag("window \(window)"))
        let number = bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } >> 1
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: Self.codeDigits - digits.count) + digits
    }

    /// 128 bits over when and by whose link a page was opened.
    func mark(of opened: Instant, link: BadgeNumber) -> String {
        Secret.base64URL(tag("opened \(opened.microseconds) \(link.text)").prefix(16))
    }

    private func tag(_ text: String) -> HMAC<SHA256>.MAC {
        HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key)
    }
}

extension BadgeKeyRing {
    /// The screen shows what the last key makes; what an older one made still counts after a rotation.
    func selfCheckInSecrets(_ event: Event.ID, _ session: Session.ID) -> [SelfCheckInSecret] {
        keys.map { SelfCheckInSecret($0, event: event, session: session) }
    }
}

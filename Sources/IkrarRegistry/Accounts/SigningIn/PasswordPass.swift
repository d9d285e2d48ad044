internal import Crypto

/// What somebody holds whose password was right while the code is asked: so nobody types a password twice.
///
/// Its text says until when it is good, signed together with the account and the password that it stood for: with another password, it
/// is good no more. It lets nobody in without a code.
public struct PasswordPass: Sendable, Hashable {
    /// As a form carries it.
    public let text: String

    private static let goodSeconds: Int64 = 300

    init(for credentials: AccountCredentials, at now: Instant, _ ring: BadgeKeyRing) {
        let until = now.adding(seconds: Self.goodSeconds)
        text = Self.text(credentials, until, ring.keys[ring.keys.count - 1])
    }

    /// As somebody has handed it in.
    init(text: String) {
        self.text = text
    }

    static func isGood(_ text: String, for credentials: AccountCredentials, at now: Instant, _ ring: BadgeKeyRing)
        -> Bool
    {
        guard let written = Int64(text.prefix { $0 != "." }) else { return false }
        let until = Instant(microseconds: written)
        let isOurs = ring.keys.reduce(false) { Secret.areEqual(Self.text(credentials, until, $1), text) || $0 }
        return isOurs && now < until
    }

    private static func text(_ credentials: AccountCredentials, _ until: Instant, _ key: BadgeKey) -> String {
        let parts = [
            "ikrar password pass 1", credentials.account.id.rawValue, credentials.password ?? "",
            "\(until.microseconds)",
        ]
        let tag = key.authenticate(Array(parts.joined(separator: "\u{1F}").utf8))
        return "\(until.microseconds).\(Secret.base64URL(tag.prefix(16)))"
    }
}

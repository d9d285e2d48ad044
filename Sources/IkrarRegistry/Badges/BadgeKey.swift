internal import Crypto

/// A secret that badge codes are signed with. It lives in a file beside the registry, never in the database and never in a log.
public struct BadgeKey: Sendable {
    public static let bytes = 32

    public let id: String
    /// Begun with the secret: what every code under it has in common.
    private let begun: HMAC<SHA256>

    public init(id: String, secret: [UInt8]) {
        self.id = id
        begun = HMAC<SHA256>(key: SymmetricKey(data: secret))
    }

    /// HMAC-SHA-256: 32 bytes.
    func authenticate(_ message: [UInt8]) -> HMAC<SHA256>.MAC {
        var code = begun
        code.update(data: message)
        return code.finalize()
    }
}

extension BadgeKey: CustomStringConvertible {
    public var description: String { "BadgeKey(\(id))" }
}

/// The keys of one registry: the newest signs, all of them verify, so that badges printed before a rotation still open.
public struct BadgeKeyRing: Sendable {
    public private(set) var keys: [BadgeKey]

    /// - Precondition: at least one key; the last one signs.
    public init(keys: [BadgeKey]) {
        precondition(!keys.isEmpty, "a registry has at least one badge key")
        self.keys = keys
    }

    public var current: BadgeKey { keys[keys.count - 1] }

    /// 64 bits of a text under the oldest key, in hex: the same text can be recognised again, and what a stranger typed (a NIP,
    /// a name) cannot be worked out by trying them all.
    public func digest(of text: String) -> String {
        keys[0].authenticate(Array(text.utf8)).prefix(8).hexadecimal
    }

    /// Tells these keys from others, and nothing of them: a registry keeps it, so that nobody signs or verifies its badges with
    /// another's keys. Newer keys do not change it.
    public var mark: String { digest(of: "ikrar") }

    public func key(id: String) -> BadgeKey? {
        keys.first { $0.id == id }
    }
}

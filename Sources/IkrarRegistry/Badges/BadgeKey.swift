internal import Crypto

/// A secret that badge codes are signed with. It lives in a file beside the registry, never in the database and never in a log.
public struct BadgeKey: Sendable {
    public static let bytes = 32

    public let id: String
    let secret: [UInt8]

    public init(id: String, secret: [UInt8]) {
        self.id = id
        self.secret = secret
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
    public func digest(of text: some StringProtocol) -> String {
        let hex = Array("0123456789abcdef".utf8)
        let tag = HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: SymmetricKey(data: keys[0].secret))
        return String(decoding: tag.prefix(8).flatMap { [hex[Int($0 >> 4)], hex[Int($0 & 15)]] }, as: UTF8.self)
    }

    public func key(id: String) -> BadgeKey? {
        keys.first { $0.id == id }
    }
}

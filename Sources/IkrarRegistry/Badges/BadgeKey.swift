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

    public func key(id: String) -> BadgeKey? {
        keys.first { $0.id == id }
    }
}

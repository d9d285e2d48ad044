/// What a program acts for an account with.
public struct APIToken: Sendable, Hashable {
    public typealias ID = Identifier<APIToken>

    public let id: ID
    public let account: Account.ID
    /// What for, in the office's words.
    public let name: String
    public let createdAt: Instant
    public let expires: Instant
    /// To the minute.
    public var lastUsedAt: Instant?
    public var revokedAt: Instant?

    public init(
        id: ID,
        account: Account.ID,
        name: String,
        createdAt: Instant,
        expires: Instant,
        lastUsedAt: Instant? = nil,
        revokedAt: Instant? = nil
    ) {
        self.id = id
        self.account = account
        self.name = name
        self.createdAt = createdAt
        self.expires = expires
        self.lastUsedAt = lastUsedAt
        self.revokedAt = revokedAt
    }

    public func isGood(at now: Instant) -> Bool { revokedAt == nil && now < expires }

    /// What every secret begins with.
    public static let prefix = "ikrar_"
    /// Nobody remembers a token that is older.
    static let longestSeconds: Int64 = 366 * 86_400
    static let touchSeconds: Int64 = 60
}

/// What comes of asking for a token: its owner shows once more that it is they.
public enum TokenVerdict: Sendable, Hashable {
    /// With its secret: `ikrar_` and 43 characters, which nobody can show again.
    case made(APIToken, secret: String)
    /// The password is not right, or the session has ended.
    case refused
    case codeNeeded
    case codeWrong
    case tooMany(until: Instant)
}

/// A token that was shown, with the account that it acts for.
public struct TokenHolder: Sendable, Hashable {
    public let token: APIToken
    public let account: Account
}

public protocol APITokenTransaction {
    func insert(_ token: APIToken, digest: String) throws
    /// With its account.
    func token(digest: String) throws -> (token: APIToken, account: Account)?
    /// Newest first.
    func tokens(of id: Account.ID) throws -> [APIToken]
    /// Only forwards.
    func touch(_ id: APIToken.ID, at: Instant) throws
    func revoke(_ id: APIToken.ID, at: Instant) throws
    /// All that are not revoked yet.
    func revokeTokens(of id: Account.ID, at: Instant) throws
}

extension APITokenTransaction where Self: JournalTransaction {
    /// All that are not revoked yet; the journal names each.
    func revokeTokens(of id: Account.ID, at now: Instant, by user: String) throws {
        let live = try tokens(of: id).filter { $0.isGood(at: now) }
        try revokeTokens(of: id, at: now)
        for token in live {
            try note(
                JournalEntry(
                    at: now, by: user, action: .tokenRevoke, subject: id.rawValue, detail: token.id.rawValue))
        }
    }
}

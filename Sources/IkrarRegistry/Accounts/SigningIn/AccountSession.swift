internal import Crypto

/// Somebody who is signed in.
public struct AccountSession: Sendable, Hashable {
    public typealias ID = Identifier<AccountSession>

    /// The digest of its token.
    public let id: ID
    public let account: Account
    public let createdAt: Instant
    /// To the minute.
    public let lastSeenAt: Instant
    /// For forms, the same for the session's whole life: made of the token, so that nobody else can make it.
    public let csrf: String

    /// Nobody was there for so long: it ends.
    public static let idleSeconds: Int64 = 60 * 60
    /// It ends then in any case.
    public static let longestSeconds: Int64 = 12 * 60 * 60
    /// That somebody is there is written down so often at most.
    static let touchSeconds: Int64 = 60

    init(_ kept: KeptSession, token: String, lastSeenAt: Instant) {
        id = kept.id
        account = kept.account
        createdAt = kept.createdAt
        self.lastSeenAt = lastSeenAt
        let code = HMAC<SHA256>.authenticationCode(
            for: Array("ikrar csrf".utf8), using: SymmetricKey(data: Array(token.utf8)))
        csrf = Secret.base64URL(code)
    }

    /// When it ends if nobody comes back.
    public var expires: Instant { KeptSession.expires(createdAt: createdAt, lastSeenAt: lastSeenAt) }

    /// Whether it may set TOTP up and nothing else: its account's role asks for TOTP.
    public var mayOnlyEnrol: Bool { account.needsTOTP && !account.hasTOTP }

    /// Takes the same time for every wrong text.
    public func accepts(csrf text: String) -> Bool { Secret.areEqual(text, csrf) }

    static func id(ofToken token: String) -> ID { ID(Secret.digest(of: token)) }
}

/// A session as the registry keeps it, without the token.
public struct KeptSession: Sendable, Hashable {
    public var id: AccountSession.ID
    public var account: Account
    public var createdAt: Instant
    public var lastSeenAt: Instant
    /// A TOTP secret, sealed, that nobody has confirmed yet.
    public var pendingTOTP: String?

    public init(
        id: AccountSession.ID,
        account: Account,
        createdAt: Instant,
        lastSeenAt: Instant,
        pendingTOTP: String?
    ) {
        self.id = id
        self.account = account
        self.createdAt = createdAt
        self.lastSeenAt = lastSeenAt
        self.pendingTOTP = pendingTOTP
    }

    func isGood(at now: Instant) -> Bool {
        account.isActive && now < Self.expires(createdAt: createdAt, lastSeenAt: lastSeenAt)
    }

    static func expires(createdAt: Instant, lastSeenAt: Instant) -> Instant {
        min(
            createdAt.adding(seconds: AccountSession.longestSeconds),
            lastSeenAt.adding(seconds: AccountSession.idleSeconds),
        )
    }
}

/// Somebody who may sign in.
public struct Account: Sendable, Hashable {
    public typealias ID = Identifier<Account>

    public let id: ID
    /// As ``Login/normal(_:)`` makes it; unique.
    public let login: String
    /// As pages greet them; on no journal.
    public let name: String
    public var role: Role
    /// Whose head it is; `nil` for every other role.
    public var opd: OrgUnit.ID?
    public let createdAt: Instant
    public var disabledAt: Instant?
    public let hasPassword: Bool
    public let hasTOTP: Bool

    public init(
        id: ID,
        login: String,
        name: String,
        role: Role,
        opd: OrgUnit.ID?,
        createdAt: Instant,
        disabledAt: Instant? = nil,
        hasPassword: Bool = false,
        hasTOTP: Bool = false
    ) {
        self.id = id
        self.login = login
        self.name = name
        self.role = role
        self.opd = opd
        self.createdAt = createdAt
        self.disabledAt = disabledAt
        self.hasPassword = hasPassword
        self.hasTOTP = hasTOTP
    }

    public var isActive: Bool { disabledAt == nil }

    /// Whether its role asks for a code besides the password.
    public var needsTOTP: Bool { role.needsTOTP }

    /// As the journal tells what was before and after.
    var standing: String { opd.map { "\(role.rawValue) \($0)" } ?? role.rawValue }
}

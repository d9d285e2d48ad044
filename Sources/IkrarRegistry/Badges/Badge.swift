/// A person's QR badge: permanent, reissuable, revocable. A person has at most one that is not revoked.
public struct Badge: Hashable, Sendable {
    public var number: BadgeNumber
    public var person: Person.ID
    /// Which key of the ring signed its code, so that a reprint gives the same code after a rotation.
    public var keyID: String
    public var issuedAt: Instant
    public var revokedAt: Instant?
    public var revokedReason: String?

    public init(
        number: BadgeNumber,
        person: Person.ID,
        keyID: String,
        issuedAt: Instant,
        revokedAt: Instant? = nil,
        revokedReason: String? = nil
    ) {
        self.number = number
        self.person = person
        self.keyID = keyID
        self.issuedAt = issuedAt
        self.revokedAt = revokedAt
        self.revokedReason = revokedReason
    }
}

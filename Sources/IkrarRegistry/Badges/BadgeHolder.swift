/// Somebody who wears, or should wear, a badge.
public struct BadgeHolder: Sendable, Hashable {
    public var person: Person.ID
    public var nip: NIP
    public var name: PersonName
    public var opd: String
    public var unit: String
    /// Tells units of the same name apart.
    public var unitID: OrgUnit.ID
    public var position: String
    /// The good badge; `nil` when none was issued or the last one was revoked.
    public var badge: Badge?

    public init(
        person: Person.ID,
        nip: NIP,
        name: PersonName,
        opd: String,
        unit: String,
        unitID: OrgUnit.ID = OrgUnit.ID(""),
        position: String,
        badge: Badge?
    ) {
        self.person = person
        self.nip = nip
        self.name = name
        self.opd = opd
        self.unit = unit
        self.unitID = unitID
        self.position = position
        self.badge = badge
    }
}

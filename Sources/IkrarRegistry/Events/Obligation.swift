/// One person's duty to attend one event, with what they were on the day it was opened.
///
/// Frozen: a transfer, a promotion or a retirement after the opening changes the person, not the obligation.
public struct Obligation: Hashable, Sendable {
    public var event: Event.ID
    public var person: Person.ID
    public var unit: OrgUnit.ID
    public var opd: OrgUnit.ID
    public var position: String
    public var grade: String
    public var echelon: String
    public var kind: ASNKind
    public var standing: Standing
    public var duty: Duty

    public init(
        event: Event.ID,
        person: Person.ID,
        unit: OrgUnit.ID,
        opd: OrgUnit.ID,
        position: String,
        grade: String,
        echelon: String,
        kind: ASNKind,
        standing: Standing,
        duty: Duty
    ) {
        self.event = event
        self.person = person
        self.unit = unit
        self.opd = opd
        self.position = position
        self.grade = grade
        self.echelon = echelon
        self.kind = kind
        self.standing = standing
        self.duty = duty
    }
}

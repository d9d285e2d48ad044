/// What one row of a roster is folded from: an obligation with the attendance, the excuse, the correction and the pledges that
/// stand beside it.
public struct ComplianceFact: Sendable, Hashable {
    public var obligation: Obligation
    public var nip: NIP
    public var name: PersonName
    public var unit: String
    public var attendance: Attendance?
    public var excuse: Excuse?
    /// The one that is in effect.
    public var correction: Correction?
    /// Withdrawn ones too.
    public var pledges: [PledgeFact]
    /// The hall that they were declared in, the first that stands; whether it counts, the attendance tells.
    public var hall: RosterHall?

    public init(
        obligation: Obligation,
        nip: NIP,
        name: PersonName,
        unit: String,
        attendance: Attendance?,
        excuse: Excuse?,
        correction: Correction? = nil,
        pledges: [PledgeFact] = [],
        hall: RosterHall? = nil
    ) {
        self.obligation = obligation
        self.nip = nip
        self.name = name
        self.unit = unit
        self.attendance = attendance
        self.excuse = excuse
        self.correction = correction
        self.pledges = pledges
        self.hall = hall
    }
}

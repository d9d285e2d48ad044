/// What an OPD's head sees of one event: who of theirs is in and who is not, and what they may still do.
public struct OfficePage: Sendable, Hashable {
    /// Of that OPD only, in official order; its counts and both rates are those of every report.
    public var roster: Roster
    public var signOff: SignOff
    /// Until when heads may excuse their people; `nil`: until the roster is closed.
    public var excusesUntil: Instant?
    /// Whether a head may excuse now.
    public var mayExcuse: Bool
    /// Whether somebody who has not read a circular can still confirm it.
    public var mayConfirm: Bool
    /// The newest first.
    public var corrections: [CorrectionOverview]
    /// Halls that the OPD has declared, withdrawn ones too.
    public var halls: [HallOverview]
    /// Whether people in halls count as present.
    public var countsHalls: Bool
    /// Whether a head may declare halls now.
    public var mayDeclare: Bool
    /// The sessions that serve the OPD and have begun: somebody can have watched them.
    public var begun: [Session]

    /// Came in time.
    public var inTime: [RosterRow] { rows(.present) }
    public var late: [RosterRow] { rows(.late) }
    /// Can still come.
    public var notYet: [RosterRow] { rows(.notYet) }
    public var excused: [RosterRow] { rows(.excused) }
    public var absent: [RosterRow] { rows(.absent) }

    /// Whether the head may stand for the roster now.
    public var mayVerify: Bool { signOff.isOver && signOff.state != .closed }
    public var pending: [CorrectionOverview] { corrections.filter(\.correction.isPending) }

    private func rows(_ status: AttendanceStatus) -> [RosterRow] { roster.rows.filter { $0.status == status } }
}

/// A roster for those who examine it or look at it from outside: no full NIP, nothing of anybody's health.
///
/// Health is specific personal data (UU 27/2022, article 4), and a NIP tells a birth date and a sex.
public struct MaskedRoster: Sendable, Hashable {
    public var event: EventSummary
    /// Printed name of the OPD.
    public var opd: String
    /// Tells OPD of the same name apart.
    public var opdID: OrgUnit.ID
    /// In official order.
    public var rows: [MaskedRow]
    /// Counts of people, never of scans.
    public var counts: RosterCounts
    public var pledges: PledgeCounts
    /// As ``Roster/declared``.
    public var declared: Int

    /// One person.
    public struct MaskedRow: Sendable, Hashable {
        /// Only the last three digits: `***************003`.
        public var nip: String
        /// With titles, as documents print it.
        public var name: String
        public var kind: ASNKind
        public var unit: String
        public var position: String
        public var status: AttendanceStatus
        public var at: Instant?
        public var gate: String?
        /// Whole minutes after late-after.
        public var minutesLate: Int?
        public var excuse: MaskedExcuse?
        public var correction: MaskedCorrection?
        public var pledge: RosterPledge?
        public var hall: RosterHall?
    }

    /// Why somebody need not have come, as far as others may know.
    public enum MaskedExcuse: Sendable, Hashable {
        /// Leave, illness, and leave for whatever cause: which of them it is nobody else need know, nor its letter.
        case prevented
        /// On duty elsewhere, or excused by standing, with the letter or the standing's name.
        case away(ExcuseKind, document: String)
    }

    /// That a row was corrected after the roster was closed.
    public struct MaskedCorrection: Sendable, Hashable {
        /// `nil` where the letter is one of those that ``MaskedExcuse/prevented`` leaves out, or may have taken such a one back.
        public var document: String?
        public var proposedBy: String
        public var approvedBy: String
        public var approvedAt: Instant
    }
}

extension Roster {
    /// The same people, with what others may know of them.
    public var masked: MaskedRoster {
        MaskedRoster(
            event: event, opd: opd, opdID: opdID, rows: rows.map(\.masked), counts: counts, pledges: pledges,
            declared: declared)
    }
}

extension RosterRow {
    fileprivate var masked: MaskedRoster.MaskedRow {
        let excuse = excuse.map(\.masked)
        return MaskedRoster.MaskedRow(
            nip: nip.masked,
            name: name,
            kind: kind,
            unit: unit,
            position: position,
            status: status,
            at: at,
            gate: gate,
            minutesLate: minutesLate,
            excuse: excuse,
            correction: correction.map { correction in
                MaskedRoster.MaskedCorrection(
                    document: excuse == .prevented || status == .absent ? nil : correction.document,
                    proposedBy: correction.proposedBy,
                    approvedBy: correction.approvedBy,
                    approvedAt: correction.approvedAt,
                )
            },
            pledge: pledge,
            hall: hall,
        )
    }
}

extension RosterExcuse {
    /// What others may know of it.
    public var masked: MaskedRoster.MaskedExcuse {
        kind.isPrivate ? .prevented : .away(kind, document: document)
    }
}

extension ExcuseKind {
    /// Leave and illness: nobody but those who decide need know which.
    public var isPrivate: Bool {
        switch self {
        case .izin, .sakit, .cuti: true
        case .dinasLuar, .tugasBelajar, .diklat, .kedudukan: false
        }
    }
}

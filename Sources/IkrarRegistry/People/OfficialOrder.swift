/// The order in which official lists put people: the head of the OPD, then eselon, then golongan downward, PNS before PPPK,
/// and the older NIP first. Alphabetic order looks wrong to officials.
public struct OfficialOrder: Hashable, Sendable, Comparable {
    private let rank: Int
    private let nip: NIP

    /// - Parameter headsOPD: the person leads the OPD that the list is of (``Headship``).
    public init(_ person: Person, headsOPD: Bool) {
        let service = person.nip.isPPPK ? 1 : 0
        rank =
            ((headsOPD ? 0 : 1) * 16 + Echelon.order(of: person.echelon)) * 512
            + service * 256 + (255 - person.grade.seniority)
        nip = person.nip
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.rank, left.nip) < (right.rank, right.nip)
    }
}

/// The order in which official lists put people: the head of the OPD, then eselon, then golongan downward, PNS before PPPK,
/// and the older NIP first. Alphabetic order looks wrong to officials.
public struct OfficialOrder: Hashable, Sendable, Comparable {
    private let rank: Int
    private let nip: NIP

    /// - Parameter headsOPD: the person leads the OPD that the list is of (``Headship``).
    public init(_ person: Person, headsOPD: Bool) {
        self.init(nip: person.nip, grade: person.grade, echelon: person.echelon, headsOPD: headsOPD)
    }

    /// The same for somebody as they were on another day.
    public init(nip: NIP, grade: Grade, echelon: String, headsOPD: Bool) {
        rank = Self.rank(isPPPK: nip.isPPPK, grade: grade, echelon: echelon, headsOPD: headsOPD)
        self.nip = nip
    }

    /// Less for who stands before others, whatever their NIP.
    static func rank(isPPPK: Bool, grade: Grade, echelon: String, headsOPD: Bool) -> Int {
        ((headsOPD ? 0 : 1) * 16 + Echelon.order(of: echelon)) * 512 + (isPPPK ? 256 : 0) + (255 - grade.seniority)
    }

    public static func < (left: Self, right: Self) -> Bool {
        (left.rank, left.nip) < (right.rank, right.nip)
    }
}

public import IkrarRegistry

/// Whose pages are printed, of the people in an order's rosters.
///
/// Numbers, and who heads an OPD, are told from everybody in the rosters: a page has the same number whether it is printed with
/// all others or alone.
public struct PersonSelection: Sendable, Hashable {
    public static let everybody = PersonSelection()

    /// All OPD when empty.
    public var opds: Set<OrgUnit.ID>
    /// Each gets a file of their own; everybody when empty.
    public var people: Set<NIP>

    public init(opds: Set<OrgUnit.ID> = [], people: Set<NIP> = []) {
        self.opds = opds
        self.people = people
    }

    public func holds(_ row: RosterRow, of roster: Roster) -> Bool {
        (opds.isEmpty || opds.contains(roster.opdID)) && (people.isEmpty || people.contains(row.nip))
    }
}

public import IkrarRegistry

/// Whose pages are printed, of the people in an order's rosters.
///
/// Numbers, and who heads an OPD, are told from everybody in the rosters: a certificate has the same number whether it is printed
/// with all others or alone.
public struct PersonSelection: Sendable, Hashable {
    public static let everybody = PersonSelection()

    /// By its name; all OPD when `nil`.
    public var opd: String?
    /// Each gets a file of their own; everybody when empty.
    public var people: Set<NIP>

    public init(opd: String? = nil, people: Set<NIP> = []) {
        self.opd = opd
        self.people = people
    }

    public func holds(_ row: RosterRow, of opd: String) -> Bool {
        (self.opd ?? opd) == opd && (people.isEmpty || people.contains(row.nip))
    }
}

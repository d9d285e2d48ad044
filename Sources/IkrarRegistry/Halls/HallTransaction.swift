/// Halls whose people an OPD has declared.
public protocol HallTransaction {
    func hall(_ id: Hall.ID) throws -> Hall?
    /// Withdrawn ones too, in the order in which they were declared.
    func halls(of event: Event.ID) throws -> [Hall]
    /// In order of their names; withdrawn halls' too.
    func hallGuests(of event: Event.ID) throws -> [Hall.ID: [HallGuest]]
    func insert(_ hall: Hall) throws
    /// Writes its account and its document.
    func update(_ hall: Hall) throws
    /// Who is there already stays there.
    func add(_ people: [Person.ID], to hall: Hall.ID) throws
    func withdraw(_ hall: Hall.ID, _ withdrawal: Withdrawal) throws
    /// Whether people in halls count as present; they do until somebody says otherwise.
    func countsHalls(_ event: Event.ID) throws -> Bool
    func setCountsHalls(_ counts: Bool, of event: Event.ID) throws
}

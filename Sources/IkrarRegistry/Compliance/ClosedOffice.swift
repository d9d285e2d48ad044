/// An OPD whose roster only corrections change, and how many of its people a change has therefore left as they were.
public struct ClosedOffice: Sendable, Hashable {
    /// Its printed name.
    public var opd: String
    public var people: Int

    public init(opd: String, people: Int) {
        self.opd = opd
        self.people = people
    }
}

extension SignOffTransaction where Self: UnitTransaction {
    /// In order of their names.
    func closedOffices(of people: Set<Person.ID>, event: Event.ID) throws -> [ClosedOffice] {
        var counts: [OrgUnit.ID: Int] = [:]
        for person in people {
            if let opd = try obligedOPD(of: person, event: event) { counts[opd, default: 0] += 1 }
        }
        return try counts.map { ClosedOffice(opd: try name(of: $0.key), people: $0.value) }.sorted { $0.opd < $1.opd }
    }
}

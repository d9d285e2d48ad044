/// What the registry knows before an import.
public struct DirectorySnapshot: Sendable {
    public var people: [Person]
    public var units: [OrgUnit]
    public var aliases: [UnitAlias]
    /// NIPs that people had before the one they have now.
    public var superseded: [NIP: Person.ID]
    /// `Pemerintah Kabupaten Wanasari`.
    public var agency: String

    public init(
        people: [Person] = [],
        units: [OrgUnit] = [],
        aliases: [UnitAlias] = [],
        superseded: [NIP: Person.ID] = [:],
        agency: String
    ) {
        self.people = people
        self.units = units
        self.aliases = aliases
        self.superseded = superseded
        self.agency = agency
    }
}

/// What is asked for a person's own page.
public protocol PersonalTransaction {
    func person(_ id: Person.ID) throws -> Person?
    /// Where the person came and is on nobody's list.
    func guestAttendances(of person: Person.ID) throws -> [Attendance]
    /// `nil` while nobody has renewed or withdrawn the person's link.
    func linkStanding(of person: Person.ID) throws -> LinkStanding?
    /// Those of an OPD's people that somebody has renewed or withdrawn.
    func linkStandings(in opd: OrgUnit.ID) throws -> [Person.ID: LinkStanding]
    func set(_ standing: LinkStanding, of person: Person.ID) throws
}

extension PersonalTransaction {
    /// - Throws: ``RegistryError`` `noSuchPerson`.
    func existing(_ id: Person.ID) throws -> Person {
        guard let person = try person(id) else { throw RegistryError(.noSuchPerson, subject: id.rawValue) }
        return person
    }
}

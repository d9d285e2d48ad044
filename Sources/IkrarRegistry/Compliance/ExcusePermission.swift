/// Whose excuses for an event somebody may enter and withdraw now.
struct ExcusePermission {
    private let event: Event
    private let opd: OrgUnit.ID?
    private let closed: Set<OrgUnit.ID>

    /// - Parameter opd: The OPD whose head asks; `nil` for Kesbangpol.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventSealed`, `excuseDeadlinePassed`.
    init(for id: Event.ID, headOf opd: OrgUnit.ID?, _ transaction: any RegistryTransaction, now: Instant) throws {
        event = try transaction.unsealed(id)
        self.opd = opd
        closed = try transaction.closedRosters(of: id)
        if opd != nil, let until = try transaction.excuseDeadline(of: id), now > until {
            throw RegistryError(.excuseDeadlinePassed, subject: id.rawValue, detail: until.iso(in: event.zone))
        }
    }

    /// - Throws: ``RegistryError`` `noSuchPerson`, `rosterClosed`.
    func person(_ nip: NIP, _ transaction: any RegistryTransaction) throws -> Person {
        let person = try transaction.existing(nip)
        let list = try transaction.obligedOPD(of: person.id, event: event.id)
        if let opd, try list ?? future(of: person, transaction) != opd {
            throw RegistryError(.noSuchPerson, subject: nip.masked)
        }
        if let list, closed.contains(list) { throw try transaction.rosterClosed(list, event: event.id) }
        return person
    }

    /// On whose list the person will stand, while there is no list yet.
    private func future(of person: Person, _ transaction: any RegistryTransaction) throws -> OrgUnit.ID? {
        guard event.state == .draft else { return nil }
        return try transaction.units().first { $0.id == person.unit }?.opd
    }
}

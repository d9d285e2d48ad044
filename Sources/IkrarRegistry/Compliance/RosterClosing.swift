extension EventTransaction {
    /// - Throws: ``RegistryError`` `noSuchEvent`, `eventSealed`.
    func unsealed(_ id: Event.ID) throws -> Event {
        let event = try existing(id)
        guard event.state != .sealed else { throw RegistryError(.eventSealed, subject: id.rawValue) }
        return event
    }
}

extension SignOffTransaction where Self: UnitTransaction {
    func closedRosters(of event: Event.ID) throws -> Set<OrgUnit.ID> {
        Set(try rosterSteps(of: event, opd: nil).filter { $0.kind == .closed }.map(\.opd))
    }

    /// What is to be thrown where a closed roster would change.
    func rosterClosed(_ opd: OrgUnit.ID, event: Event.ID) throws -> RegistryError {
        RegistryError(.rosterClosed, subject: try name(of: opd), detail: event.rawValue)
    }

    /// - Throws: ``RegistryError`` `rosterClosed` when the person stands on a roster that only corrections change.
    func requireOpenRoster(of person: Person.ID, event: Event.ID) throws {
        guard let opd = try obligedOPD(of: person, event: event) else { return }
        guard try rosterSteps(of: event, opd: opd).allSatisfy({ $0.kind != .closed }) else {
            throw try rosterClosed(opd, event: event)
        }
    }
}

/// The rosters of an event that only corrections change, to be asked whose they are.
struct ClosedRosters: Sendable {
    private let event: Event.ID
    private let opds: Set<OrgUnit.ID>

    init(of event: Event.ID, _ transaction: any RegistryTransaction) throws {
        self.event = event
        opds = try transaction.closedRosters(of: event)
    }

    /// Whether the person stands on one of them.
    func have(_ person: Person.ID, _ transaction: any RegistryTransaction) throws -> Bool {
        guard !opds.isEmpty, let opd = try transaction.obligedOPD(of: person, event: event) else { return false }
        return opds.contains(opd)
    }
}

extension UnitTransaction {
    /// A unit's printed name.
    func name(of unit: OrgUnit.ID) throws -> String {
        try units().first { $0.id == unit }?.name ?? unit.rawValue
    }
}

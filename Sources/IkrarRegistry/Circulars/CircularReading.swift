/// A circular that one person is asked to read, and what they have confirmed of it.
public struct CircularReading: Sendable, Hashable {
    public var event: Event
    /// The latest version.
    public var circular: Circular
    /// Of every version, in the order in which they were recorded.
    public var acknowledgements: [Acknowledgement]
    /// Those that somebody has annulled.
    public var annulled: Set<Acknowledgement.ID>
    /// Whether they may confirm the latest version now.
    public var mayAcknowledge: Bool
}

extension Registry {
    /// The circular as the head of an OPD reads it, for themselves.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `notACircular`, `circularUnpublished`, `noSuchPerson` where not one person
    ///   alone of the OPD's list leads it.
    public func circularReading(headOf opd: OrgUnit.ID, at id: Event.ID) async throws -> CircularReading {
        try await store.read { transaction in
            let event = try transaction.currentCircular(of: id).event
            guard let head = try transaction.onlyHead(of: opd, id),
                let reading = try Self.readings(by: head.id, at: [event], transaction).first
            else { throw RegistryError(.noSuchPerson, subject: opd.rawValue) }
            return reading
        }
    }

    /// The circulars among the events whose lists a person stands on.
    static func readings(
        by person: Person.ID, at events: [Event], _ transaction: any RegistryTransaction
    ) throws -> [CircularReading] {
        try events.filter { $0.kind == .edaran }.compactMap { event in
            guard let circular = try transaction.circulars(of: event.id).last else { return nil }
            let own = try transaction.acknowledgements(of: event.id, person: person)
            let hasRead = own.contains { $0.version == circular.version }
            return CircularReading(
                event: event, circular: circular, acknowledgements: own,
                annulled: try own.annulled(transaction),
                mayAcknowledge: event.state == .open && !hasRead)
        }
    }
}

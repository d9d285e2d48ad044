/// Circulars with their files, and who has read them.
public protocol CircularTransaction {
    /// The first version first.
    func circulars(of event: Event.ID) throws -> [Circular]
    /// With the file as it is; all that have read it have read these bytes.
    func append(_ circular: Circular, content: [UInt8]) throws
    func content(of circular: Circular) throws -> [UInt8]
    func audience(of event: Event.ID) throws -> Circular.Audience?
    func set(_ audience: Circular.Audience, of event: Event.ID) throws
    /// In the order in which they were recorded; either limits them.
    func acknowledgements(of event: Event.ID?, person: Person.ID?) throws -> [Acknowledgement]
    func acknowledgement(_ receipt: AcknowledgementReceipt) throws -> Acknowledgement?
    func append(_ acknowledgements: [Acknowledgement]) throws
    /// Takes everybody else off an event's list.
    func keepObligations(of event: Event.ID, only people: [Person.ID]) throws
}

extension CircularTransaction where Self: EventTransaction {
    /// What is to be read now.
    /// - Throws: ``RegistryError`` `noSuchEvent`, `notACircular`, `circularUnpublished`.
    func currentCircular(of id: Event.ID) throws -> (event: Event, circular: Circular) {
        let event = try existing(id)
        guard event.kind == .edaran else { throw RegistryError(.notACircular, subject: id.rawValue) }
        guard let circular = try circulars(of: id).last else {
            throw RegistryError(.circularUnpublished, subject: id.rawValue)
        }
        return (event, circular)
    }
}

extension Event {
    /// - Throws: ``RegistryError`` `circularHasNoGate` for a circular, which is read and not attended.
    public func requireAttended() throws {
        guard kind != .edaran else { throw RegistryError(.circularHasNoGate, subject: id.rawValue) }
    }
}

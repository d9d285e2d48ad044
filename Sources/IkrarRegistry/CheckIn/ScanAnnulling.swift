/// Undoing a scan.
///
/// Undo is a row that names the scan, with a reason; nothing is deleted. What counts for the person afterwards is their
/// earliest scan that is left.
public struct ScanAnnulling: Sendable {
    private let store: any RegistryStore

    public init(store: any RegistryStore) {
        self.store = store
    }

    /// Whoever scanned may undo it for so long; later a supervisor has to.
    static let operatorMinutes: Int64 = 15
    static let operatorMicroseconds = operatorMinutes * 60_000_000

    /// One annulment given again changes nothing and answers what counts now.
    /// - Parameters:
    ///   - supervisor: Who stands for undoing an older scan.
    ///   - device: The enrolled device that asks for it; it may undo its own scans only.
    /// - Returns: The scan, and the attendance that counts now (`nil`: none).
    /// - Throws: ``RegistryError``: `noSuchScan`, `reasonMissing`, `annulledAlready`, `supervisorNeeded`, `annulRefused` for a scan that never
    ///   let anybody in, `eventSealed`, `rosterClosed`; for a device `deviceRefused` and `scanOfOtherDevice`.
    public func annul(
        _ annulment: Annulment,
        supervisor: String? = nil,
        by device: Gate.DeviceID? = nil
    ) async throws -> (scan: ScanRecord, attendance: Attendance?) {
        let annulment = annulment.bySomebody
        guard annulment.reason.contains(where: { !$0.isWhitespace }) else {
            throw RegistryError(.reasonMissing, subject: annulment.scan.rawValue)
        }
        return try await store.write(beside: .nothing) { transaction in
            guard var scan = try transaction.scan(annulment.scan) else {
                throw RegistryError(.noSuchScan, subject: annulment.scan.rawValue)
            }
            if let device { try Self.requireKnown(device, transaction) }
            if let known = scan.annulment, let person = scan.person {
                // Whoever else has done it, there is nothing left to do.
                guard known.id == annulment.id else {
                    throw RegistryError(.annulledAlready, subject: scan.id.rawValue)
                }
                return (scan, try Self.counting([person], event: scan.event, transaction)[person])
            }
            if let device { try Self.requireOwn(scan, of: device, transaction) }
            guard let event = try transaction.event(scan.event), event.state != .sealed else {
                throw RegistryError(.eventSealed, subject: scan.event.rawValue)
            }
            guard scan.outcome.showsPresence, let person = scan.person else {
                throw RegistryError(.annulRefused, subject: scan.id.rawValue, detail: scan.outcome.rawValue)
            }
            try transaction.requireOpenRoster(of: person, event: event.id)
            guard supervisor != nil || Self.isInTime(annulment, of: scan) else {
                throw RegistryError(.supervisorNeeded, subject: scan.id.rawValue, detail: "\(Self.operatorMinutes)")
            }
            let left = try Self.write(
                [annulment], of: [person], event: event.id, by: supervisor ?? annulment.by, transaction)
            scan.annulment = annulment
            return (scan, left[person])
        }
    }

    /// Within a transaction that runs beside no scan: undoes scans that show people's presence, and settles what counts for
    /// them now.
    /// - Parameter people: Whose scans they are.
    /// - Returns: What counts for whom something does.
    /// - Throws: ``RegistryError`` `annulledAlready`.
    @discardableResult
    static func write(
        _ annulments: [Annulment], of people: [Person.ID], event: Event.ID, by user: String,
        _ transaction: any RegistryTransaction
    ) throws -> [Person.ID: Attendance] {
        for annulment in annulments {
            guard try transaction.append(annulment) else {
                throw RegistryError(.annulledAlready, subject: annulment.scan.rawValue)
            }
        }
        let left = try counting(people, event: event, transaction)
        for person in people { try transaction.settle(left[person], person: person, event: event) }
        for annulment in annulments {
            try transaction.note(
                JournalEntry(
                    at: annulment.at, by: user, action: .annul, subject: annulment.scan.rawValue,
                    detail: annulment.reason))
        }
        return left
    }

    /// Whoever could not hand in the scan, or the wish, is not late by that.
    private static func isInTime(_ annulment: Annulment, of scan: ScanRecord) -> Bool {
        let limit = operatorMicroseconds
        return annulment.at.since(scan.receivedAt) <= limit
            || annulment.wishedAt.map { abs($0.since(scan.at)) <= limit } ?? false
    }

    private static func requireKnown(_ device: Gate.DeviceID, _ transaction: any RegistryTransaction) throws {
        guard let known = try transaction.device(device), known.revokedAt == nil else {
            throw RegistryError(.deviceRefused, subject: device.rawValue)
        }
    }

    private static func requireOwn(
        _ scan: ScanRecord,
        of device: Gate.DeviceID,
        _ transaction: any RegistryTransaction
    ) throws {
        guard scan.device == device else { throw RegistryError(.scanOfOtherDevice, subject: scan.id.rawValue) }
        // The device gave two scans one id: which of them it means, only a person can say.
        if try transaction.scan(scan.id.elsewhere(in: scan.event))?.device == device {
            throw RegistryError(.supervisorNeeded, subject: scan.id.rawValue, detail: "\(operatorMinutes)")
        }
    }

    /// What is left of people's scans.
    private static func counting(
        _ people: [Person.ID],
        event: Event.ID,
        _ transaction: any RegistryTransaction
    ) throws -> [Person.ID: Attendance] {
        try transaction.presences(of: people, event: event).compactMapValues(\.first).mapValues { scan in
            Attendance(
                event: event,
                person: scan.person ?? Person.ID(""),
                scan: scan.id,
                session: scan.session ?? Session.main,
                at: scan.at,
                gate: scan.gate,
                device: scan.device,
                minutesLate: scan.minutesLate,
                isGuest: scan.isGuest,
            )
        }
    }
}

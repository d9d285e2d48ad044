/// Undoing a scan, and admitting somebody a gate refused.
///
/// Undo is a row that names the scan, with a reason; nothing is deleted. What counts for the person afterwards is their
/// earliest scan that is left.
public struct ScanAnnulling: Sendable {
    private let store: any RegistryStore

    public init(store: any RegistryStore) {
        self.store = store
    }

    /// - Returns: The scan, and the attendance that counts now (`nil`: none).
    /// - Throws: ``RegistryError``: `noSuchScan`, `reasonMissing`, `annulledAlready`, `annulRefused` for a scan that never
    ///   let anybody in, `eventSealed`.
    public func annul(_ annulment: Annulment) async throws -> (scan: ScanRecord, attendance: Attendance?) {
        guard annulment.reason.contains(where: { !$0.isWhitespace }) else {
            throw RegistryError(.reasonMissing, subject: annulment.scan.rawValue)
        }
        return try await store.write { transaction in
            guard var scan = try transaction.scan(annulment.scan) else {
                throw RegistryError(.noSuchScan, subject: annulment.scan.rawValue)
            }
            guard let event = try transaction.event(scan.event), event.state != .sealed else {
                throw RegistryError(.eventSealed, subject: scan.event.rawValue)
            }
            guard scan.outcome.showsPresence, let person = scan.person else {
                throw RegistryError(.annulRefused, subject: scan.id.rawValue, detail: scan.outcome.rawValue)
            }
            guard try transaction.append(annulment) else {
                throw RegistryError(.annulledAlready, subject: scan.id.rawValue)
            }
            scan.annulment = annulment
            let attendance = try Self.resettle(person, event: event, transaction)
            try transaction.note(
                JournalEntry(
                    at: annulment.at,
                    by: annulment.by,
                    action: .annul,
                    subject: scan.id.rawValue,
                    detail: annulment.reason,
                ),
            )
            return (scan, attendance)
        }
    }

    private static func resettle(
        _ person: Person.ID,
        event: Event,
        _ transaction: any RegistryTransaction
    ) throws -> Attendance? {
        let earliest = try transaction.presences(of: person, event: event.id).first
        let sessions = try transaction.sessions(of: event.id)
        let attendance = earliest.map { scan in
            Attendance(
                event: event.id,
                person: person,
                scan: scan.id,
                session: scan.session ?? Session.main,
                at: scan.at,
                gate: scan.gate,
                device: scan.device,
                minutesLate: lateness(of: scan, sessions),
                isGuest: scan.isGuest,
            )
        }
        try transaction.settle(attendance, person: person, event: event.id)
        return attendance
    }

    /// A scan that was a duplicate when it came has no lateness of its own yet.
    private static func lateness(of scan: ScanRecord, _ sessions: [Session]) -> Int? {
        if scan.outcome.disposition == .accept { return scan.minutesLate }
        guard let lateAfter = sessions.first(where: { $0.id == scan.session })?.lateAfter, scan.at > lateAfter,
            !scan.review.contains(.nearLateAfter)
        else { return nil }
        return Int(scan.at.since(lateAfter) / 60_000_000)
    }
}

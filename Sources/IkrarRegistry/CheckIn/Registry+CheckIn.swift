extension Registry {
    /// A desk that answers for one gate.
    public func desk(at gate: Gate) -> CheckInDesk {
        CheckInDesk(store: store, ring: ring, gate: gate)
    }

    public func newScanID() -> ScanAttempt.ID {
        ScanAttempt.ID(surroundings.newID())
    }

    /// Takes back one scan.
    /// - Throws: as ``ScanAnnulling/annul(_:)``.
    public func annul(
        _ scan: ScanAttempt.ID,
        reason: String,
        by user: String,
        supervisor: String? = nil
    ) async throws -> (scan: ScanRecord, attendance: Attendance?) {
        let id = Annulment.ID(surroundings.newID())
        return try await ScanAnnulling(store: store).annul(
            Annulment(id: id, scan: scan, reason: reason, by: user, at: now),
            supervisor: supervisor,
        )
    }
}

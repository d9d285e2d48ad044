/// A device's wish to take a scan of its own back.
public struct AnnulmentRequest: Sendable, Hashable {
    /// Made by the device: sent again, it annuls nothing twice.
    public var id: String
    public var scan: ScanAttempt.ID
    public var reason: String

    public init(id: String, scan: ScanAttempt.ID, reason: String) {
        self.id = id
        self.scan = scan
        self.reason = reason
    }
}

extension Registry {
    /// Takes back a scan that the device itself made in the last fifteen minutes; anything else needs a supervisor.
    ///
    /// A request that was fulfilled before is answered with what counts now.
    /// - Returns: The scan, and the attendance that counts now (`nil`: none).
    /// - Throws: ``RegistryError`` `deviceRefused`, `scanOfOtherDevice`, and as ``ScanAnnulling/annul(_:supervisor:by:)``.
    public func annul(
        _ request: AnnulmentRequest,
        by pass: DevicePass
    ) async throws -> (scan: ScanRecord, attendance: Attendance?) {
        // Of one device: nobody else's annulment has its id.
        let id = UniqueID.named("\(pass.device)\u{1F}\(request.scan)\u{1F}\(request.id)").text
        return try await ScanAnnulling(store: store).annul(
            Annulment(
                id: Annulment.ID(id), scan: request.scan, reason: request.reason, by: pass.name, at: now),
            by: pass.device,
        )
    }
}

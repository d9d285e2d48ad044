/// A device's wish to take a scan of its own back.
public struct AnnulmentRequest: Sendable, Hashable {
    /// Made by the device: sent again, it annuls nothing twice.
    public var id: String
    public var scan: ScanAttempt.ID
    public var reason: String
    /// When somebody wished it; `nil` when the device did not say, and then it is when the registry hears of it.
    public var moment: Moment?

    public init(id: String, scan: ScanAttempt.ID, reason: String, moment: Moment? = nil) {
        self.id = id
        self.scan = scan
        self.reason = reason
        self.moment = moment
    }

    /// A time by the device's clock, and what tells how far that is off.
    public struct Moment: Sendable, Hashable {
        public var at: Instant
        /// What the clock said when the request was sent.
        public var deviceTime: Instant
        /// As ``ScanBatch/offsetMilliseconds``.
        public var offsetMilliseconds: Int?

        public init(at: Instant, deviceTime: Instant, offsetMilliseconds: Int? = nil) {
            self.at = at
            self.deviceTime = deviceTime
            self.offsetMilliseconds = offsetMilliseconds
        }

        /// By the registry's clock, corrected as a scan's time is.
        func corrected(received: Instant) -> Instant {
            let offset = ScanBatch.clockOffset(
                deviceTime: deviceTime, measuredMilliseconds: offsetMilliseconds, received: received)
            return min(Instant(microseconds: at.microseconds &+ offset), received)
        }
    }
}

extension Registry {
    /// Takes back a scan that the device itself made; anything else, and what was wished more than fifteen minutes after the scan,
    /// needs a supervisor. A wish that had to wait for a network is judged by its own moment, like a scan; what is in time by the
    /// device's word alone stands on the review list (``ReviewItem/Kind/undoneLate``).
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
        let now = now
        return try await ScanAnnulling(store: store).annul(
            Annulment(
                id: Annulment.ID(id), scan: request.scan, reason: request.reason, by: pass.signature, at: now,
                wishedAt: request.moment?.corrected(received: now)),
            by: pass.device,
        )
    }
}

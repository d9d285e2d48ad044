public import IkrarRegistry

extension Wanasari {
    /// A device that a supervisor has enrolled for the apel.
    public func enrolled(_ name: String = "HP 1", gate: String = "Gerbang Utara") async throws -> Enrolment {
        let invited = try await registry.inviteDevice(gate: gate, event: Self.event, by: "penyelia")
        return try await registry.enrol(token: invited.token, name: name, gate: "")
    }

    /// Hands in what a device scanned, its clock being right unless it is said to be off.
    public func handIn(
        _ scans: [ScanRequest],
        at time: String,
        by pass: DevicePass,
        clockAhead: Int64 = 0,
        change: (inout ScanBatch) -> Void = { _ in }
    ) async throws -> [ScanAnswer] {
        clock.set(Self.time(time))
        var batch = ScanBatch(
            event: Self.event,
            deviceTime: Self.time(time).adding(seconds: clockAhead),
            roundTripMilliseconds: 0,
            scans: scans,
        )
        change(&batch)
        return try await registry.check(batch, by: pass)
    }

    /// One row as the page at the gate sends it.
    public static func row(
        _ id: String,
        _ code: String,
        _ time: String,
        seq: Int64? = nil,
        change: (inout ScanRequest) -> Void = { _ in }
    ) -> ScanRequest {
        var row = ScanRequest(id: id, seq: seq, code: code, scannedAt: Self.time(time).iso(in: .wib), channel: "qr")
        change(&row)
        return row
    }
}

extension ScanRequest {
    /// What the check-in desk is asked. Whatever cannot be read makes the scan `malformed`, which is kept like any other: the
    /// device's numbers have no gap, and no bad row holds up those beside it.
    /// - Parameter isOverdue: Nobody has waited for the answer.
    func attempt(
        in batch: ScanBatch, clock: ScanAttempt.Clock, ring: BadgeKeyRing, isOverdue: Bool = false
    ) -> ScanAttempt {
        let time = scannedAt.flatMap(Self.time)
        let mode = mode.map(ScanAttempt.Mode.init(rawValue:)) ?? .online
        let (channel, text) = reading
        let isWhole =
            isReadable && time != nil && mode != nil && channel != nil && isNumbered
            && (digest == nil) == (keptDigest == nil)
        // No more than a batch may doubt: who doubts enough is never late.
        let doubt = max(clock.uncertaintySeconds, min(uncertaintySeconds ?? 0, ScanBatch.mostUncertainSeconds))
        return ScanAttempt(
            id: ScanAttempt.ID(id),
            text: isWhole ? text : .malformed,
            digest: keptDigest ?? ring.digest(of: code),
            sequence: isNumbered ? seq : nil,
            channel: channel ?? .qr,
            mode: isOverdue ? .offline : mode ?? .online,
            deviceTime: time ?? batch.deviceTime,
            clock: ScanAttempt.Clock(offsetSeconds: clock.offsetSeconds, uncertaintySeconds: doubt),
            localOutcome: local.flatMap(ScanOutcome.init(rawValue:)),
        )
    }

    /// Numbers that every program carries exactly (RFC 8259, 6).
    private var isNumbered: Bool { seq.map { (1...0x1F_FFFF_FFFF_FFFF).contains($0) } ?? true }

    /// 16 small hexadecimal digits.
    private var keptDigest: String? {
        guard let digest, digest.utf8.count == 16 else { return nil }
        return digest.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) } ? digest : nil
    }

    /// What a symbol says is one of our codes. A number, a NIP or a name is typed by somebody who looks at the person, and
    /// nobody gets in by a symbol that says no more than a NIP.
    private var reading: (channel: ScanAttempt.Channel?, text: ScannedText) {
        let read = ScannedText(code)
        guard let channel else { return (read.isManual ? .manual : .qr, read) }
        switch ScanAttempt.Channel(rawValue: channel) {
        case .manual: return (.manual, read)
        case .qr: return (.qr, read.isManual ? .malformed : read)
        case .hid: return (.hid, read.isManual ? .malformed : read)
        case .import, .paper, .selfCheckIn, .hall, .circular, nil: return (nil, read)
        }
    }

    /// A time without an offset is nobody's: it would be another moment in every zone.
    private static func time(_ text: String) -> Instant? {
        let time = Instant(iso: text, zone: .wib)
        return time == Instant(iso: text, zone: .wit) ? time : nil
    }
}

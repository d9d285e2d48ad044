import IkrarRegistry

/// One line of a scanner: `CODE`, or from its memory `CODE,2026-09-21T07:31:05+07:00`, or `CODE,TIME,ID` with the scan's id.
struct ScanLine {
    var code: String
    /// When the scanner's memory says it was.
    var time: Instant?
    var id: String?

    /// What does not end in a time is a code as a whole: a name may hold a comma.
    init(_ text: String, zone: Zone) {
        let fields = text.split(separator: ",", omittingEmptySubsequences: false).map(Self.trimmed)
        if fields.count >= 2, fields.count <= 3, let time = Instant(iso: fields[1], zone: zone) {
            code = fields[0]
            self.time = time
            id = fields.count == 3 && !fields[2].isEmpty ? fields[2] : nil
        } else {
            code = Self.trimmed(text[...])
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        let isBlank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" }
        let start = text.drop(while: isBlank)
        return String(start.reversed().drop(while: isBlank).reversed())
    }

    /// - Parameter now: when the line was read.
    func attempt(
        event: Event.ID,
        device: Gate.DeviceID,
        now: Instant,
        memoryClock: ScanAttempt.Clock,
        newID: () -> ScanAttempt.ID
    ) -> ScanAttempt {
        let read = ScannedText(code)
        let known = id.map { ScanAttempt.ID($0) }
        guard let time else {
            return ScanAttempt(
                id: known ?? newID(),
                text: read,
                digest: scanDigest(code),
                channel: read.isManual ? .manual : .hid,
                mode: .online,
                deviceTime: now,
            )
        }
        // A memory read in twice must be known the second time, so its lines give the same ids again.
        let name = "\(event.rawValue)\u{1F}\(device.rawValue)\u{1F}\(code)\u{1F}\(time.microseconds)"
        return ScanAttempt(
            id: known ?? ScanAttempt.ID(UniqueID.named(name).text),
            text: read,
            digest: scanDigest(code),
            channel: read.isManual ? .manual : .hid,
            mode: .offline,
            deviceTime: time,
            clock: memoryClock,
        )
    }
}

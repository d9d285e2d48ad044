import IkrarRegistry

/// One line of a scanner: `CODE`, or from its memory `CODE,2026-09-21T07:31:05+07:00`, or `CODE,TIME,ID` with the scan's id.
struct ScanLine {
    var code: String
    /// When the scanner's memory says it was.
    var time: Instant?
    var id: String?
    /// What stands behind a code where a time should: the line is then no code at all.
    private(set) var unreadableTime: String?

    /// What does not end in a time is a code as a whole: a name may hold a comma.
    init(_ text: String, zone: Zone) {
        let bytes = Array(text.utf8)
        let fields = bytes.split(separator: UInt8(ascii: ","), maxSplits: 3, omittingEmptySubsequences: false)
        if (2...3).contains(fields.count), let time = Instant(iso: Self.trimmed(fields[1]), zone: zone),
            Self.plausible.contains(time)
        {
            code = Self.trimmed(fields[0])
            self.time = time
            let id = fields.count == 3 ? Self.trimmed(fields[2]) : ""
            self.id = id.isEmpty ? nil : id
        } else {
            code = Self.trimmed(bytes[...])
            let separator = bytes.firstIndex { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
            if let separator, ScannedText(Self.trimmed(bytes[..<separator])).isCode {
                unreadableTime = Self.trimmed(bytes[(separator + 1)...])
            }
        }
    }

    /// What clocks of scanners say, set right or not.
    private static let plausible = Instant(microseconds: 0)...Instant(microseconds: 7_258_118_400_000_000)

    /// Without blanks at its ends, a byte order mark among them.
    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        var rest = bytes
        while let first = rest.first, first <= 0x20 { rest = rest.dropFirst() }
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        while let last = rest.last, last <= 0x20 { rest = rest.dropLast() }
        return String(decoding: rest, as: UTF8.self)
    }

    /// - Parameter now: when the line was read.
    func attempt(
        event: Event.ID,
        device: Gate.DeviceID,
        now: Instant,
        memoryClock: ScanAttempt.Clock,
        registry: Registry
    ) -> ScanAttempt {
        let read = ScannedText(code)
        let digest = registry.ring.digest(of: code)
        let known = id.map { ScanAttempt.ID($0) }
        guard let time else {
            return ScanAttempt(
                id: known ?? registry.newScanID(),
                text: read,
                digest: digest,
                channel: read.isManual ? .manual : .hid,
                mode: .online,
                deviceTime: now,
            )
        }
        // A memory read in twice must be known the second time, so its lines give the same ids again. Read in with the clock
        // put right, they are other scans.
        var parts = [event.rawValue, device.rawValue, code, String(time.microseconds)]
        if memoryClock.offsetSeconds != 0 { parts.append(String(memoryClock.offsetSeconds)) }
        let name = parts.joined(separator: "\u{1F}")
        return ScanAttempt(
            id: known ?? ScanAttempt.ID(UniqueID.named(name).text),
            text: read,
            digest: digest,
            channel: read.isManual ? .manual : .hid,
            mode: .offline,
            deviceTime: time,
            clock: memoryClock,
        )
    }
}

extension Instant {
    /// `2026-09-21T07:31:05+07:00`, with fractions only where they are not zero.
    public func iso(in zone: Zone) -> String {
        let shown = local(in: zone)
        let fraction = Int(microseconds - microseconds.dividedDown(by: 1_000_000) * 1_000_000)
        return String(unsafeUninitializedCapacity: 40) { buffer in
            var writer = DigitWriter(buffer: buffer)
            writer.put(shown.date.year, digits: 4)
            writer.put("-", shown.date.month)
            writer.put("-", shown.date.day)
            writer.put("T", shown.hour)
            writer.put(":", shown.minute)
            writer.put(":", shown.second)
            if fraction != 0 {
                writer.put(".")
                writer.put(fraction, digits: 6)
            }
            writer.put("+", zone.hours)
            writer.put(":", 0)
            return writer.count
        }
    }

    /// Reads RFC 3339 (`2026-09-21T07:31:05+07:00`, `…Z`, fractions up to microseconds, a space for the `T`); a time without an
    /// offset is taken in `zone`. `nil` when it is not such a time.
    public init?(iso text: some StringProtocol, zone: Zone) {
        var scan = ClockScanner(text)
        guard let date = scan.date(), scan.skip("T") || scan.skip("t") || scan.skip(" "), let time = scan.time(on: date)
        else { return nil }
        let fraction = scan.fraction()
        guard let offset = scan.offset(default: zone), scan.isAtEnd else { return nil }
        let local = time.instant(in: .wib).microseconds + Zone.wib.microseconds
        self.init(microseconds: local + fraction - offset * 60_000_000)
    }
}

extension LocalTime {
    /// Reads `2026-09-21T07:30`, `07:45` or `07.45` (then on `day`), seconds optional. `nil` when it is not such a time.
    public init?(_ text: some StringProtocol, on day: CivilDate?) {
        var scan = ClockScanner(text)
        if let date = scan.date() {
            guard scan.skip("T") || scan.skip("t") || scan.skip(" "), let time = scan.time(on: date), scan.isAtEnd
            else { return nil }
            self = time
        } else {
            scan = ClockScanner(text)
            guard let day, let time = scan.time(on: day), scan.isAtEnd else { return nil }
            self = time
        }
    }

    /// `07:31`, or `07:31:05` with seconds.
    public func clock(seconds: Bool) -> String {
        let short = "\(padded(hour, 2)):\(padded(minute, 2))"
        return seconds ? "\(short):\(padded(second, 2))" : short
    }
}

/// Reads the parts of a written time from left to right.
private struct ClockScanner {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: some StringProtocol) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { position == bytes.count }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
        position += 1
        return true
    }

    mutating func number(digits: Int) -> Int? {
        guard position + digits <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[position..<position + digits] {
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        position += digits
        return value
    }

    mutating func date() -> CivilDate? {
        guard let year = number(digits: 4), skip("-"), let month = number(digits: 2), skip("-"),
            let day = number(digits: 2)
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    mutating func time(on date: CivilDate) -> LocalTime? {
        guard let hour = number(digits: 2), hour < 24, skip(":") || skip("."),
            let minute = number(digits: 2), minute < 60
        else { return nil }
        var second = 0
        if skip(":") {
            guard let read = number(digits: 2), read < 60 else { return nil }
            second = read
        }
        return LocalTime(date: date, hour: hour, minute: minute, second: second)
    }

    /// Microseconds after the whole second; digits past the sixth are dropped.
    mutating func fraction() -> Int64 {
        guard skip(".") || skip(",") else { return 0 }
        var value: Int64 = 0
        var places = 0
        while position < bytes.count, (48...57).contains(bytes[position]) {
            if places < 6 {
                value = value * 10 + Int64(bytes[position] - 48)
                places += 1
            }
            position += 1
        }
        while places < 6 {
            value *= 10
            places += 1
        }
        return value
    }

    /// Minutes east of UTC.
    mutating func offset(default zone: Zone) -> Int64? {
        if isAtEnd { return Int64(zone.hours) * 60 }
        if skip("Z") || skip("z") { return 0 }
        let sign: Int64
        if skip("+") {
            sign = 1
        } else if skip("-") {
            sign = -1
        } else {
            return nil
        }
        guard let hours = number(digits: 2), hours < 24 else { return nil }
        _ = skip(":")
        guard let minutes = number(digits: 2), minutes < 60 else { return nil }
        return sign * Int64(hours * 60 + minutes)
    }
}

/// Puts digits into a buffer that is known to hold them.
private struct DigitWriter {
    let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(buffer: UnsafeMutableBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    mutating func put(_ mark: Unicode.Scalar) {
        buffer[count] = UInt8(ascii: mark)
        count += 1
    }

    mutating func put(_ mark: Unicode.Scalar, _ number: Int) {
        put(mark)
        put(number, digits: 2)
    }

    mutating func put(_ number: Int, digits: Int) {
        var rest = number
        for place in (count..<count + digits).reversed() {
            buffer[place] = UInt8(48 + rest % 10)
            rest /= 10
        }
        count += digits
    }
}

func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

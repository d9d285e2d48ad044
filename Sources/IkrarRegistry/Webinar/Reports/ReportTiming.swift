/// What turns a report's written times into moments: which number is the day, and what zone its clock was in.
///
/// No vendor writes the zone, and some write day and month as the host's computer has it. Both are told by the file itself
/// and the session, or by a person, and never guessed.
public struct ReportTiming: Sendable, Hashable {
    var order: DateOrder
    /// Minutes east of UTC.
    public var offset: Int
    /// The offset is only what the times fit: a person has to say so before it is believed.
    public var isProposed = false

    /// The session that a report is about.
    struct Frame: Sendable {
        var file: String
        var session: Session
        /// The event's.
        var zone: Zone
        /// Minutes east of UTC, when a person has told.
        var offset: Int?
        /// The day that the report is of, when it is not the session's.
        var date: CivilDate?

        var day: CivilDate { date ?? session.starts.local(in: zone).date }
    }

    /// - Parameter isOfSeveral: The entries are of several meetings, one of which is to fit.
    /// - Throws: ``ReportFault`` `dateOrder`, `mixedDates`, `otherZone`, `otherTime`.
    init(
        _ entries: [ReportEntry], summary: [WrittenTime], _ frame: Frame, isOfSeveral: Bool = false, proposing: Bool
    ) throws {
        let times = entries.flatMap { [$0.join, $0.leave, $0.moment] }.compactMap { WrittenTime($0) }
        order = try Self.order(of: times, summary, frame)
        offset = frame.offset ?? frame.zone.hours * 60
        guard !times.isEmpty else { return }
        let (order, own) = (order, offset)
        let meetings = isOfSeveral ? Array(Dictionary(grouping: entries, by: \.meeting).values) : [entries]
        let samples = meetings.map(Self.sample)
        func fit(_ offset: Int) -> Double {
            samples.map { Self.fit($0, ReportTiming(order: order, offset: offset), frame) }.max() ?? 0
        }
        let here = fit(own)
        let isTold = frame.offset != nil || !times.contains { $0.offset == nil }
        let best = isTold || here >= 0.9 ? nil : Self.best(besides: own, fit)
        guard let best, Self.isBetter(best.fit, than: here) else {
            guard here > 0 else { throw ReportFault(.otherTime, file: frame.file, value: frame.day.description) }
            return
        }
        guard proposing else { throw ReportFault(.otherZone, file: frame.file, offset: best.offset / 60) }
        (offset, isProposed) = (best.offset, true)
    }

    private init(order: DateOrder, offset: Int) {
        self.order = order
        self.offset = offset
    }

    private static func best(besides own: Int, _ fit: (Int) -> Double) -> (offset: Int, fit: Double)? {
        offsets.filter { $0 != own }.map { (offset: $0, fit: fit($0)) }.max { $0.fit < $1.fit }
    }

    /// Whether another zone fits so much better that the own one is not taken without a word: a long session fits for the most
    /// part by a clock that is an hour off.
    private static func isBetter(_ other: Double, than own: Double) -> Bool {
        other >= 0.5 && other - own >= 0.25 || other >= 0.95 && other - own >= 0.1
    }

    /// Some thousand of them, from the whole of the file.
    private static func sample(_ entries: [ReportEntry]) -> [ReportEntry] {
        guard entries.count > 4000 else { return entries }
        return (0..<4000).map { entries[$0 * entries.count / 4000] }
    }

    /// Indonesia's, UTC, and where accounts are that were never set: the Americas, Europe, Asia's whole hours.
    private static let offsets = ([7, 8, 9, 0] + [-4, -5, -6, -7, -8, -3, 1, 2, 3, 4, 5, 6, 10, 11]).map { $0 * 60 }

    private static func order(of times: [WrittenTime], _ summary: [WrittenTime], _ frame: Frame) throws -> DateOrder {
        var dayFirst: String?
        var monthFirst: String?
        var either: [(first: Int, second: Int, year: Int)] = []
        for time in times + summary {
            guard case .numbers(let first, let second, let year) = time.day else { continue }
            if first > 12 {
                dayFirst = "\(first)/\(second)/\(year)"
            } else if second > 12 {
                monthFirst = "\(first)/\(second)/\(year)"
            } else {
                either.append((first, second, year))
            }
        }
        if let dayFirst, let monthFirst {
            throw ReportFault(.mixedDates, file: frame.file, value: dayFirst, otherValue: monthFirst)
        }
        if dayFirst != nil { return .dayFirst }
        if monthFirst != nil { return .monthFirst }
        guard let example = either.first(where: { $0.first != $0.second }) ?? either.first else { return .dayFirst }
        if either.allSatisfy({ $0.first == $0.second }) { return .dayFirst }
        func isNear(_ order: DateOrder) -> Bool {
            either.contains { numbers in
                order.date(numbers.first, numbers.second, numbers.year).map {
                    abs($0.dayNumber - frame.day.dayNumber) <= 1
                } ?? false
            }
        }
        let value = "\(example.first)/\(example.second)/\(example.year)"
        switch (isNear(.dayFirst), isNear(.monthFirst)) {
        case (true, false): return .dayFirst
        case (false, true): return .monthFirst
        case (true, true): throw ReportFault(.dateOrder, file: frame.file, value: value, otherValue: value)
        case (false, false): throw ReportFault(.dateOrder, file: frame.file, value: value)
        }
    }

    /// How much of all stays lies in the session, from 0 to 1; of moments, how many.
    private static func fit(_ entries: [ReportEntry], _ timing: ReportTiming, _ frame: Frame) -> Double {
        var (all, inside) = (0.0, 0.0)
        for entry in entries {
            if let stay = timing.stay(entry, frame) {
                all += max(Double(stay.until.since(stay.from)), 1)
                inside +=
                    Double([stay].united(from: frame.session.starts, until: frame.session.closes).seconds) * 1_000_000
            } else if let moment = timing.moment(entry.moment, frame) {
                all += 1
                inside += frame.session.isNear(moment) ? 1 : 0
            }
        }
        return all == 0 ? 0 : inside / all
    }

    /// - Returns: `nil` where the row does not say when.
    func stay(_ entry: ReportEntry, _ frame: Frame) -> Stay? {
        guard let join = WrittenTime(entry.join), let from = instant(join, frame) else { return nil }
        if let leave = WrittenTime(entry.leave), var until = instant(leave, frame) {
            // Without a date, who left before they came left after midnight.
            if leave.day == nil, until < from { until = until.adding(seconds: 86_400) }
            return until < from ? nil : Stay(from: from, until: until)
        }
        guard let seconds = WrittenDuration.seconds(entry.duration) else { return nil }
        return Stay(from: from, until: from.adding(seconds: Int64(seconds)))
    }

    func moment(_ text: String, _ frame: Frame) -> Instant? {
        WrittenTime(text).flatMap { instant($0, frame) }
    }

    private func instant(_ time: WrittenTime, _ frame: Frame) -> Instant? {
        let (date, second) = time.local(order)
        let offset = time.offset ?? offset
        func instant(on date: CivilDate) -> Instant {
            Instant(microseconds: Int64(date.dayNumber * 86_400 + second - offset * 60) * 1_000_000)
        }
        if time.day != nil { return date.map(instant) }
        // The day on which it is nearest to the session.
        let days = (-1...1).map { instant(on: frame.day.adding(days: $0)) }
        return days.min { frame.distance(to: $0) < frame.distance(to: $1) }
    }
}

extension ReportTiming.Frame {
    fileprivate func distance(to time: Instant) -> Int64 {
        if time < session.starts { return session.starts.since(time) }
        return time > session.closes ? time.since(session.closes) : 0
    }
}

extension ReportTiming {
    /// Minutes east of UTC of `WIB`, `UTC`, `+07:00`, `-5`; `nil` for anything else.
    public static func offset(named text: String) -> Int? {
        let name = text.uppercased()
        if let zone = Zone(rawValue: name) { return zone.hours * 60 }
        if name == "UTC" || name == "GMT" || name == "Z" { return 0 }
        guard let sign = name.utf8.first, sign == 0x2B || sign == 0x2D else { return nil }
        let parts = name.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        // `Int` would read a second sign.
        func number(_ digits: Substring) -> Int? {
            digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
        }
        guard let hours = parts.first.flatMap(number), parts.count <= 2, hours <= 14, parts[0].utf8.count <= 2
        else {
            return nil
        }
        var minutes = 0
        if parts.count == 2 {
            guard let read = number(parts[1]), read < 60, parts[1].utf8.count == 2 else { return nil }
            minutes = read
        }
        return (sign == 0x2D ? -1 : 1) * (hours * 60 + minutes)
    }
}

/// A report as it was understood.
public struct WebinarReport: Sendable {
    public var format: ReportFormat
    public var timing: ReportTiming
    public var participants: [WebinarParticipant]
    /// Lines whose times could not be read.
    public var unreadLines: [Int]
    /// Lines that break off.
    public var brokenLines: [Int]
    /// Headers that nobody knows, and that nothing was read by.
    public var unknownHeaders: [String]
}

extension ReportReader {
    /// - Parameters:
    ///   - session: What presence is clipped to, from its start to its end.
    ///   - offset: Minutes east of UTC of the report's clock, when a person has told.
    ///   - date: The day, when it is not the session's.
    ///   - meeting: Of an account's list, the meeting that is meant.
    ///   - proposing: Goes on with a zone that the times fit, for a person to look at.
    /// - Throws: ``ReportFault``.
    public consuming func report(
        on session: Session, zone: Zone, offset: Int? = nil, date: CivilDate? = nil, meeting: String? = nil,
        proposing: Bool = false
    ) throws -> WebinarReport {
        var reader = self
        try reader.finish()
        return try reader.understood(
            ReportTiming.Frame(file: reader.file, session: session, zone: zone, offset: offset, date: date),
            meeting: meeting, proposing: proposing)
    }

    private func understood(_ frame: ReportTiming.Frame, meeting: String?, proposing: Bool) throws -> WebinarReport {
        let format = format ?? .mapped
        var frame = frame
        // Their times are in UTC, as their header says.
        if format == .teamsLive { frame.offset = frame.offset ?? 0 }
        var entries = entries
        if let meeting {
            entries.removeAll { Spelling.key($0.meeting) != Spelling.key(meeting) }
            guard !entries.isEmpty else { throw ReportFault(.nobody, file: frame.file, value: meeting) }
        }
        var timing = try ReportTiming(
            entries, summary: summaryTimes, frame, isOfSeveral: format == .zoomAccount, proposing: proposing)
        if format == .zoomAccount {
            entries = try ofOneMeeting(entries, timing, frame)
            timing = try ReportTiming(entries, summary: [], frame, proposing: proposing)
        }
        if format == .teamsList || format == .teamsLive { entries = Self.paired(entries, timing, frame) }
        var gathering = ParticipantGathering(format: format, timing: timing, frame: frame)
        for entry in entries { gathering.add(entry) }
        return WebinarReport(
            format: format, timing: timing, participants: gathering.participants,
            unreadLines: gathering.unreadLines, brokenLines: brokenLines, unknownHeaders: unknownHeaders)
    }

    /// An account's list has all of its meetings; those that were held at another time fall away.
    private func ofOneMeeting(
        _ entries: [ReportEntry], _ timing: ReportTiming, _ frame: ReportTiming.Frame
    ) throws -> [ReportEntry] {
        let meetings = Dictionary(grouping: entries, by: \.meeting)
        let during = meetings.filter { _, entries in
            entries.contains { entry in
                timing.stay(entry, frame).map {
                    $0.from < frame.session.closes && frame.session.starts < $0.until
                } ?? false
            }
        }
        guard during.count <= 1 else {
            throw ReportFault(.severalMeetings, file: frame.file, headers: during.keys.sorted())
        }
        return during.first?.value ?? entries
    }

    /// Joined and left as stays. Who never left stayed until the last thing that the list knows.
    private static func paired(
        _ entries: [ReportEntry], _ timing: ReportTiming, _ frame: ReportTiming.Frame
    ) -> [ReportEntry] {
        var open: [String: ReportEntry] = [:]
        var stays: [ReportEntry] = []
        let last = entries.max {
            (timing.moment($0.moment, frame)?.microseconds ?? 0) < (timing.moment($1.moment, frame)?.microseconds ?? 0)
        }?.moment
        for entry in entries {
            let key = "\(entry.name)\u{1F}\(entry.email)"
            if Spelling.key(entry.action).hasPrefix("left") {
                guard var stay = open.removeValue(forKey: key) else { continue }
                stay.leave = entry.moment
                stays.append(stay)
            } else if open[key] == nil {
                var stay = entry
                (stay.join, stay.moment) = (entry.moment, "")
                open[key] = stay
            }
        }
        for var stay in open.values {
            stay.leave = last ?? ""
            stays.append(stay)
        }
        return stays.sorted { $0.line < $1.line }
    }
}

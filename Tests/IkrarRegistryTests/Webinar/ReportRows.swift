import IkrarRegistry

/// Reports of a webinar on 2026-08-25 from 09:00 to 11:00 WIB, written as text: `|` parts the cells.
enum ReportRows {
    static let session = Session(
        id: Session.main, event: Event.ID("webinar"), title: "", place: "", opens: time("07:00"), starts: time("09:00"),
        lateAfter: nil, closes: time("11:00"))

    /// On the day of the webinar, WIB.
    static func time(_ clock: String, _ day: String = "2026-08-25") -> Instant {
        Instant(iso: "\(day)T\(clock):00+07:00", zone: .wib)!
    }

    static func reader(
        _ text: String, columns: [ReportField: String] = [:], remembered: [ReportMapping] = []
    ) -> ReportReader {
        var reader = ReportReader(file: "laporan.csv", columns: columns, remembered: remembered)
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            reader.read(ListRow(sheet: nil, line: number + 1, cells: cells.map { ListRow.Cell(String($0)) }))
        }
        return reader
    }

    static func report(
        _ text: String, on session: Session = session, zone: Zone = .wib, offset: Int? = nil, date: String? = nil,
        meeting: String? = nil, proposing: Bool = false, columns: [ReportField: String] = [:],
        remembered: [ReportMapping] = []
    ) throws -> WebinarReport {
        try reader(text, columns: columns, remembered: remembered).report(
            on: session, zone: zone, offset: offset, date: date.flatMap { CivilDate(iso: $0) }, meeting: meeting,
            proposing: proposing)
    }

    /// What is wrong with a report.
    static func fault(
        of text: String, on session: Session = session, offset: Int? = nil, columns: [ReportField: String] = [:]
    ) -> ReportFault? {
        do {
            _ = try report(text, on: session, offset: offset, columns: columns)
            return nil
        } catch {
            return error as? ReportFault
        }
    }
}

extension WebinarReport {
    /// Shown name and minutes, in the report's order.
    var told: [String] { participants.map { "\($0.shown) \($0.minutes.map(String.init) ?? "?")" } }
}

import Glibc
import IkrarRegistry
import RosterFiles

/// One report held against its truth.
struct FileScore {
    let file: TruthFile
    let roster: TruthRoster
    private var wrong = 0
    private var lines: [String] = []
    private var kinds: [String: (decidable: Int, right: Int, wrong: Int, missed: Int, beyond: Int)] = [:]
    private var minutes = (equal: 0, other: 0)
    private var head = ""

    init(file: TruthFile, roster: TruthRoster) {
        self.file = file
        self.roster = roster
    }

    mutating func run() throws {
        var reader = ReportReader(file: file.name)
        try RosterFile(path: file.path).forEachRow { row in reader.read(ListRow(row)) }
        let report = try reader.report(on: Self.session, zone: .wib)
        var matcher = ParticipantMatcher(roster.snapshot)
        head = "\(file.name): \(report.format.rawValue), \(report.participants.count) participants"
        var truth: [String: [TruthFile.Row]] = [:]
        for row in file.rows { truth[Self.key(row.shown, row.email), default: []].append(row) }
        let shared = Set(truth.filter { $0.value.count > 1 }.keys)
        for participant in report.participants {
            // Of a form the truth has the e-mail that the form lacks; of Meet it has the whole of what the report masks.
            guard let row = row(of: participant, in: &truth) else {
                lines.append("  not in the truth: \(participant.shown) <\(participant.email)>")
                if case .credited = matcher.match(participant) { wrong += 1 }
                continue
            }
            judge(participant, row, matcher.match(participant))
            // Two of one name and no e-mail are one to the report: their minutes are those of both.
            guard !shared.contains(Self.key(row.shown, row.email)) else { continue }
            if report.format == .meet || row.minutes == nil || row.minutes == participant.minutes {
                minutes.equal += 1
            } else {
                minutes.other += 1
                lines.append(
                    "  minutes: \(participant.shown): \(participant.minutes.map(String.init) ?? "-"), true \(row.minutes ?? -1)"
                )
            }
        }
        for (key, rows) in truth where !rows.isEmpty { lines.append("  not in the report: \(key) x \(rows.count)") }
    }

    private func row(of participant: WebinarParticipant, in truth: inout [String: [TruthFile.Row]]) -> TruthFile.Row? {
        let exact = Self.key(participant.shown, participant.email)
        let key =
            truth[exact]?.isEmpty == false
            ? exact
            : truth.first {
                !$0.value.isEmpty && $0.value[0].shown == participant.shown
                    && isLike($0.value[0].email, participant.email)
            }?.key
        guard let key, var rows = truth[key], !rows.isEmpty else { return nil }
        let row = rows.removeFirst()
        truth[key] = rows
        return row
    }

    private func isLike(_ email: String, _ masked: String) -> Bool {
        masked.isEmpty || masked.contains("*") && email.first == masked.first
    }

    private mutating func judge(_ participant: WebinarParticipant, _ row: TruthFile.Row, _ match: ParticipantMatch) {
        let kind = Self.kind(of: row)
        var tally = kinds[kind, default: (0, 0, 0, 0, 0)]
        if row.auto { tally.decidable += 1 }
        if case .credited(let person, let ground) = match {
            if roster.nips[person] == row.nip {
                tally.right += row.auto ? 1 : 0
                tally.beyond += row.auto ? 0 : 1
            } else {
                tally.wrong += 1
                wrong += 1
                lines.append("  WRONG by \(ground.rawValue): \(participant.shown) is \(row.nip ?? "nobody")")
            }
        } else if row.auto {
            tally.missed += 1
            lines.append(
                "  missed: \(participant.shown) <\(participant.email)> is \(roster.names[row.nip ?? ""] ?? "")")
        }
        kinds[kind] = tally
    }

    private var all: (decidable: Int, right: Int, beyond: Int) {
        kinds.values.reduce((0, 0, 0)) { ($0.0 + $1.decidable, $0.1 + $1.right, $0.2 + $1.beyond) }
    }

    /// Nobody wrong, 97 of a hundred that can be decided, and everybody's minutes.
    var isGood: Bool {
        wrong == 0 && all.decidable > 0 && all.right * 100 >= all.decidable * 97 && minutes.other == 0
    }

    var text: String {
        let all = all
        let credited = all.right + wrong + all.beyond
        var text = head + "\n"
        text += "  precision \(percent(credited - wrong, credited)), recall \(percent(all.right, all.decidable))"
        text += " of \(all.decidable), \(all.beyond) beyond; minutes equal \(minutes.equal), other \(minutes.other)\n"
        for (kind, tally) in kinds.sorted(by: { $0.key < $1.key }) {
            text += "    \(kind): \(tally.right) of \(tally.decidable), wrong \(tally.wrong), beyond \(tally.beyond)\n"
        }
        return text + lines.joined(separator: "\n")
    }

    private func percent(_ part: Int, _ whole: Int) -> String {
        guard whole > 0 else { return "-" }
        let tenths = part * 1000 / whole
        return "\(tenths / 10).\(tenths % 10) %"
    }

    private static func key(_ shown: String, _ email: String) -> String { "\(shown)\u{1F}\(email)" }

    /// By what the shown name has.
    private static func kind(of row: TruthFile.Row) -> String {
        guard row.nip != nil else { return "nobody's" }
        if row.shown.count(where: \.isNumber) >= 14 { return "NIP" }
        if !row.email.isEmpty { return "e-mail" }
        if row.shown.contains("_") || row.shown.contains(" - ") || row.shown.contains("(") { return "name and office" }
        if row.shown.uppercased() == row.shown { return "capitals" }
        return row.shown.contains(" ") ? "name" : "one word"
    }

    static let session: Session = {
        let zone = Zone.wib
        let day = CivilDate(iso: "2026-08-25") ?? CivilDate(dayNumber: 0)
        func at(_ hour: Int) -> Instant { LocalTime(date: day, hour: hour, minute: 0).instant(in: zone) }
        return Session(
            id: Session.main, event: Event.ID("webinar"), title: "", place: "", opens: at(7), starts: at(9),
            lateAfter: nil,
            closes: at(11))
    }()
}

extension ListRow {
    init(_ row: borrowing RawRow) {
        var cells: [Cell] = []
        for column in 0..<row.count {
            let kind: CellKind =
                switch row.kind(column) {
                case .empty: .empty
                case .number: .number
                case .date: .date
                case .text, .boolean, .error: .text
                }
            cells.append(Cell(row.text(column), kind: kind))
        }
        self.init(sheet: row.sheet, line: row.line, cells: cells)
    }
}

import IkrarRegistry
import IkrarTexts

/// A roster on a terminal.
struct RosterTableText {
    let text: String

    init(_ roster: Roster) {
        let language = Language.current
        let isRead = roster.event.kind == .edaran
        var table = TextTable(
            [
                Say.Column.nip, Say.Column.name, Say.Column.grade, Say.Column.unit, Say.Column.status,
                isRead ? Say.CircularColumn.readAt : Say.Column.time, isRead ? Say.CircularColumn.by : Say.Column.gate,
                Say.Column.document,
            ] + (isRead ? [] : [Say.Column.pledge]))
        for row in roster.rows {
            let status = row.status == .excused ? row.excuse?.kind.label : row.statusLabel(at: roster.event.kind)
            let pledges = row.pledge?.manners.map { $0.label(language) }.joined(separator: ", ") ?? ""
            let at = row.at?.local(in: roster.event.zone)
            table.add(
                [
                    row.nip.digits, row.name, row.grade, row.unit, status?(language) ?? "",
                    at.map { isRead ? Self.read(at: $0, row.gate ?? "") : $0.clock(seconds: false) } ?? "",
                    Self.place(of: row, language), row.excuse?.document ?? "",
                ] + (isRead ? [] : [pledges]))
        }
        let notes = [
            Say.counts(roster.counts, at: roster.event.kind)(language), Say.declared(roster.declared)(language),
            roster.event.kind == .edaran ? "" : Say.pledges(roster.pledges)(language),
        ]
        text = ([roster.opd, table.text] + notes.filter { !$0.isEmpty } + [""]).joined(separator: "\n")
    }

    /// With the clock time, where one is known.
    private static func read(at time: LocalTime, _ gate: String) -> String {
        Acknowledgement.isList(gate) ? "\(time.date)" : "\(time.date) \(time.clock(seconds: false))"
    }

    /// The gate; of whoever is only declared, that nobody measured it.
    private static func place(of row: RosterRow, _ language: Language) -> String {
        let texts = [row.gate.map { RegistryGate.label(of: $0) }, row.hall?.label]
        return texts.compactMap { $0?(language) }.joined(separator: " · ")
    }
}

/// The recap on a terminal.
struct RecapText {
    let text: String

    init(_ recap: Recap) {
        let language = Language.current
        let isRead = recap.event.kind == .edaran
        typealias Reading = Say.CircularColumn
        var table = TextTable(
            [
                Say.Column.opd, isRead ? Reading.asked : Say.Column.obliged, isRead ? Reading.read : Say.Column.present,
                Say.Column.late, Say.Column.excused, isRead ? Reading.unread : Say.Column.absent, Say.Column.notYet,
                isRead ? Reading.rate : Say.Column.rate,
            ] + (isRead ? [] : [Say.Column.pledged]))
        func add(_ name: String, _ counts: RosterCounts, _ pledges: PledgeCounts) {
            let pledged = isRead ? [] : [Wording.count(pledges.pledged, language)]
            table.add(Self.cells(name, counts, language) + pledged)
        }
        for line in recap.opds { add(line.opd, line.counts, line.pledges) }
        add(Say.total(language), recap.counts, recap.pledges)
        let notes = [
            Say.counts(recap.counts, at: recap.event.kind)(language), Say.declared(recap.declared)(language),
            isRead ? "" : Say.pledges(recap.pledges)(language),
            isRead ? "" : Say.formulas(recap.counts)(language),
            Say.uncounted(recap.event.uncounted, guests: isRead ? nil : recap.guests)(language),
        ]
        text = ([recap.event.title, table.text] + notes.filter { !$0.isEmpty }).joined(separator: "\n")
    }

    private static func cells(_ name: String, _ counts: RosterCounts, _ language: Language) -> [String] {
        let rate = counts.rates.ofObliged.map { Wording.percent($0, language) } ?? "–"
        let numbers = [counts.obliged, counts.present, counts.late, counts.excused, counts.absent, counts.notYet]
        return [name] + numbers.map { Wording.count($0, language) } + [rate]
    }
}

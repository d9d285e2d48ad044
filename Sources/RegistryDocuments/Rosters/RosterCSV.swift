import IkrarRegistry

/// Rosters and recaps as CSV; the columns are a contract, see docs/roster-format.md.
enum RosterCSV {
    private static let keys = [
        "nip", "name", "kind", "opd", "unit", "position", "grade", "echelon", "status", "at", "gate", "minutesLate",
        "excuseKind", "excuseDocument", "event", "correctionDocument", "correctionProposedBy", "correctionApprovedBy",
        "pledgedAt", "pledgeManners", "pledgeDocument", "hallPlace", "hallDocument", "declared",
    ]

    /// With a circular nothing is pledged, and nobody sits in a hall.
    private static func words(_ kind: Event.Kind) -> [String] {
        let words = [
            RosterWording.nip, RosterWording.name, RosterWording.kind, RosterWording.opd, RosterWording.unit,
            RosterWording.position, RosterWording.grade, RosterWording.status, OutcomeWording(kind).time,
            OutcomeWording(kind).gate, RosterWording.minutesLate, RosterWording.excuse, RosterWording.document,
            RosterWording.correction,
        ]
        guard kind != .edaran else { return words }
        return words + [
            RosterWording.pledge, RosterWording.pledgedAt, RosterWording.pakta, RosterWording.hall,
            RosterWording.hallDocument,
        ]
    }

    private static let recapKeys = [
        "opd", "obliged", "present", "late", "excused", "absent", "notYet", "rateOfObliged", "rateOfExpected", "event",
        "pledged", "cameUnpledged", "pledgedAway", "declared",
    ]

    private static func recapWords(_ kind: Event.Kind) -> [String] {
        let words = OutcomeWording(kind)
        return [
            RosterWording.opd, words.obliged, words.present, words.late, RosterWording.excused, words.absent,
            words.notYet, words.rates.ofObliged, words.rates.ofExpected,
        ]
            + (kind == .edaran
                ? []
                : [
                    RosterWording.pledged, RosterWording.cameUnpledged, RosterWording.pledgedAway,
                    RosterWording.declaredWord,
                ])
    }

    static func write(_ roster: Roster, for audience: CSVAudience, to path: String) throws(DocumentError) {
        var csv = try begin(path, audience)
        try csv.record(audience == .excel ? words(roster.event.kind) : keys)
        for row in roster.rows {
            try csv.record(audience == .excel ? excel(row, of: roster) : machine(row, of: roster))
        }
        try csv.finish()
    }

    /// A line for each OPD; for Excel also the sum of all, which another program would have to step over.
    static func write(_ recap: Recap, for audience: CSVAudience, to path: String) throws(DocumentError) {
        var csv = try begin(path, audience)
        try csv.record(audience == .excel ? recapWords(recap.event.kind) : recapKeys)
        for line in recap.opds {
            try csv.record(
                audience == .excel
                    ? excel(line, of: recap.event.kind) : machine(line, of: recap.event))
        }
        if audience == .excel {
            let total = Recap.Line(
                opd: RosterWording.total, counts: recap.counts, pledges: recap.pledges, declared: recap.declared)
            try csv.record(excel(total, of: recap.event.kind))
        }
        try csv.finish()
    }

    private static func begin(_ path: String, _ audience: CSVAudience) throws(DocumentError) -> CSVText {
        let output = try OutputBytes(creating: path)
        return switch audience {
        case .machine: CSVText(output, separator: ",", byteOrderMark: false)
        case .excel: CSVText(output, separator: ";", byteOrderMark: true)
        }
    }

    private static func machine(_ row: RosterRow, of roster: Roster) -> [String] {
        [
            row.nip.digits, row.name, row.kind.rawValue, roster.opd, row.unit, row.position, row.grade, row.echelon,
            row.status.rawValue, row.at?.iso(in: roster.event.zone) ?? "", row.gate ?? "",
            row.minutesLate.map(String.init) ?? "", row.excuse?.kind.rawValue ?? "", row.excuse?.document ?? "",
            roster.event.id, row.correction?.document ?? "", row.correction?.proposedBy ?? "",
            row.correction?.approvedBy ?? "", row.pledge?.at.iso(in: roster.event.zone) ?? "",
            row.pledge?.manners.map(\.rawValue).joined(separator: " ") ?? "", row.pledge?.document ?? "",
            row.hall?.place ?? "", row.hall?.document ?? "", row.hall.map { String($0.counts) } ?? "",
        ]
    }

    private static func excel(_ row: RosterRow, of roster: Roster) -> [String] {
        let cells = [
            row.nip.spaced, row.name, row.kind.rawValue, roster.opd, row.unit, row.position, row.grade,
            RosterWording.label(row, at: roster.event.kind), RosterWording.time(row, of: roster.event), row.gate ?? "",
            row.minutesLate.map(String.init) ?? "", row.excuse.map { RosterWording.label($0.kind) } ?? "",
            row.excuse?.document ?? "", row.correction.map(RosterWording.hands) ?? "",
        ]
        guard roster.event.kind != .edaran else { return cells }
        return cells + [
            row.pledge?.manners.map(RosterWording.label).joined(separator: ", ") ?? "",
            RosterWording.pledgedAt(row.pledge, of: roster.event), row.pledge?.document ?? "",
            row.hall?.place ?? "", row.hall?.document ?? "",
        ]
    }

    private static func machine(_ line: Recap.Line, of event: EventSummary) -> [String] {
        let rates = line.counts.rates
        return [line.opd] + numbers(line.counts)
            + [rates.ofObliged?.description ?? "", rates.ofExpected?.description ?? "", event.id]
            + numbers(line.pledges) + [String(line.declared)]
    }

    private static func excel(_ line: Recap.Line, of kind: Event.Kind) -> [String] {
        let rates = line.counts.rates
        return [line.opd] + numbers(line.counts)
            + [RosterWording.percent(rates.ofObliged), RosterWording.percent(rates.ofExpected)]
            + (kind == .edaran ? [] : numbers(line.pledges) + [String(line.declared)])
    }

    private static func numbers(_ counts: RosterCounts) -> [String] {
        [counts.obliged, counts.present, counts.late, counts.excused, counts.absent, counts.notYet].map(String.init)
    }

    private static func numbers(_ pledges: PledgeCounts) -> [String] {
        [pledges.pledged, pledges.cameUnpledged, pledges.pledgedAway].map(String.init)
    }
}

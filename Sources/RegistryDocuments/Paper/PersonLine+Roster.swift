import IkrarRegistry
import OfficePaper

extension PersonLine {
    /// A row of a list as it came out.
    /// - Parameter number: From 1.
    init(_ row: RosterRow, number: Int, of event: EventSummary, for audience: DocumentAudience) {
        self.init(
            number: IndonesianNumber.dotted(number),
            name: row.name,
            nip: audience == .hr ? row.nip.digits : row.nip.masked,
            position: row.position,
            unit: row.unit,
            grade: row.grade,
            status: RosterWording.label(row, at: event.kind, for: audience),
            time: RosterWording.time(row, of: event),
            gate: row.gate ?? "",
            pledge: RosterWording.pledge(row.pledge),
            remark: audience == .hr ? RosterWording.remark(row) : "",
        )
    }

    /// A row to be signed in.
    init(toSign row: RosterRow, number: Int, code: PaperCode, for audience: DocumentAudience) {
        self.init(
            number: IndonesianNumber.dotted(number),
            name: row.name,
            nip: audience == .hr ? row.nip.digits : row.nip.masked,
            position: row.position,
            unit: row.unit,
            grade: row.grade,
            code: code.printed,
        )
    }
}

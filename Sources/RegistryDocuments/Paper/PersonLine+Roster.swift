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
            status: audience == .hr ? RosterWording.label(row) : RosterWording.publicLabel(row),
            time: RosterWording.time(row, of: event),
            gate: row.gate ?? "",
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

extension RosterWording {
    /// What anybody may read: who is ill and who has leave is told alike, and a legal standing, or leave that may follow from
    /// one, as being excused and no more.
    static func publicLabel(_ row: RosterRow) -> String {
        guard row.status == .excused, let kind = row.excuse?.kind else { return label(row) }
        return switch kind {
        case .izin, .sakit: "\(label(.izin))/\(label(.sakit))"
        case .cuti, .tugasBelajar, .kedudukan: excused
        case .dinasLuar, .diklat: label(kind)
        }
    }
}

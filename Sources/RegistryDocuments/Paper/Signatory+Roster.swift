import IkrarRegistry
import OfficePaper

extension Signatory {
    /// Who signs an OPD's documents: its head, as the list names them; with dots to write on when it names nobody.
    init(headOf roster: Roster, for audience: DocumentAudience) {
        if let head = roster.head {
            self.init(head, for: audience)
        } else {
            self.init(position: "Kepala \(roster.opd)")
        }
    }

    /// Somebody who signs for themselves; without the NIP where anybody may read it.
    init(_ row: RosterRow, for audience: DocumentAudience) {
        self.init(
            position: row.position,
            name: row.name,
            rank: Grade.stored(row.grade)?.pangkat ?? "",
            nip: audience == .hr ? row.nip.digits : "",
        )
    }
}

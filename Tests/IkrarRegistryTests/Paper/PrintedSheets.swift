import IkrarRegistry
import TestRegistries
import Testing

/// Sheets as they come from a printer, of invented people.
enum PrintedSheets {
    static let key = BadgeKey(id: "k1", secret: Array(repeating: 7, count: BadgeKey.bytes))
    static let newKey = BadgeKey(id: "k2", secret: Array(repeating: 8, count: BadgeKey.bytes))
    /// As long as the printer's own.
    static let geometry = String(repeating: "01Z", count: 13) + "0P"

    static func event(_ id: String = Wanasari.event.rawValue) -> EventSummary {
        EventSummary(
            id: id, title: "Apel Ikrar", agency: "Pemerintah Kabupaten Wanasari", place: "Halaman",
            starts: Wanasari.time("07:30"), zone: .wib, uncounted: [], asOf: Wanasari.time("06:00"))
    }

    static func row(_ nip: NIP, unit: String = "Bidang I") -> RosterRow {
        RosterRow(
            nip: nip, name: "Budi Santoso", kind: .pns, unit: unit, position: "", grade: "III/a", echelon: "",
            status: .notYet, at: nil, gate: nil, minutesLate: nil, excuse: nil)
    }

    static func nips(_ count: Int) throws -> [NIP] {
        try (101..<101 + count).map { try #require(NIP.stored("198605152010011\($0)")) }
    }

    static func list(
        _ nips: [NIP], of opd: OrgUnit.ID = Wanasari.dinsos, at event: String = Wanasari.event.rawValue,
        key: BadgeKey = key
    ) -> SigningList {
        let rows = nips.map { row($0) }
        return SigningList(
            Roster(event: Self.event(event), opd: "Dinas Sosial", opdID: opd, rows: rows), key: key)
    }

    /// A list's only sheet, all its people beneath a line that is nobody's.
    static func sheet(of list: SigningList) throws -> String {
        try list.sheet(1, of: 1, rows: [nil] + list.rows.indices.map { $0 }, geometry: geometry).text
    }
}

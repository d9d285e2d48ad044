import IkrarRegistry
import Testing

/// Invented people of an invented regency.
enum Invented {
    static let zone = Zone.wita

    static func instant(_ text: String) throws -> Instant {
        try #require(Instant(iso: text, zone: zone))
    }

    static func event(
        id: String = "ikrar-2026",
        title: String = "Apel Ikrar Netralitas",
        uncounted: [String] = []
    ) throws -> EventSummary {
        EventSummary(
            id: id,
            title: title,
            agency: "Pemerintah Kabupaten Wanasari",
            place: "Halaman Kantor Bupati",
            starts: try instant("2026-09-21T07:30"),
            zone: zone,
            uncounted: uncounted,
            asOf: try instant("2026-09-21T09:05"),
        )
    }

    static func row(
        nip: String = "198605152010011003",
        name: String = "Endang Wulandari, S.Kep., Ns.",
        unit: String = "Dinas Kesehatan",
        position: String = "Perawat Ahli Muda",
        grade: String = "III/d",
        _ status: AttendanceStatus,
        at: String? = nil,
        gate: String? = nil,
        minutesLate: Int? = nil,
        excuse: RosterExcuse? = nil,
        correction: RosterCorrection? = nil,
        pledge: RosterPledge? = nil,
        hall: RosterHall? = nil
    ) throws -> RosterRow {
        RosterRow(
            nip: try #require(NIP.stored(nip)),
            name: name,
            kind: .pns,
            unit: unit,
            position: position,
            grade: grade,
            echelon: "",
            status: status,
            at: try at.map(instant),
            gate: gate,
            minutesLate: minutesLate,
            excuse: excuse,
            correction: correction,
            pledge: pledge,
            hall: hall,
        )
    }

    static func correction() throws -> RosterCorrection {
        RosterCorrection(
            id: Correction.ID("k1"),
            document: "800/12/2026",
            proposedBy: "sri.hr",
            approvedBy: "kesbangpol",
            approvedAt: try instant("2026-09-28T09:00"),
        )
    }

    /// One of each status; the two late-comers' NIP differ only in the last digits.
    static func people(unit: String = "Dinas Kesehatan") throws -> [RosterRow] {
        [
            try row(unit: unit, .present, at: "2026-09-21T07:28:09", gate: "Gerbang Utara"),
            try row(
                nip: "199003122015022001",
                unit: "Puskesmas Arjasari",
                .late,
                at: "2026-09-21T07:57",
                minutesLate: 12
            ),
            try row(
                nip: "199003122015022002",
                unit: unit,
                .excused,
                excuse: .init(kind: .sakit, document: "445/12/RSUD")
            ),
            try row(nip: "197812012005011004", unit: unit, .absent),
            try row(nip: "199403122022211007", unit: "Puskesmas Arjasari", .notYet),
        ]
    }

    static func rosters(_ names: [String] = ["Dinas Kesehatan", "Kecamatan Arjasari"]) throws -> [Roster] {
        try names.map { Roster(event: try event(), opd: $0, rows: try people(unit: $0)) }
    }

    static func recap(_ rosters: [Roster], uncounted: [String] = []) throws -> Recap {
        Recap(
            event: try event(uncounted: uncounted),
            opds: rosters.map { Recap.Line($0) },
            guests: 3,
        )
    }
}

extension Roster {
    /// Of an OPD that is known by its name.
    init(event: EventSummary, opd: String, rows: [RosterRow]) {
        self.init(event: event, opd: opd, opdID: OrgUnit.ID(opd), rows: rows)
    }
}

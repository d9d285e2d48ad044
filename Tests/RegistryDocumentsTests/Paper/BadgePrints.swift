import IkrarRegistry
import OfficePaper
import PageLayout
import RegistryDocuments
import Testing

/// Badges of invented people in three OPD.
enum BadgePrints {
    static let opds = ["Dinas Sosial", "Badan Riset Daerah", "Kecamatan Arjasari"]

    /// In no order; the first has the longest of names.
    static func made(_ count: Int) throws -> [BadgePrint] {
        try (0..<count).map { place in
            let opd = opds[place % opds.count]
            let name = place == 0 ? SmallRegency.longName : "Peserta Nomor \(place + 1)"
            return try made(place, name, opd, unit: place % 2 == 0 ? opd : "Sekretariat")
        }
    }

    static func made(
        _ number: Int, _ name: String, _ opd: String, unit: String? = nil, retired: [UInt64] = []
    ) throws -> BadgePrint {
        // Far from one another, as drawn numbers are.
        let value = BadgeNumber(UInt64(number + 1) &* 0x9E_3779_B97F)
        let person = Person.ID("p\(number)")
        let badge = Badge(
            number: value, person: person, keyID: SmallRegency.key.id, issuedAt: Instant(microseconds: 0))
        let holder = BadgeHolder(
            person: person,
            nip: try #require(NIP.stored(SmallRegency.nip(number))),
            name: PersonName(bare: name),
            opd: opd,
            unit: unit ?? opd,
            position: "Analis Kebijakan",
            badge: badge,
        )
        let code = BadgeCode(number: value, key: SmallRegency.key)
        return BadgePrint(
            holder: holder, badge: badge, code: code, isNew: true,
            retired: retired.map { BadgeNumber(($0 + 1) &* 0x9E_3779_B97F) })
    }

    static func printer(
        _ layout: String = "card", paper: Paper = .f4, templates: TemplateFolder? = nil, event: EventSummary? = nil
    ) throws -> BadgePrinter {
        let templates = try templates ?? ShippedTemplates.folder()
        return BadgePrinter(
            layout: try templates.badge(named: layout),
            agency: try templates.agency(),
            agencyName: "Pemerintah Kabupaten Wanasari",
            paper: paper,
            event: event,
            now: try Invented.instant("2026-09-21T05:00"),
            zone: Invented.zone,
        )
    }
}

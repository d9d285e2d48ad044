import OfficePaper
import PageLayout

/// Invented words for documents.
enum Samples {
    static let ruler = EvenRuler()

    static let agency = AgencyTemplate(
        family: "Even",
        place: "Kanigoro",
        letterhead: Letterhead(
            lines: [
                .init("PEMERINTAH {AGENCY}", points: 12),
                .init("BADAN KESATUAN BANGSA DAN POLITIK", points: 14, isBold: true),
                .init("Jalan Merdeka 1, Kanigoro 66171", points: 9),
            ],
            logo: "pictures/emblem.png",
        ),
        signatories: [
            "head": Signatory(
                position: "KEPALA BADAN KESATUAN BANGSA DAN POLITIK",
                name: "Dr. SUWARNO HADI, M.Si.",
                rank: "Pembina Utama Muda",
                nip: "196805151994031004",
            ),
            "lines": Signatory(position: "ATAS\nBAWAH\n"),
            "regent": Signatory(position: "BUPATI WANASARI"),
        ],
    )

    static let fields = DocumentFields([
        "agency": "Kabupaten Wanasari", "event": "Ikrar Netralitas ASN", "day": "Senin", "date": "21 September 2026",
        "today": "21 September 2026", "place": "Kanigoro", "venue": "Halaman Kantor Bupati", "opd": "Dinas Kesehatan",
    ])

    static let person = Signatory(position: "", name: "Siti Aminah, S.Kep.", rank: "Penata", nip: "198605152010012003")

    /// Words that test a layout: long, short, in other scripts, missing.
    static let names = [
        "Prof. Dr. dr. H. Raden Mas Soemantri Brodjonegoro Kusumaatmadja, Sp.PD., M.Kes., FINASIM.",
        "A",
        "",
        "ᬳᬶ ᬯᬬᬦ᭄ ᬲᬸᬓᬭ᭄ᬢ",
        "محمد عبد الرحمن بن عبد الله",
        String(repeating: "Panjangsekali", count: 12),
        "Dra. Ni Luh Putu Ayu Kartikadewi Padmanabhaswami Sastrawinangun, Ak., M.Si., Ph.D., CA., CPA.",
        "Budi\nSantoso",
        "  ",
    ]

    static func person(_ place: Int) -> PersonLine {
        PersonLine(
            number: "\(place)",
            name: "Pegawai \(place)",
            nip: "19860515201001\(1000 + place)",
            position: "Pengelola Layanan",
        )
    }

    static let peopleTable = DocumentTemplate.Table(
        .people,
        columns: [
            .init(.number, title: "No.", width: 10, alignment: .right),
            .init(.nameAndNIP, title: "Nama / NIP", share: 3),
            .init(.position, title: "Jabatan", share: 2),
            .init(.signature, title: "Tanda Tangan", width: 35),
        ],
    )

    static func pages(
        _ template: DocumentTemplate,
        _ content: DocumentContent = DocumentContent(),
        agency: AgencyTemplate = agency,
        paper: Paper = .a4,
        common: DocumentFields = fields
    ) -> [Page] {
        DocumentForm(template, agency: agency, paper: paper, common: common, ruler).pages(of: content, ruler)
    }
}

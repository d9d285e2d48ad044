import Foundation
import IkrarRegistry
import OfficePaper
import PageLayout
import RegistryDocuments
import Testing

/// Rosters of an invented regency that are hard to print: one person, four hundred, names of every kind.
struct SmallRegency {
    static let key = BadgeKey(id: "k1", secret: Array(repeating: 7, count: BadgeKey.bytes))

    /// Eighty characters with six titles.
    static let longName = "Prof. Dr. Ir. Raden Panji Contohwardana Kusumanegara Adiwijaya, S.T., M.T., Ph.D."
    static let names = [
        longName, "Q", "ᬦᬶ ᬮᬸᬄ ᬓᬤᬾᬓ", "Abdullah عبد الله", "Siti Umpama, S.E.", "Endang Wulandari, S.Kep., Ns.",
    ]

    let event: EventSummary
    let single: Roster
    let crowd: Roster
    let odd: Roster

    /// - Parameter excuse: Of the only one who is excused.
    init(event id: String = "ikrar-2026", excuse: RosterExcuse = RosterExcuse(kind: .sakit, document: "445/12/RSUD"))
        throws
    {
        let event = try Invented.event(id: id)
        self.event = event
        single = Roster(
            event: event, opd: "Badan Riset Daerah",
            rows: [
                try Invented.row(
                    nip: Self.nip(901), name: "Ratna Contoh, S.Si.", unit: "Badan Riset Daerah",
                    position: "Kepala Badan Riset Daerah", .present, at: "2026-09-21T07:28", gate: "Gerbang Utara")
            ])
        let crowd = try (0..<400).map { place in
            try Invented.row(
                nip: Self.nip(place), name: "Guru Nomor \(place + 1)", unit: "SMP Negeri 1",
                position: "Guru Ahli Pertama",
                place % 4 == 0 ? .present : .absent, at: place % 4 == 0 ? "2026-09-21T07:20" : nil)
        }
        self.crowd = Roster(event: event, opd: "Dinas Pendidikan", rows: crowd)
        let statuses: [AttendanceStatus] = [.present, .late, .excused, .absent, .notYet, .present]
        let odd = try zip(Self.names, statuses).enumerated().map { place, row in
            let came = row.1 == .present || row.1 == .late
            return try Invented.row(
                nip: Self.nip(700 + place), name: row.0, unit: place < 3 ? "Sekretariat" : "Bidang Perumpamaan",
                position: place == 1 ? "" : "Analis Kebijakan Ahli Muda", row.1,
                at: came ? "2026-09-21T07:5\(place)" : nil, minutesLate: row.1 == .late ? 12 : nil,
                excuse: row.1 == .excused ? excuse : nil)
        }
        self.odd = Roster(event: event, opd: "Dinas Sosial", rows: odd)
    }

    var rosters: [Roster] { [single, crowd, odd] }

    /// Who came, as if one OPD had been recorded after the other.
    var numbers: RunningNumbers {
        RunningNumbers(inOrder: rosters.flatMap(\.rows).filter { $0.at != nil }.map(\.nip))
    }

    /// On the event's list.
    var places: RunningNumbers { RunningNumbers(inOrder: rosters.flatMap(\.rows).map(\.nip)) }

    /// - Parameter number: From 0.
    static func nip(_ number: Int) -> String {
        "198605152010011" + String(String(1001 + number).dropFirst())
    }

    /// Of thousands, as a whole regency has them.
    var recap: Recap {
        var counts = RosterCounts()
        (counts.obliged, counts.present, counts.late, counts.excused, counts.absent) = (11_500, 8_912, 0, 1_000, 1_588)
        return Recap(
            event: event,
            opds: rosters.map { Recap.Line(opd: $0.opd, counts: $0.counts) } + [
                Recap.Line(opd: "Kecamatan Arjasari", counts: counts)
            ],
            guests: 3)
    }

    func order(_ kind: OrderKind, _ rosters: [Roster]? = nil) -> DocumentOrder {
        let rosters = rosters ?? self.rosters
        return switch kind {
        case .blankLists: .blankLists(rosters.map { SigningList($0, key: Self.key) })
        case .filledLists: .filledLists(rosters)
        case .recaps: .recaps(recap, rosters)
        case .minutes: .minutes(recap, rosters)
        case .pledges: .pledges(rosters, places)
        case .certificates: .certificates(rosters, numbers)
        }
    }

    func printer(
        _ templates: TemplateFolder? = nil,
        paper: Paper = .f4,
        format: DocumentFormat = .pdf,
        audience: DocumentAudience = .hr,
        workers: Int? = nil
    ) throws -> DocumentPrinter {
        DocumentPrinter(
            templates: try PrintTemplates(templates ?? ShippedTemplates.folder(), for: Set(DocumentKind.allCases)),
            event: event,
            kind: .apel,
            particulars: Self.particulars,
            paper: paper,
            format: format,
            audience: audience,
            workers: workers)
    }

    private static var particulars: DocumentParticulars {
        var particulars = DocumentParticulars()
        particulars.number = "800/{serial}/418.50/2026"
        particulars.leader = "Sekretaris Daerah"
        particulars.reader = "Bayu Contoh, S.IP."
        particulars.witnesses = ["Ketua Bawaslu", "Ketua KPU", "Kapolres"]
        particulars.hours = 4
        return particulars
    }
}

/// The orders, without what they tell of.
enum OrderKind: String, CaseIterable, Sendable {
    case blankLists, filledLists, recaps, minutes, pledges, certificates
}

/// The templates that come with the program.
enum ShippedTemplates {
    static func folder() throws -> TemplateFolder { try TemplateFolder(path: path) }

    static let path: String = {
        let source = URL(filePath: #filePath).resolvingSymlinksInPath()
        let root = (0..<4).reduce(source) { url, _ in url.deletingLastPathComponent() }
        return root.appending(path: "templates").path()
    }()

    /// A copy of them to be spoiled.
    static func copy(to scratch: Scratch) throws -> TemplateFolder {
        try FileManager.default.copyItem(atPath: path, toPath: scratch("templates"))
        return try TemplateFolder(path: scratch("templates"))
    }
}

extension Scratch {
    /// Changes a text of a file, which must be there.
    func replace(_ old: String, with new: String, in name: String) throws {
        let before = try text(name)
        try #require(before.contains(old))
        try put(before.replacingOccurrences(of: old, with: new), name)
    }
}

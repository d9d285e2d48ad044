public import IkrarRegistry
public import OfficePaper
internal import PageDrawing
public import PageLayout
internal import QRSymbol

/// Draws templates with invented people, so that an office sees what it has changed before it prints thousands.
public struct TemplatePreview: Sendable {
    public var agencyName: String
    public var paper: Paper
    public var format: DocumentFormat
    /// When it is, for the documents' dates.
    public var now: Instant

    public init(agencyName: String, paper: Paper, format: DocumentFormat, now: Instant) {
        self.agencyName = agencyName
        self.paper = paper
        self.format = format
        self.now = now
    }

    /// Draws the documents of these kinds.
    /// - Throws: ``DocumentError``, `DrawingError`.
    public func draw(
        _ kinds: Set<DocumentKind>, from templates: PrintTemplates, to folder: String
    ) throws -> PrintedDocuments {
        let roster = Self.roster(event)
        let recap = Recap(event: event, opds: Self.offices(like: roster), guests: 3)
        var orders: [DocumentOrder] = []
        if kinds.contains(.blankList) {
            orders.append(.blankLists([SigningList(roster, key: BadgeKey(id: "contoh", secret: Self.secret))]))
        }
        if kinds.contains(.filledList) { orders.append(.filledLists([roster])) }
        if kinds.contains(.recap) { orders.append(.recaps(recap, [])) }
        if kinds.contains(.officeRecap) { orders.append(.recaps(nil, [roster])) }
        if kinds.contains(.minutes) { orders.append(.minutes(recap, [roster])) }
        let few = Roster(event: event, opd: roster.opd, opdID: roster.opdID, rows: Array(roster.rows.prefix(3)))
        let numbers = RunningNumbers(inOrder: few.rows.map(\.nip))
        if kinds.contains(.pledge) { orders.append(.pledges([few], numbers)) }
        if kinds.contains(.certificate) { orders.append(.certificates([few], numbers)) }
        var printed = PrintedDocuments(folder: folder, files: [], pages: 0, kept: [])
        for order in orders {
            let printer = DocumentPrinter(
                templates: templates,
                event: event,
                kind: .apel,
                particulars: Self.particulars(of: order),
                paper: paper,
                format: format,
            )
            // Documents of another kind are no part of this order, and stay.
            let part = try printer.print(order, to: folder, isPartial: true)
            printed.files = Set(printed.files + part.files).sorted()
            printed.pages += part.pages
            (printed.folder, printed.kept) = (part.folder, part.kept)
        }
        return printed
    }

    /// Draws a sheet of badges.
    /// - Throws: ``DocumentError``, `DrawingError`, `BadgeSheetsError`.
    public func draw(
        _ layout: BadgeLayout, named name: String, of agency: AgencyTemplate, to folder: String
    ) throws -> PrintedDocuments {
        let printer = BadgePrinter(
            layout: layout, agency: agency, agencyName: agencyName, paper: paper, event: event, now: now,
            zone: event.zone)
        return try printer.preview(Self.roster(event), named: name, to: folder, format)
    }

    private static let secret = [UInt8](repeating: 0, count: BadgeKey.bytes)

    private var event: EventSummary {
        EventSummary(
            id: "contoh",
            title: "Apel Ikrar Netralitas ASN",
            agency: agencyName,
            place: "Halaman Kantor Bupati",
            starts: now,
            zone: .wib,
            uncounted: [],
            asOf: now,
        )
    }

    private static func particulars(of order: DocumentOrder) -> DocumentParticulars {
        var particulars = DocumentParticulars()
        particulars.number = order.hasSerials ? "200.2.1/{serial}/2026" : "200.2.1/88/2026"
        particulars.leader = "Sekretaris Daerah"
        particulars.reader = "Bayu Contoh, S.IP."
        particulars.witnesses = ["Ketua Bawaslu", "Ketua KPU"]
        particulars.supervisor = "Ketua Bawaslu"
        particulars.hours = 4
        return particulars
    }
}

extension TemplatePreview {
    /// Names that a layout has to stand: long ones, one letter, other scripts, nobody's position.
    private static let people: [(name: String, position: String, grade: String)] = [
        (
            "Dr. Ir. H. Raden Mas Panji Contohwardana Kusumanegara, S.T., M.T., M.M., Ph.D.", "Kepala Dinas Contoh",
            "IV/c"
        ),
        ("Siti Umpama, S.E., M.Si.", "Sekretaris", "IV/a"),
        ("Q.", "Pengelola Data", "II/c"),
        (
            "I Gusti Ayu Misalnya ᬫᬶᬲᬮ᭄",
            "Analis Kebijakan Ahli Muda pada Subbagian Perencanaan, Evaluasi, dan Pelaporan", "III/d"
        ),
        ("Abdullah عبد الله", "Pranata Komputer Ahli Pertama", "III/b"),
        ("Suparman", "", ""),
    ]

    private static func roster(_ event: EventSummary) -> Roster {
        let statuses: [AttendanceStatus] = [.present, .present, .late, .excused, .absent]
        let rows = (0..<42).compactMap { place -> RosterRow? in
            let person = people[place % people.count]
            let serial = String(String(1000 + place).dropFirst())
            guard let nip = NIP.stored("198\(place % 10)0515201001\(place % 2 + 1)\(serial)") else { return nil }
            let status = statuses[place % statuses.count]
            let came = status == .present || status == .late
            return RosterRow(
                nip: nip,
                name: place < people.count ? person.name : "\(person.name) \(place + 1)",
                kind: .pns,
                unit: place < 20 ? "Sekretariat" : "Bidang Perumpamaan",
                position: person.position,
                grade: person.grade,
                echelon: "",
                status: status,
                at: came ? event.starts : nil,
                gate: came ? "Gerbang Utara" : nil,
                minutesLate: status == .late ? 12 : nil,
                excuse: status == .excused ? RosterExcuse(kind: .dinasLuar, document: "090/77/2026") : nil,
            )
        }
        return Roster(event: event, opd: "Dinas Contoh", opdID: OrgUnit.ID("contoh"), rows: rows)
    }

    private static func offices(like roster: Roster) -> [Recap.Line] {
        (1...12).map { number in
            var counts = RosterCounts()
            for row in roster.rows.prefix(6 + number * 3) { counts.add(row.status) }
            return Recap.Line(opd: number == 1 ? roster.opd : "Badan Perumpamaan Nomor \(number)", counts: counts)
        }
    }
}

extension BadgePrinter {
    /// Cards of a roster's people, with symbols that no gate takes.
    func preview(
        _ roster: Roster, named name: String, to folder: String, _ format: DocumentFormat
    ) throws -> PrintedDocuments {
        let fonts = try FontShelf(families: families)
        let stencil = stencil(fonts)
        let sample = "IK1" + String(repeating: "0", count: BadgeCode.characters - 3)
        let symbol = try QRSymbol(sample)
        let grid = ModuleGrid(width: symbol.width) { symbol[$0, $1] }
        let cards = roster.rows.map { row in
            BadgeCard(
                name: row.name,
                position: row.position,
                opd: roster.opd,
                unit: row.unit,
                event: event?.title ?? "",
                nip: row.nip.masked,
                typedCode: "0000-0000-0",
                symbol: grid,
            )
        }
        let ending = format.rawValue
        let file = FolderRecord.File(name: "kartu-\(FileSlug.slug(of: name)).\(ending)", opd: roster.opd)
        let output = OutputFolder(folder)
        let content = FolderContent(event: event?.id ?? "", files: [file], keeps: { _ in true })
        var pages = 1
        let outcome = try output.replace(with: content) { staging in
            let path = "\(staging)/\(file.name)"
            switch format {
            case .png:
                try PageImage.write(stencil.page(of: cards[0], fonts), to: path, dotsPerInch: 300, fonts: fonts)
            case .pdf:
                let sheets = try BadgeSheets(
                    BadgeOffice.offices(of: cards.map(\.opd)), stencil: stencil, paper: paper, fonts)
                let writer = try PDFWriter(path: path, properties: properties(cards.count), fonts: fonts)
                for page in sheets.pages(of: cards, fonts) { try writer.add(page) }
                try writer.finish()
                pages = sheets.pageCount
            }
        }
        return PrintedDocuments(folder: output.path, files: [file.name], pages: pages, kept: outcome.foreign)
    }
}

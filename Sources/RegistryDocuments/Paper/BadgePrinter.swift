public import IkrarRegistry
public import OfficePaper
internal import PageDrawing
public import PageLayout
internal import QRSymbol

/// Prints badges as cards on sheets of paper.
public struct BadgePrinter: Sendable {
    public var layout: BadgeLayout
    public var agency: AgencyTemplate
    public var paper: Paper
    /// Printed in the band of cards that are for one event only.
    public var event: EventSummary?
    public var agencyName: String
    /// When it is, for the documents' properties and dates.
    public var now: Instant
    /// Of the dates on cards that are for all events.
    public var zone: Zone

    public init(
        layout: BadgeLayout,
        agency: AgencyTemplate,
        agencyName: String,
        paper: Paper = .f4,
        event: EventSummary? = nil,
        now: Instant,
        zone: Zone
    ) {
        self.layout = layout
        self.agency = agency
        self.agencyName = agencyName
        self.paper = paper
        self.event = event
        self.now = now
        self.zone = zone
    }

    /// Writes the sheets of all badges into one PDF: an OPD after the other, a sheet with its name before each.
    ///
    /// - Parameters:
    ///   - folder: Made with its parents when it is not there; what else is in it stays.
    ///   - choice: Whose badges they are.
    ///   - progress: Told the pages done and the pages in all.
    /// - Throws: ``DocumentError``, `DrawingError`, `BadgeSheetsError`, `QRSymbolError`; the folder is then as it was.
    public func printSheets(
        _ prints: [BadgePrint],
        to folder: String,
        of choice: BadgeChoice = .everybody,
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws -> PrintedBadges {
        let prints = prints.sorted(by: Self.isBefore)
        let fonts = try FontShelf(families: families)
        let offices = BadgeOffice.offices(of: prints.lazy.map(\.holder.opd))
        let sheets = try BadgeSheets(
            offices, stencil: stencil(fonts), paper: paper, cardsAlone: choice == .people, fonts)
        let cards = try BadgeCards(prints, event: event)
        let output = OutputFolder(folder)
        let content = sheetsContent(of: choice, in: output)
        let name = content.names[0]
        let squeezed = SqueezedTexts()
        _ = try output.replace(with: content) { staging in
            squeezed.forget()
            let writer = try PDFWriter(path: "\(staging)/\(name)", properties: properties(prints.count), fonts: fonts)
            for index in 0..<sheets.pageCount {
                let page = try sheets.page(index, fonts) { try cards.card($0) }
                try writer.add(page)
                squeezed.look(at: page.marks, of: index)
                progress(index + 1, sheets.pageCount)
            }
            try writer.finish()
        }
        return PrintedBadges(path: "\(output.path)/\(name)", pages: sheets.pageCount, squeezed: squeezed.all)
    }

    var families: Set<String> { layout.families(of: agency).union([agency.family]) }

    func stencil(_ ruler: some TextRuler) -> BadgeStencil {
        BadgeStencil(layout, agency: agency, fields: fields, ruler)
    }

    /// What wordings on cards may name besides whose card it is.
    private var fields: DocumentFields {
        var fields = ["agency": agencyName, "place": agency.place]
        fields["today"] = IndonesianDate.day(now.local(in: event?.zone ?? zone).date)
        if let event {
            fields["date"] = IndonesianDate.day(event.starts.local(in: event.zone).date)
            fields["venue"] = event.place
        }
        return DocumentFields(fields)
    }

    /// By OPD, unit in the tree's order, and name, as they are handed out.
    static func isBefore(_ left: BadgePrint, _ right: BadgePrint) -> Bool {
        (left.holder.opd, left.unitPlace, left.holder.unit, left.holder.name.bare, left.badge.number.text)
            < (right.holder.opd, right.unitPlace, right.holder.unit, right.holder.name.bare, right.badge.number.text)
    }

    func properties(_ count: Int) -> DocumentProperties {
        DocumentProperties(
            title: [event?.title, "Kartu ASN"].compactMap(\.self).joined(separator: " – "),
            author: agencyName,
            subject: "\(IndonesianNumber.dotted(count)) kartu",
            language: "id-ID",
            created: now.microseconds / 1_000_000,
            program: "ikrar",
        )
    }
}

/// Cards of badges, each made when it is asked for.
struct BadgeCards {
    private let prints: [BadgePrint]
    private let event: String
    private let series: QRSymbolSeries

    init(_ prints: [BadgePrint], event: EventSummary?) throws {
        self.prints = prints
        self.event = event?.title ?? ""
        series = try QRSymbolSeries(length: BadgeCode.characters)
    }

    func card(_ place: Int) throws -> BadgeCard {
        let print = prints[place]
        let symbol = try series.symbol(of: print.code.text)
        return BadgeCard(
            name: print.holder.name.printed,
            position: print.holder.position,
            opd: print.holder.opd,
            unit: print.holder.unit,
            event: event,
            nip: print.holder.nip.masked,
            typedCode: print.badge.number.typed,
            symbol: ModuleGrid(width: symbol.width) { symbol[$0, $1] },
        )
    }
}

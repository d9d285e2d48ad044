import ArgumentParser
import IkrarRegistry
import IkrarTexts
import OfficePaper
import PlainJSON
import RegistryDocuments

struct DocumentBadges: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "badges", Help.documentBadges) }

    @OptionGroup var document: DocumentOptions

    @Argument(help: ArgumentHelp(Help.documentBadges["event"]))
    var event: String?

    @Option(help: ArgumentHelp(Help.documentBadges["layout"], valueName: "name"))
    var layout = "card"

    func run() async throws {
        let common = document.common
        let registry = try await common.open()
        let unit: OrgUnit? = if let opd = document.opd { try await registry.opd(named: opd) } else { nil }
        let templates = try TemplatePlace.folder(named: document.templates)
        let agency = try templates.agency()
        let summary: EventSummary? =
            if let event { try await registry.summary(of: Event.ID(event)) } else { nil }
        let printer = BadgePrinter(
            layout: try templates.badge(named: layout),
            agency: agency,
            agencyName: try await registry.agency(),
            paper: document.paper,
            event: summary,
            now: registry.now,
            zone: try await registry.zone(),
        )
        let folder = document.out ?? "out/documents/\(event ?? "badges")"
        try printer.tryOut(folder, document.format, opd: unit?.name)
        let prints = try await registry.issueBadges(opd: unit?.id, nips: [], by: common.userName)
        let progress = Progress(Say.printing.current, total: 1000)
        let tell = { @Sendable (done: Int, total: Int) in progress.advance(to: done * 1000 / max(1, total)) }
        let printed = try await onThreadOfItsOwn { [format = document.format] in
            switch format {
            case .pdf:
                let sheets = try printer.printSheets(prints, to: folder, opd: unit?.name, progress: tell)
                return (path: sheets.path, pages: Int?.some(sheets.pages))
            case .png:
                let index = try printer.printCards(prints, to: folder, isComplete: unit == nil, progress: tell)
                return (path: index, pages: Int?.none)
            }
        }
        progress.finish()
        common.show(
            BadgesAnswer(
                cards: prints.count, issued: prints.count { $0.isNew }, pages: printed.pages, path: printed.path))
    }
}

private struct BadgesAnswer: Answer {
    var cards: Int
    var issued: Int
    /// None when each card is a picture of its own.
    var pages: Int?
    var path: String

    var json: JSONValue {
        .object([
            "cards": .number(cards), "issued": .number(issued), "pages": .optional(pages), "path": .text(path),
        ])
    }

    func text(_ language: Language) -> String {
        // The CSV is for programs.
        let path = pages == nil ? path.replacing("index.csv", with: "index.xlsx") : path
        return Say.badgesPrinted(cards: cards, issued: issued, pages: pages, path: path)(language)
    }
}

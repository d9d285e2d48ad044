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

    @Option(help: ArgumentHelp(Help.documentBadges["nip"], valueName: "nip"))
    var nip: [String] = []

    func validate() throws {
        guard nip.isEmpty || document.opd.isEmpty else { throw ValidationError(Say.badgesOfWhom.current) }
    }

    func run() async throws {
        let common = document.common
        let registry = try await common.open()
        let opds = try await registry.opds(named: document.opd)
        let people = Set(try nip.map { try registry.nip($0) })
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
        let choices: [BadgeChoice] =
            people.isEmpty ? (opds.isEmpty ? [.everybody] : opds.map { .opd($0.name) }) : [.people]
        for choice in choices { try printer.tryOut(folder, document.format, of: choice) }
        var prints: [[BadgePrint]] = []
        for opd in opds.isEmpty ? [nil] : opds.map(Optional.init) {
            prints.append(try await registry.issueBadges(opd: opd?.id, nips: people, by: common.userName))
        }
        let progress = Progress(Say.printing.current, total: 1000)
        let tell = { @Sendable (done: Int, total: Int) in progress.advance(to: done * 1000 / max(1, total)) }
        let printed = try await onThreadOfItsOwn { [format = document.format, prints] in
            switch format {
            case .pdf:
                return try zip(choices, prints).map { choice, prints in
                    try printer.printSheets(prints, to: folder, of: choice, progress: tell)
                }
            case .png:
                return [
                    try printer.printCards(
                        Array(prints.joined()), to: folder, isComplete: choices == [.everybody], progress: tell)
                ]
            }
        }
        progress.finish()
        common.show(BadgesAnswer(Array(prints.joined()), printed, in: folder))
    }
}

private struct BadgesAnswer: Answer {
    var cards: Int
    var issued: Int
    /// None when each card is a picture of its own.
    var pages: Int?
    /// Of the file; of several, of their folder.
    var path: String
    /// Texts that are too small to read.
    var squeezed: [String]

    init(_ prints: [BadgePrint], _ printed: [PrintedBadges], in folder: String) {
        cards = prints.count
        issued = prints.count { $0.isNew }
        pages = printed.reduce(Int?.some(0)) { sum, part in part.pages.flatMap { pages in sum.map { $0 + pages } } }
        path = printed.count == 1 ? printed[0].path : folder
        squeezed = printed.flatMap(\.squeezed)
    }

    var json: JSONValue {
        .object([
            "cards": .number(cards), "issued": .number(issued), "pages": .optional(pages), "path": .text(path),
            "squeezed": .array(squeezed.map { .text($0) }),
        ])
    }

    func text(_ language: Language) -> String {
        // The CSV is for programs.
        let path = pages == nil ? path.replacing("index.csv", with: "index.xlsx") : path
        let said = Say.badgesPrinted(cards: cards, issued: issued, pages: pages, path: path)(language)
        return squeezed.isEmpty ? said : "\(said)\n\(Say.squeezed(squeezed)(language))"
    }
}

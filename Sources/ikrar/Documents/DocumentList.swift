import ArgumentParser
import IkrarRegistry
import IkrarTexts
import OfficePaper
import RegistryDocuments

struct DocumentList: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "list", Help.documentList) }

    @OptionGroup var options: EventDocumentOptions

    @Flag(help: ArgumentHelp(Help.documentList["blank"]))
    var blank = false

    func run() async throws {
        let registry = try await options.common.open()
        let opds = try await registry.opds(named: options.document.opd)
        if blank {
            let lists = try await registry.allSigningLists(of: options.id, opds: opds)
            let people = lists.reduce(0) { $0 + $1.rows.count }
            guard let event = lists.first?.roster.event else { throw InputError(Say.nobodyOfOPD("")) }
            try await options.print(
                .blankLists(lists), of: event, for: registry, options.particulars,
                isPartial: !opds.isEmpty, people: people)
        } else {
            let (rosters, recap) = try await registry.allRosters(of: options.id, opds: opds)
            try await options.print(
                .filledLists(rosters), of: recap.event, for: registry, options.particulars,
                isPartial: !opds.isEmpty, people: recap.counts.obliged)
        }
    }
}

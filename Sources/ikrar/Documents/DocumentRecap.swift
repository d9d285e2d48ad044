import ArgumentParser
import IkrarRegistry
import IkrarTexts
import OfficePaper
import RegistryDocuments

struct DocumentRecap: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "recap", Help.documentRecap) }

    @OptionGroup var options: EventDocumentOptions

    func run() async throws {
        let registry = try await options.common.open()
        let opds = try await registry.opds(named: options.document.opd)
        let (rosters, recap) = try await registry.allRosters(of: options.id, opds: opds)
        try await options.print(
            .recaps(opds.isEmpty ? recap : nil, rosters), of: recap.event, for: registry,
            options.particulars, isPartial: !opds.isEmpty, people: recap.counts.obliged)
    }
}

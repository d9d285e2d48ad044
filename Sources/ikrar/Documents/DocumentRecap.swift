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
        let unit: OrgUnit? = if let opd = options.document.opd { try await registry.opd(named: opd) } else { nil }
        let (rosters, recap) = try await registry.allRosters(of: options.id, opd: unit?.id)
        try await options.print(
            .recaps(unit == nil ? recap : nil, rosters), of: recap.event, for: registry,
            options.particulars, isPartial: unit != nil, people: recap.counts.obliged)
    }
}

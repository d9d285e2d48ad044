import ArgumentParser
import IkrarRegistry
import IkrarTexts
import OfficePaper
import RegistryDocuments

struct DocumentMinutes: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "minutes", Help.documentMinutes)
    }

    @OptionGroup var options: EventDocumentOptions

    @Option(help: ArgumentHelp(Help.documentMinutes["leader"], valueName: "name"))
    var leader: String?

    @Option(help: ArgumentHelp(Help.documentMinutes["reader"], valueName: "name"))
    var reader: String?

    @Option(help: ArgumentHelp(Help.documentMinutes["witness"], valueName: "name"))
    var witness: [String] = []

    @Option(help: ArgumentHelp(Help.documentMinutes["supervisor"], valueName: "name"))
    var supervisor: String?

    @Option(help: ArgumentHelp(Help.documentMinutes["notes"], valueName: "text"))
    var notes: String?

    func run() async throws {
        let registry = try await options.common.open()
        guard options.document.opd.isEmpty else { throw ValidationError(Say.minutesAreOfAll.current) }
        let (rosters, recap) = try await registry.allRosters(of: options.id, opds: [])
        var particulars = options.particulars
        particulars.leader = leader ?? ""
        particulars.reader = reader ?? ""
        particulars.witnesses = witness
        particulars.supervisor = supervisor ?? ""
        particulars.notes = notes ?? ""
        if let ceremony = try await registry.pledgeCeremony(of: options.id) { particulars.fill(from: ceremony) }
        try await options.remarkUnlessOver(registry)
        try await options.print(
            .minutes(recap, rosters), of: recap.event, for: registry, particulars, leader: leader, isPartial: false,
            people: recap.counts.obliged)
    }
}

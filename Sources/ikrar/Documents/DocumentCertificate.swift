import ArgumentParser
import IkrarRegistry
import IkrarTexts
import OfficePaper
import RegistryDocuments

struct DocumentCertificate: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "certificate", Help.documentCertificate)
    }

    @OptionGroup var options: EventDocumentOptions

    @Option(help: ArgumentHelp(Help.documentCertificate["hours"], valueName: "JP"))
    var hours: Int?

    @Option(help: ArgumentHelp(Help.documentCertificate["nip"], valueName: "nip"))
    var nip: [String] = []

    func validate() throws {
        if let hours, !(1...1000).contains(hours) { throw ValidationError(Say.hoursOutOfBounds.current) }
    }

    func run() async throws {
        let registry = try await options.common.open()
        let (rosters, recap, selection) = try await registry.rosters(of: options, onlyThose: nip)
        let people = rosters.count(of: selection) { $0.came }
        guard people > 0 else { throw InputError(nip.isEmpty ? Say.nobodyCame(options.event) : Say.nobodyChosenCame) }
        let numbers = try await registry.recordNumbers(of: options.id)
        var particulars = options.particulars
        particulars.hours = hours
        try await options.remarkUnlessOver(registry)
        try await options.print(
            .certificates(rosters, numbers, of: selection), of: recap.event, for: registry, particulars,
            isPartial: selection != .everybody, people: people)
    }
}

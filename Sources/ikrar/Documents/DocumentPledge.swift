import ArgumentParser
import IkrarRegistry
import IkrarTexts
import OfficePaper
import RegistryDocuments

struct DocumentPledge: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "pledge", Help.documentPledge) }

    @OptionGroup var options: EventDocumentOptions

    @Option(help: ArgumentHelp(Help.documentPledge["nip"], valueName: "nip"))
    var nip: [String] = []

    func run() async throws {
        let registry = try await options.common.open()
        let (rosters, recap) = try await registry.rosters(of: options, onlyThose: nip)
        try await options.print(
            .pledges(rosters), [.pledge], of: recap.event, for: registry, options.particulars,
            isPartial: options.document.opd != nil || !nip.isEmpty, people: rosters.reduce(0) { $0 + $1.rows.count })
    }
}

extension Registry {
    /// The rosters that the options ask for, with the people of these NIP only when there are any.
    /// - Throws: ``RegistryError`` `noSuchPerson` for a NIP that is not on the event's list.
    func rosters(
        of options: EventDocumentOptions, onlyThose nips: [String]
    ) async throws -> (rosters: [Roster], recap: Recap) {
        let wanted = Set(try nips.map { try nip($0) })
        let unit: OrgUnit? = if let name = options.document.opd { try await opd(named: name) } else { nil }
        let (rosters, recap) = try await allRosters(of: options.id, opd: unit?.id)
        guard !wanted.isEmpty else { return (rosters, recap) }
        let seen = Set(rosters.flatMap { $0.rows.map(\.nip) })
        if let nip = wanted.subtracting(seen).min() { throw RegistryError(.noSuchPerson, subject: nip.masked) }
        let chosen = rosters.map { roster in
            Roster(event: roster.event, opd: roster.opd, rows: roster.rows.filter { wanted.contains($0.nip) })
        }
        return (chosen.filter { !$0.rows.isEmpty }, recap)
    }
}

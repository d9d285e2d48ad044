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
        let (rosters, recap, selection) = try await registry.rosters(of: options, onlyThose: nip)
        if !recap.event.hasPledge { options.common.remark(Say.pledgePrintedShipped(options.event)) }
        let numbers = try await registry.listNumbers(of: options.id)
        try await options.print(
            .pledges(rosters, numbers, of: selection), of: recap.event, for: registry, options.particulars,
            isPartial: selection != .everybody, people: rosters.count(of: selection) { _ in true })
    }
}

extension Registry {
    /// All rosters of the event, for numbers go on through all of them, and whose pages the options ask for.
    /// - Throws: ``RegistryError`` `noSuchPerson` for a NIP that is not on the event's list; ``InputError`` for one that is
    ///   another OPD's.
    func rosters(
        of options: EventDocumentOptions, onlyThose nips: [String]
    ) async throws -> (rosters: [Roster], recap: Recap, selection: PersonSelection) {
        let wanted = Set(try nips.map { try nip($0) })
        let opds = try await opds(named: options.document.opd)
        let (rosters, recap) = try await allRosters(of: options.id, opds: [])
        try opds.requireObliged(in: rosters.map(\.opdID))
        let selection = PersonSelection(opds: Set(opds.map(\.id)), people: wanted)
        let seen = rosters.flatMap { roster in roster.rows.filter { selection.holds($0, of: roster) }.map(\.nip) }
        if let nip = wanted.subtracting(seen).min() {
            if let other = rosters.first(where: { $0.rows.contains { $0.nip == nip } }) {
                let names = opds.map(\.name).joined(separator: ", ")
                throw InputError(Say.ofOtherOPD(nip.masked, opd: other.opd, wanted: names))
            }
            throw RegistryError(.noSuchPerson, subject: nip.masked)
        }
        return (rosters, recap, selection)
    }
}

extension [Roster] {
    /// How many of the people who may have a page are asked for.
    func count(of selection: PersonSelection, who: (RosterRow) -> Bool) -> Int {
        reduce(0) { sum, roster in sum + roster.rows.count { who($0) && selection.holds($0, of: roster) } }
    }
}

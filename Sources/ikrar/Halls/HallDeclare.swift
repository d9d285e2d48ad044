import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct HallDeclare: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "declare", Help.hallDeclare) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Argument(help: ArgumentHelp(Help.hallDeclare["people"], valueName: "file|nip"))
    var people: [String] = []

    @Option(help: ArgumentHelp(Help.hallDeclare["opd"], valueName: "opd"))
    var opd: String

    @Option(help: ArgumentHelp(Help.hallDeclare["place"], valueName: "place"))
    var place: String

    @Option(help: ArgumentHelp(Help.webinarImport["session"], valueName: "session"))
    var session: String?

    @Option(help: ArgumentHelp(Help.hallDeclare["account"], valueName: "name"))
    var account: String = ""

    @Option(help: ArgumentHelp(Help.hallDeclare["number"], valueName: "number"))
    var number: String = ""

    @Flag(help: ArgumentHelp(Help.asnImport["dry-run"]))
    var dryRun = false

    func run() async throws {
        let registry = try await common.open()
        try await registry.event(Event.ID(event)).event.requireAttended()
        let opd = try await registry.opd(named: opd)
        let named = try await NamedPeople(people, registry, for: Event.ID(event))
        let request = HallRequest(
            opd: opd.id, session: session.map { Session.ID($0) }, place: place, account: account, document: number,
            people: named.nips)
        let declaration = try await registry.declareHall(
            request, at: Event.ID(event), isTrial: dryRun, by: common.userName)
        common.show(
            HallDeclarationAnswer(
                declaration: declaration, place: request.place, isTrial: dryRun,
                held: named.list?.held(after: declaration) ?? [], file: named.file))
    }
}

private struct HallDeclarationAnswer: Answer {
    var declaration: HallDeclaration
    var place: String
    var isTrial: Bool
    var held: [PeopleListReading.HeldRow]
    var file: String

    var json: JSONValue {
        .object([
            "hall": .optional(declaration.hall?.id.rawValue), "declared": .number(declaration.declared.count),
            "restored": .array(declaration.restored.map { .text($0.nip.digits) }),
            "finished": .number(declaration.finished), "completed": .flag(declaration.isCompleted),
            "counts": .flag(declaration.counts), "dryRun": .flag(isTrial),
            "leftOut": .leftOut(declaration.leftOut.map { ($0.guest.nip, $0.guest.name, $0.reason.rawValue) }),
            "quarantined": held.json(file: file),
        ])
    }

    func text(_ language: Language) -> String {
        var lines = [
            Say.hallDeclared(
                declaration.declared.count, place: place, id: declaration.hall?.id.rawValue, isTrial: isTrial)(language)
        ]
        if !declaration.restored.isEmpty {
            lines.append(Say.restored(declaration.restored.count)(language))
            lines += declaration.restored.map { "  \($0.nip.digits) \($0.name)" }
        }
        if declaration.finished > 0 { lines.append(Say.finished(declaration.finished)(language)) }
        if declaration.isCompleted { lines.append(Say.hallCompleted(place)(language)) }
        if !declaration.counts { lines.append(Say.hallsDoNotCount(language)) }
        // Rows of a list are told by their places.
        let told = Set(held.map(\.reason.rawValue))
        for reason in HallDeclaration.Reason.allCases where !told.contains(reason.rawValue) {
            let people = declaration.leftOut(reason)
            guard !people.isEmpty else { continue }
            lines.append(Say.hallLeftOut(reason, people.count)(language))
            lines += people.map { "  \($0.nip.digits) \($0.name)" }
        }
        return (lines + held.lines(file: file, language)).joined(separator: "\n")
    }
}

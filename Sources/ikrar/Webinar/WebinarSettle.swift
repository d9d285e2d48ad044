import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct WebinarSettle: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "settle", Help.webinarSettle) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Argument(help: ArgumentHelp(Help.webinarSettle["row"]))
    var row: Int

    @Argument(help: ArgumentHelp(Help.webinarSettle["nip"], valueName: "NIP|none"))
    var nip: String

    func run() async throws {
        let registry = try await common.open()
        let person = nip.lowercased() == "none" ? nil : try registry.nip(nip)
        let line = try await registry.settleWebinar(Event.ID(event), row: row, as: person, by: common.userName)
        common.show(WebinarSettleAnswer(line: line))
    }
}

/// Who a participant is now.
struct WebinarSettleAnswer: Answer {
    var line: WebinarSheet.Line

    var json: JSONValue {
        var members = line.settledMembers
        members["standing"] = .optional(line.standing?.verdict.rawValue)
        members["present"] = .optional(line.standing?.minutes)
        members["needed"] = .optional(line.standing?.needed)
        return .object(members)
    }

    func text(_ language: Language) -> String {
        let (row, shown) = (line.row ?? 0, line.participant.shown)
        guard let person = line.person else { return Say.webinarNobody(row, shown)(language) }
        let settled = Say.webinarSettled(row, shown, name: "\(person.name.printed) (\(person.nip.digits))")(language)
        return ([settled] + (line.standing.map { [$0.sentence(language)] } ?? [])).joined(separator: "\n")
    }
}

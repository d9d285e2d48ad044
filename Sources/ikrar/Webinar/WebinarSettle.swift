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
        members["before"] =
            line.before.map { before in
                .object([
                    "nip": .optional(before.person?.nip.digits), "name": .optional(before.person?.name.printed),
                    "by": .optional(before.ground?.rawValue),
                ])
            } ?? .null
        return .object(members)
    }

    func text(_ language: Language) -> String {
        let (row, shown) = (line.row ?? 0, line.participant.shown)
        let settled = line.person.map { Say.webinarSettled(row, shown, name: Self.named($0)) }
        let before = line.before.map { Say.webinarBefore($0.person.map(Self.named), by: $0.ground) }
        let said = [settled ?? Say.webinarNobody(row, shown), before].compactMap { $0?(language) }
        return (said + (line.standing.map { [$0.sentence(language)] } ?? [])).joined(separator: "\n")
    }

    private static func named(_ person: WebinarPerson) -> String { "\(person.name.printed) (\(person.nip.digits))" }
}

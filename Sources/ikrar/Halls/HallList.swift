import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct HallList: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "list", Help.hallList) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Option(help: ArgumentHelp(Help.roster["opd"], valueName: "opd"))
    var opd: String?

    func run() async throws {
        let registry = try await common.open()
        let opd = try await registry.opd(ifNamed: opd)
        let event = try await registry.event(Event.ID(event)).event
        let halls = try await registry.halls(of: event.id, opd: opd?.id)
        common.show(HallListAnswer(halls: halls, zone: event.zone, counts: try await registry.countsHalls(event.id)))
    }
}

private struct HallListAnswer: Answer {
    var halls: [HallOverview]
    var zone: Zone
    var counts: Bool

    var json: JSONValue {
        .object(["counts": .flag(counts), "halls": .array(halls.map(json))])
    }

    private func json(_ overview: HallOverview) -> JSONValue {
        let hall = overview.hall
        return .object([
            "id": .text(hall.id.rawValue), "opd": .text(overview.opd), "session": .text(hall.session.rawValue),
            "place": .text(hall.place), "account": .text(hall.account), "document": .text(hall.document),
            "declaredBy": .text(hall.declaredBy), "declaredAt": .text(hall.declaredAt.iso(in: zone)),
            "people": .array(
                overview.guests.map { .object(["nip": .text($0.nip.digits), "name": .text($0.name)]) }),
            "withdrawn": hall.withdrawal.map {
                .object(["by": .text($0.by), "at": .text($0.at.iso(in: zone)), "why": .text($0.why)])
            } ?? .null,
        ])
    }

    func text(_ language: Language) -> String {
        guard !halls.isEmpty else { return Say.noHalls(language) }
        var table = TextTable([
            Say.Column.code, Say.Column.opd, Say.Column.place, Say.Column.people, Say.Column.document,
            Say.Column.enteredBy, Say.Column.time, Say.Column.revoked,
        ])
        for overview in halls {
            let hall = overview.hall
            table.add([
                hall.id.rawValue, overview.opd, hall.place, Wording.count(overview.guests.count, language),
                hall.document, hall.declaredBy, hall.declaredAt.shown(in: zone), hall.withdrawal?.why ?? "",
            ])
        }
        return [table.text, (counts ? Say.hallsCount : Say.hallsDoNotCount)(language)].joined(separator: "\n")
    }
}

import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct DutaCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "duta", Help.duta, subcommands: [DutaAdd.self, DutaList.self, DutaEnd.self])
    }
}

struct DutaAdd: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "add", Help.dutaAdd) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.asn["nip"]))
    var nip: String

    @Option(help: ArgumentHelp(Help.dutaAdd["from"], valueName: "yyyy-mm-dd"))
    var from: String

    @Option(help: ArgumentHelp(Help.dutaAdd["until"], valueName: "yyyy-mm-dd"))
    var until: String

    @Option(help: ArgumentHelp(Help.dutaAdd["decree"], valueName: "number"))
    var decree: String

    func run() async throws {
        let registry = try await common.open()
        let nip = try registry.nip(nip)
        let duta = try await registry.appointDuta(
            nip,
            from: try CivilDate(typed: from, "--from"),
            until: try CivilDate(typed: until, "--until"),
            decree: decree,
            by: common.userName,
        )
        let name = try await registry.person(nip).person.name.printed
        guard case .object(var members) = duta.json else { return }
        members["nip"] = .text(nip.digits)
        members["name"] = .text(name)
        common.show(Done(Say.dutaAppointed(name, from: from, until: until), members))
    }
}

struct DutaList: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "list", Help.dutaList) }

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp(Help.roster["opd"], valueName: "opd"))
    var opd: String?

    @Option(help: ArgumentHelp(Help.dutaList["on"], valueName: "yyyy-mm-dd"))
    var on: String?

    @Flag(help: ArgumentHelp(Help.dutaList["all"]))
    var all = false

    @Flag(help: ArgumentHelp(Help.dutaList["counts"]))
    var counts = false

    func run() async throws {
        let registry = try await common.open()
        let opd = try await registry.opd(ifNamed: opd)
        let today = try await registry.today()
        let day = try on.map { try CivilDate(typed: $0, "--on") } ?? today
        if counts { return try await showCounts(registry, on: day, opd) }
        let lines = try await registry.dutas(on: all ? nil : day, opd: opd?.id)
        guard !common.json else {
            for line in lines { Terminal.standardOutput.line(line.json.line) }
            return
        }
        var table = TextTable([
            Say.Column.nip, Say.Column.name, Say.Column.opd, Say.Column.from, Say.Column.until, Say.Column.decree,
            Say.Column.code,
        ])
        for line in lines {
            table.add([
                line.nip.digits, line.name, line.opdName, "\(line.duta.from)",
                "\(line.duta.end?.on ?? line.duta.until)", line.duta.decree, line.duta.id.rawValue,
            ])
        }
        Terminal.standardOutput.line(table.text)
    }

    private func showCounts(_ registry: Registry, on day: CivilDate, _ opd: OrgUnit?) async throws {
        let counts = try await registry.dutaCounts(on: day).filter { count in opd.map { $0.name == count.opd } ?? true }
        guard !common.json else {
            for count in counts {
                let members: [String: JSONValue] = ["opd": .text(count.opd), "people": .number(count.people)]
                Terminal.standardOutput.line(JSONValue.object(members).line)
            }
            return
        }
        var table = TextTable([Say.Column.opd, Say.Column.people])
        for count in counts { table.add([count.opd, "\(count.people)"]) }
        Terminal.standardOutput.line(table.text)
    }
}

struct DutaEnd: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "end", Help.dutaEnd) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.dutaEnd["id"]))
    var id: String

    @Option(help: ArgumentHelp(Help.dutaEnd["on"], valueName: "yyyy-mm-dd"))
    var on: String?

    @Option(help: ArgumentHelp(Help.badge["reason"]))
    var reason: String

    func run() async throws {
        let registry = try await common.open()
        let today = try await registry.today()
        let day = try on.map { try CivilDate(typed: $0, "--on") } ?? today
        let duta = try await registry.endDuta(Duta.ID(id), on: day, why: reason, by: common.userName)
        guard case .object(let members) = duta.json else { return }
        common.show(Done(Say.dutaEnded("\(duta.end?.on ?? day)"), members))
    }
}

extension Duta {
    var json: JSONValue {
        .object([
            "id": .text(id.rawValue), "from": .text("\(from)"), "until": .text("\(until)"), "decree": .text(decree),
            "ended": end.map {
                .object(["on": .text("\($0.on)"), "by": .text($0.by), "reason": .text($0.why)])
            } ?? .null,
        ])
    }
}

extension DutaOverview {
    fileprivate var json: JSONValue {
        guard case .object(var members) = duta.json else { return .null }
        members["nip"] = .text(nip.digits)
        members["name"] = .text(name)
        members["position"] = .text(position)
        members["unit"] = .text(unit)
        members["opd"] = .text(opdName)
        return .object(members)
    }
}

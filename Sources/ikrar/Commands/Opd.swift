import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct Opd: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "opd", Help.opd, subcommands: [OpdList.self, OpdImport.self, OpdAlias.self])
    }
}

struct OpdList: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "list", Help.opdList) }

    @OptionGroup var common: CommonOptions

    @Flag(help: ArgumentHelp(Help.opdList["units"]))
    var units = false

    func run() async throws {
        let registry = try await common.open()
        let overview = try await registry.units()
        let shown = overview.filter { units || $0.unit.isOPD }
        guard !common.json else {
            for line in shown { Terminal.standardOutput.line(line.json.line) }
            return
        }
        var table = TextTable([Say.Column.opd, Say.Column.unit, Say.Column.people, Say.Column.aliases])
        for line in shown {
            let name = line.unit.isOPD ? "" : line.unit.name
            table.add([line.opd, name, "\(line.people)", line.aliases.joined(separator: ", ")])
        }
        Terminal.standardOutput.line(table.text)
    }
}

extension UnitOverview {
    fileprivate var json: JSONValue {
        .object([
            "id": .text(unit.id.rawValue), "opd": .text(opd), "unit": .text(unit.name), "isOPD": .flag(unit.isOPD),
            "people": .number(people), "aliases": .array(aliases.map { .text($0) }),
            "unorID": .optional(unit.unorID),
        ])
    }
}

struct OpdAlias: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "alias", Help.opdAlias) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.opdAlias["spelling"]))
    var spelling: String

    @Argument(help: ArgumentHelp(Help.opdAlias["opd"]))
    var opd: String

    func run() async throws {
        let registry = try await common.open()
        let unit = try await registry.addAlias(spelling, of: opd, by: common.userName)
        common.show(
            Done(
                Say.aliasSet(spelling: spelling, unit: unit.name),
                ["spelling": .text(spelling), "opd": .text(unit.name)]))
    }
}

/// The answer of a command that did one thing.
struct Done: Answer {
    private let sentence: Text
    private let members: [String: JSONValue]

    init(_ sentence: Text, _ members: [String: JSONValue]) {
        self.sentence = sentence
        self.members = members
    }

    var json: JSONValue { .object(members) }

    func text(_ language: Language) -> String { sentence(language) }
}

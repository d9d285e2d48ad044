public import ArgumentParser
public import IkrarRegistry
import IkrarTexts
import PlainJSON

struct DutyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "duty", Help.duty, subcommands: [DutyList.self, DutySet.self])
    }
}

struct DutyList: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "list", Help.dutyList) }

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let registry = try await common.open()
        let lines = try await registry.duties()
        guard !common.json else {
            for line in lines {
                let members: [String: JSONValue] = [
                    "code": .text(line.standing.code), "name": .text(line.standing.name),
                    "duty": .text(line.duty.rawValue), "people": .number(line.people),
                ]
                Terminal.standardOutput.line(JSONValue.object(members).line)
            }
            return
        }
        var table = TextTable([Say.Column.code, Say.Column.standing, Say.Column.duty, Say.Column.people])
        for line in lines {
            table.add([line.standing.code, line.standing.name, line.duty.label.current, "\(line.people)"])
        }
        Terminal.standardOutput.line(table.text)
    }
}

struct DutySet: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "set", Help.dutySet) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.dutySet["code"]))
    var code: String

    @Argument(help: ArgumentHelp(Help.dutySet["duty"], valueName: "obliged|excused|uncounted"))
    var duty: Duty

    func run() async throws {
        let registry = try await common.open()
        let known = try await Standing.bkn.map(\.code) + registry.duties().map(\.standing.code)
        guard known.contains(code) else { throw InputError(Say.noSuchStanding(code)) }
        try await registry.setDuty(duty, ofStanding: code, by: common.userName)
        common.show(Done(Say.dutySet(code, duty.label.current), ["code": .text(code), "duty": .text(duty.rawValue)]))
    }
}

extension Duty: ExpressibleByArgument {}

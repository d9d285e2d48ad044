import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct ExcuseCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "excuse",
            Help.excuse,
            subcommands: [ExcuseSet.self, ExcuseImport.self, ExcuseList.self, ExcuseRemove.self],
        )
    }
}

struct ExcuseSet: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "set", Help.excuseSet) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Argument(help: ArgumentHelp(Help.asn["nip"]))
    var nip: String

    @Option(help: ArgumentHelp(Help.excuseSet["kind"], valueName: "izin|sakit|cuti|dinasLuar|tugasBelajar|diklat"))
    var kind: String

    @Option(help: ArgumentHelp(Help.excuseSet["document"]))
    var document: String

    func run() async throws {
        guard let kind = ExcuseKind(written: kind) else { throw RegistryError(.badExcuseKind, subject: kind) }
        let registry = try await common.open()
        let nip = try registry.nip(nip)
        let excuse = try await registry.setExcuse(
            kind,
            document: document,
            of: nip,
            for: Event.ID(event),
            by: common.userName,
        )
        let members: [String: JSONValue] = [
            "event": .text(event), "nip": .text(nip.digits), "kind": .text(excuse.kind.rawValue),
            "document": .text(excuse.document), "id": .text(excuse.id.rawValue),
        ]
        let name = try await registry.person(nip).person.name.printed
        common.show(
            Done(Say.excuseSet("\(name) (\(nip.masked))", kind: excuse.kind.label, document: excuse.document), members))
    }
}

struct ExcuseList: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "list", Help.excuseList) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    func run() async throws {
        let registry = try await common.open()
        let zone = try await registry.zone()
        let lines = try await registry.excuses(of: Event.ID(event))
        guard !common.json else {
            for line in lines {
                let members: [String: JSONValue] = [
                    "id": .text(line.excuse.id.rawValue), "nip": .text(line.person.nip.digits),
                    "name": .text(line.person.name.printed), "kind": .text(line.excuse.kind.rawValue),
                    "document": .text(line.excuse.document), "enteredBy": .text(line.excuse.enteredBy),
                    "enteredAt": .text(line.excuse.enteredAt.iso(in: zone)),
                ]
                Terminal.standardOutput.line(JSONValue.object(members).line)
            }
            return
        }
        var table = TextTable([
            Say.Column.nip, Say.Column.name, Say.Column.kind, Say.Column.document, Say.Column.enteredBy,
        ])
        for line in lines {
            table.add([
                line.person.nip.digits, line.person.name.printed, line.excuse.kind.label.current, line.excuse.document,
                line.excuse.enteredBy,
            ])
        }
        Terminal.standardOutput.line(table.text)
    }
}

struct ExcuseRemove: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "remove", Help.excuseRemove) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Argument(help: ArgumentHelp(Help.asn["nip"]))
    var nip: String

    func run() async throws {
        let registry = try await common.open()
        let nip = try registry.nip(nip)
        try await registry.withdrawExcuse(of: nip, for: Event.ID(event), by: common.userName)
        common.show(Done(Say.excuseRemoved(nip.masked), ["event": .text(event), "nip": .text(nip.digits)]))
    }
}

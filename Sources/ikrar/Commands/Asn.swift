import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct Asn: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "asn",
            Help.asn,
            subcommands: [AsnImport.self, AsnList.self, AsnShow.self, AsnRenumber.self],
        )
    }
}

struct AsnList: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "list", Help.asnList) }

    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp(Help.asnList["opd"], valueName: "opd"))
    var opd: String?

    func run() async throws {
        let registry = try await common.open()
        let unit = try await registry.opd(ifNamed: opd)
        let asJSON = common.json
        try await registry.eachPerson(opd: unit?.id) { line in
            Terminal.standardOutput.line(asJSON ? line.json.line : line.row)
        }
    }
}

struct AsnShow: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "show", Help.asnShow) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.asn["nip"]))
    var nip: String

    func run() async throws {
        let registry = try await common.open()
        common.show(try await registry.person(try registry.nip(nip)))
    }
}

struct AsnRenumber: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "renumber", Help.asnRenumber) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.asnRenumber["old"]))
    var old: String

    @Argument(help: ArgumentHelp(Help.asnRenumber["new"]))
    var new: String

    func run() async throws {
        let registry = try await common.open()
        let (old, new) = (try registry.nip(old), try registry.nip(new))
        let person = try await registry.renumber(old, to: new, by: common.userName)
        let members: [String: JSONValue] = [
            "old": .text(old.digits), "nip": .text(new.digits), "name": .text(person.name.bare),
        ]
        common.show(Done(Say.renumbered(person.name.printed, to: new.masked), members))
    }
}

extension String {
    /// Columns of people who are told one by one, before the longest is known: what is longer pushes the rest of its line.
    fileprivate func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

extension PersonOverview: Answer {
    var json: JSONValue {
        .object([
            "nip": .text(person.nip.digits), "name": .text(person.name.bare),
            "frontTitle": .text(person.name.frontTitle), "backTitle": .text(person.name.backTitle),
            "kind": .text(person.kind.rawValue), "opd": .text(opd), "unit": .text(unit),
            "position": .text(person.position), "grade": .text(person.grade.text), "echelon": .text(person.echelon),
            "standing": .text(person.standing.name), "listed": .flag(person.isListed),
        ])
    }

    fileprivate var row: String {
        let cells = [(person.nip.digits, 18), (person.name.printed, 36), (person.grade.text, 5), (unit, 40)]
        return cells.map { $0.padded(to: $1) }.joined(separator: "  ") + "  " + opd
    }

    func text(_ language: Language) -> String {
        Say.person(
            nip: person.nip.spaced,
            name: person.name.printed,
            kind: person.kind.rawValue,
            grade: person.grade.text,
            position: person.position,
            unit: unit,
            opd: opd,
            standing: person.standing.name,
            isListed: person.isListed,
            badge: badges.first { $0.revokedAt == nil }?.number.typed,
        )(language)
    }
}

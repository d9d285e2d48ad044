import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct BadgeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "badge",
            Help.badge,
            subcommands: [BadgeIssue.self, BadgeReissue.self, BadgeRevoke.self, BadgeShow.self],
        )
    }
}

struct BadgeRevoke: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "revoke", Help.badgeRevoke) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.asn["nip"]))
    var nip: String

    @Option(help: ArgumentHelp(Help.badge["reason"]))
    var reason: String

    func run() async throws {
        let registry = try await common.open()
        let zone = try await registry.zone()
        let nip = try registry.nip(nip)
        let badge = try await registry.revokeBadge(of: nip, reason: reason, by: common.userName)
        common.show(Done(Say.badgeRevoked(nip.masked, number: badge.number.typed), badge.members(zone)))
    }
}

struct BadgeShow: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "show", Help.badgeShow) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.asn["nip"]))
    var nip: String

    func run() async throws {
        let registry = try await common.open()
        let zone = try await registry.zone()
        let overview = try await registry.person(try registry.nip(nip))
        guard !overview.badges.isEmpty else { throw RegistryError(.noBadge, subject: overview.person.nip.masked) }
        guard !common.json else {
            for badge in overview.badges { Terminal.standardOutput.line(JSONValue.object(badge.members(zone)).line) }
            return
        }
        var table = TextTable([Say.Column.typedCode, Say.Column.issued, Say.Column.revoked, Say.Column.reason])
        for badge in overview.badges {
            table.add([
                badge.number.typed, badge.issuedAt.shown(in: zone), badge.revokedAt?.shown(in: zone) ?? "",
                badge.revokedReason ?? "",
            ])
        }
        Terminal.standardOutput.line("\(overview.person.name.printed), \(overview.opd)\n" + table.text)
    }
}

extension Badge {
    func members(_ zone: Zone) -> [String: JSONValue] {
        [
            "number": .text(number.text), "typed": .text(number.typed), "keyID": .text(keyID),
            "issuedAt": .text(issuedAt.iso(in: zone)), "revokedAt": .optional(revokedAt?.iso(in: zone)),
            "revokedReason": .optional(revokedReason),
        ]
    }
}

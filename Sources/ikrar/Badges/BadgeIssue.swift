import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct BadgeIssue: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "issue", Help.badgeIssue) }

    @OptionGroup var common: CommonOptions

    @Flag(help: ArgumentHelp(Help.badgeIssue["all"]))
    var all = false

    @Option(help: ArgumentHelp(Help.badgeIssue["opd"], valueName: "opd"))
    var opd: String?

    @Argument(help: ArgumentHelp(Help.badgeIssue["nip"]))
    var nips: [String] = []

    @OptionGroup var images: BadgeImageOptions

    func validate() throws {
        guard all || opd != nil || !nips.isEmpty else { throw ValidationError(Say.badgeForWhom.current) }
        try images.check()
    }

    func run() async throws {
        let registry = try await common.open()
        let unit = try await registry.opd(ifNamed: opd)
        let chosen = Set(try nips.map { try registry.nip($0) })
        let prints = try await registry.issueBadges(opd: unit?.id, nips: chosen, by: common.userName)
        let folder = BadgeFolder(path: images.out, style: images.style)
        let index = try await folder.write(prints, isComplete: unit == nil && chosen.isEmpty, for: registry)
        let issued = prints.count { $0.isNew }
        common.show(
            BadgeIssueAnswer(issued: issued, reprinted: prints.count - issued, folder: images.out, index: index),
        )
    }
}

struct BadgeReissue: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "reissue", Help.badgeReissue) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.asn["nip"]))
    var nip: String

    @Option(help: ArgumentHelp(Help.badge["reason"]))
    var reason: String

    @OptionGroup var images: BadgeImageOptions

    func validate() throws {
        try images.check()
    }

    func run() async throws {
        let registry = try await common.open()
        let print = try await registry.reissueBadge(of: try registry.nip(nip), reason: reason, by: common.userName)
        let index = try await BadgeFolder(path: images.out, style: images.style).write([print], for: registry)
        common.show(BadgeIssueAnswer(issued: 1, reprinted: 0, folder: images.out, index: index))
    }
}

private struct BadgeIssueAnswer: Answer {
    var issued: Int
    var reprinted: Int
    var folder: String
    var index: String

    var json: JSONValue {
        .object([
            "issued": .number(issued), "reprinted": .number(reprinted), "folder": .text(folder), "index": .text(index),
        ])
    }

    func text(_ language: Language) -> String {
        // The CSV is for programs.
        Say.badgesIssued(issued, reprinted: reprinted, folder: folder, index: "\(folder)/index.xlsx")(language)
    }
}

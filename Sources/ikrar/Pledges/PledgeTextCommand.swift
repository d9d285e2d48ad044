import ArgumentParser
import IkrarRegistry
import IkrarTexts
import OfficePaper
import PlainJSON

struct PledgeTextCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "text", Help.pledgeText) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Option(help: ArgumentHelp(Help.pledgeText["from"], valueName: "file"))
    var from: String?

    @Flag(help: ArgumentHelp(Help.pledgeText["shipped"]))
    var shipped = false

    @Flag(help: ArgumentHelp(Help.pledgeText["show"]))
    var show = false

    @Option(help: ArgumentHelp(Help.pledgeText["version"], valueName: "n"))
    var version: Int?

    @Option(help: ArgumentHelp(Help.pledgeText["templates"], valueName: "folder"))
    var templates: String?

    func run() async throws {
        let registry = try await common.open()
        let id = Event.ID(event)
        if let words = try wording() { _ = try await registry.setPledgeText(words, of: id, by: common.userName) }
        let texts = try await registry.pledgeTexts(of: id)
        guard let newest = texts.last else {
            common.remark(Say.pledgeTextShipped(event))
            return common.show(ShippedPledge(event: event, wording: try PledgeWording(shippedWords())))
        }
        guard let text = version.map({ wanted in texts.first { $0.version == wanted } }) ?? newest else {
            throw InputError(Say.noSuchPledgeVersion(version ?? 0))
        }
        let zone = try await registry.event(id).event.zone
        common.show(PledgeTextAnswer(text: text, versions: texts, zone: zone))
    }

    /// - Returns: `nil` where a text is only shown.
    private func wording() throws -> PledgeWording? {
        guard [from != nil, shipped, show].count(where: \.self) <= 1 else { throw InputError(Say.pledgeTwoTexts) }
        if let from { return try PledgeWording(TemplateFile.plainText(path: from)) }
        return shipped ? try PledgeWording(shippedWords()) : nil
    }

    private func shippedWords() throws -> String { try TemplatePlace.folder(named: templates).pledge() }
}

private struct PledgeTextAnswer: Answer {
    var text: PledgeText
    var versions: [PledgeText]
    var zone: Zone

    var json: JSONValue {
        var members = members(of: text)
        members["event"] = .text(text.event.rawValue)
        members["text"] = .text(text.wording.text)
        members["versions"] = .array(versions.map { .object(self.members(of: $0)) })
        return .object(members)
    }

    private func members(of text: PledgeText) -> [String: JSONValue] {
        [
            "version": .number(text.version), "digest": .text(text.wording.digest), "setBy": .text(text.setBy),
            "setAt": .text(text.setAt.iso(in: zone)),
        ]
    }

    func text(_ language: Language) -> String {
        let head = Say.pledgeText(
            version: text.version, digest: text.wording.digest, by: text.setBy, at: text.setAt.shown(in: zone))
        return "\(text.wording.text)\n\(head(language))"
    }
}

private struct ShippedPledge: Answer {
    var event: String
    var wording: PledgeWording

    var json: JSONValue {
        .object([
            "event": .text(event), "version": .null, "digest": .text(wording.digest), "setBy": .null, "setAt": .null,
            "text": .text(wording.text), "versions": .array([]),
        ])
    }

    func text(_ language: Language) -> String { String(wording.text.dropLast()) }
}

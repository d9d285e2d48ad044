public import ArgumentParser
import FileFacts
import FoundationEssentials
public import IkrarRegistry
import IkrarTexts
import PlainJSON

struct CircularPublish: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "publish", Help.circularPublish)
    }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Argument(help: ArgumentHelp(Help.circularPublish["file"]))
    var file: String

    @Option(help: ArgumentHelp(Help.circularPublish["number"], valueName: "number"))
    var number: String

    @Option(name: .customLong("for"), help: ArgumentHelp(Help.circularPublish["for"], valueName: "heads|all"))
    var audience: Circular.Audience?

    @Option(help: ArgumentHelp(Help.circularPublish["until"], valueName: "yyyy-mm-ddThh:mm"))
    var until: String?

    @Option(help: ArgumentHelp(Help.circularPublish["title"], valueName: "title"))
    var title: String = ""

    func run() async throws {
        let registry = try await common.open()
        let zone = try await registry.zone()
        let draft = CircularDraft(
            number: number, file: Self.name(of: file), content: try content(), audience: audience,
            until: try until.map { try Self.moment($0, zone) }, title: title)
        let publishing = try await registry.publishCircular(draft, at: Event.ID(event), by: common.userName)
        common.show(CircularPublishingAnswer(publishing: publishing))
    }

    private static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    private func content() throws -> [UInt8] {
        guard let facts = FileFacts(path: file), facts.kind == .file else {
            throw InputError(Say.cannotRead(file), status: Failure.noInput)
        }
        guard facts.size <= CircularDraft.most else {
            throw RegistryError(.circularTooLarge, subject: file, detail: "\(CircularDraft.most >> 20)")
        }
        guard let data = try? Data(contentsOf: URL(filePath: file)) else {
            throw InputError(Say.cannotRead(file), status: Failure.noInput)
        }
        return Array(data)
    }

    /// A day alone lasts until its end.
    private static func moment(_ text: String, _ zone: Zone) throws -> Instant {
        if let day = CivilDate(iso: text) { return LocalTime(date: day, hour: 23, minute: 59).instant(in: zone) }
        guard let time = LocalTime(text, on: nil) else {
            throw RegistryError(.badTime, subject: text, detail: "--until")
        }
        return time.instant(in: zone)
    }
}

extension Circular.Audience: ExpressibleByArgument {}

private struct CircularPublishingAnswer: Answer {
    var publishing: CircularPublishing

    var json: JSONValue {
        var members = publishing.circular.members(publishing.event.zone)
        members["event"] = .text(publishing.event.id.rawValue)
        members["for"] = .text(publishing.audience.rawValue)
        members["people"] = .number(publishing.people)
        members["withoutHead"] = .array(publishing.headless.map { .text($0.name) })
        members["known"] = .flag(publishing.isKnown)
        members["finished"] = .number(publishing.finished)
        return .object(members)
    }

    func text(_ language: Language) -> String {
        let circular = publishing.circular
        let head =
            publishing.isKnown
            ? Say.circularKnown(circular, finished: publishing.finished)
            : Say.circularPublished(
                circular, audience: publishing.audience, people: publishing.people,
                until: circular.until?.shown(in: publishing.event.zone))
        let headless = publishing.headless.map(\.name)
        guard !headless.isEmpty else { return head(language) }
        return head(language) + "\n" + Say.circularHeadless(headless)(language)
    }
}

extension Circular {
    func members(_ zone: Zone) -> [String: JSONValue] {
        [
            "version": .number(version), "number": .text(number), "file": .text(file), "digest": .text(digest),
            "until": .optional(until?.iso(in: zone)), "publishedBy": .text(publishedBy),
            "publishedAt": .text(publishedAt.iso(in: zone)),
        ]
    }
}

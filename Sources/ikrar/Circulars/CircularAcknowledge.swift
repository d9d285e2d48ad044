import ArgumentParser
import DirectoryLists
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct CircularAcknowledge: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "acknowledge", Help.circularAcknowledge)
    }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Argument(help: ArgumentHelp(Help.hallDeclare["people"], valueName: "file|nip"))
    var people: [String] = []

    @Option(help: ArgumentHelp(Help.circularAcknowledge["number"], valueName: "number"))
    var number: String

    @Option(help: ArgumentHelp(Help.circularAcknowledge["date"], valueName: "yyyy-mm-dd"))
    var date: String?

    func run() async throws {
        let registry = try await common.open()
        let day = try date.map { try CivilDate(typed: $0, "--date") }
        let named = try await NamedPeople(people, registry, for: Event.ID(event))
        let recording = try await registry.acknowledgeCircular(
            named.nips, at: Event.ID(event), document: number, on: day, by: common.userName)
        common.show(
            AcknowledgementAnswer(
                recording: recording, held: named.list?.held(after: recording) ?? [], file: named.file))
    }
}

/// What a signed list of a circular did.
struct AcknowledgementAnswer: Answer {
    var recording: AcknowledgementRecording
    var held: [PeopleListReading.HeldRow]
    var file: String

    var json: JSONValue {
        .object([
            "version": .number(recording.circular.version), "recorded": .number(recording.recorded.count),
            "restored": .array(recording.restored.map { .text($0.nip.digits) }),
            "finished": .number(recording.finished),
            "leftOut": .leftOut(recording.leftOut.map { ($0.someone.nip, $0.someone.name, $0.reason.rawValue) }),
            "quarantined": held.json(file: file),
        ])
    }

    func text(_ language: Language) -> String {
        var lines = [Say.acknowledged(recording.recorded.count, version: recording.circular.version)(language)]
        if !recording.restored.isEmpty {
            lines.append(Say.restored(recording.restored.count)(language))
            lines += recording.restored.map { "  \($0.nip.digits) \($0.name)" }
        }
        if recording.finished > 0 { lines.append(Say.finished(recording.finished)(language)) }
        let told = Set(held.map(\.reason.rawValue))
        for reason in AcknowledgementRecording.Reason.allCases where !told.contains(reason.rawValue) {
            let people = recording.leftOut(reason)
            guard !people.isEmpty else { continue }
            lines.append(Say.acknowledgementLeftOut(reason, people.count)(language))
            lines += people.map { "  \($0.nip.digits) \($0.name)" }
        }
        return (lines + held.lines(file: file, language)).joined(separator: "\n")
    }
}

import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct CircularFile: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "file", Help.circularFile) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Option(help: ArgumentHelp(Help.circularFile["out"], valueName: "file"))
    var out: String

    @Option(help: ArgumentHelp(Help.circularFile["version"], valueName: "n"))
    var version: Int?

    func run() async throws {
        let registry = try await common.open()
        let (circular, content) = try await registry.circularFile(of: Event.ID(event), version: version)
        try AtomicFile(path: out).write(content)
        common.show(
            Done(
                Say.circularSaved(out),
                [
                    "file": .text(out), "version": .number(circular.version), "digest": .text(circular.digest),
                ]))
    }
}

struct CircularVerify: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "verify", Help.circularVerify) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.circularVerify["receipt"]))
    var receipt: String

    func run() async throws {
        let registry = try await common.open()
        let verdict = try await registry.verifyAcknowledgement(receipt)
        common.show(AcknowledgementVerdictAnswer(verdict: verdict))
        switch verdict {
        case .genuine: break
        case .annulled, .altered, .unknown: throw ExitCode(Failure.dataRefused)
        }
    }
}

private struct AcknowledgementVerdictAnswer: Answer {
    var verdict: AcknowledgementVerdict

    private var found: (word: String, overview: AcknowledgementOverview?) {
        switch verdict {
        case .genuine(let overview): ("genuine", overview)
        case .annulled(let overview): ("annulled", overview)
        case .altered(let overview): ("altered", overview)
        case .unknown: ("unknown", nil)
        }
    }

    var json: JSONValue {
        let (word, overview) = found
        return .object([
            "verdict": .text(word), "nip": .optional(overview?.nip.digits), "name": .optional(overview?.name),
            "event": .optional(overview?.event.id.rawValue), "number": .optional(overview?.circular.number),
            "version": .optional(overview?.circular.version), "digest": .optional(overview?.circular.digest),
            "manner": .optional(overview?.acknowledgement.manner.rawValue),
            "at": .optional(overview.map { $0.acknowledgement.at.iso(in: $0.event.zone) }),
        ])
    }

    func text(_ language: Language) -> String { verdict.text(language) }
}

import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct PledgeVerify: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "verify", Help.pledgeVerify) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.pledgeVerify["receipt"]))
    var receipt: String

    func run() async throws {
        let registry = try await common.open()
        let verdict = try await registry.verifyReceipt(receipt)
        common.show(PledgeVerdictAnswer(verdict: verdict))
        switch verdict {
        case .genuine: break
        case .withdrawn, .altered, .unknown: throw ExitCode(Failure.dataRefused)
        }
    }
}

private struct PledgeVerdictAnswer: Answer {
    var verdict: PledgeVerdict

    private var word: String {
        switch verdict {
        case .genuine: "genuine"
        case .withdrawn: "withdrawn"
        case .altered: "altered"
        case .unknown: "unknown"
        }
    }

    var json: JSONValue {
        let overview = verdict.overview
        return .object([
            "verdict": .text(word), "nip": .optional(overview?.nip.digits), "name": .optional(overview?.name),
            "event": .optional(overview?.event.id.rawValue), "digest": .optional(overview?.text.wording.digest),
            "pledge": overview.map { $0.pledge.json($0.event.zone) } ?? .null,
        ])
    }

    func text(_ language: Language) -> String { verdict.text(language) }
}

import ArgumentParser
import DirectoryLists
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct PaperConfirm: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "confirm", Help.paperConfirm) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.paperConfirm["file"]))
    var file: String

    @Flag(help: ArgumentHelp(Help.paperConfirm["all-signed"]))
    var allSigned = false

    @Option(help: ArgumentHelp(Help.paperConfirm["at"], valueName: "time"))
    var at: String?

    func run() async throws {
        let registry = try await common.open()
        let list = try ListReading(registry: registry).proposals(of: ListSource(path: file))
        let undecided = list.proposals.count { $0.isUndecided && !(allSigned && $0.reading == .signed) }
        guard undecided == 0 else { throw InputError(Say.paperUndecided(rows: undecided, file: file)) }
        let accepted = list.accepted(allSigned: allSigned)
        let id = Event.ID(list.event)
        let (event, sessions) = try await registry.event(id)
        let starts = sessions.map(\.starts).min() ?? event.starts
        let time = try at.map { try moment($0, on: starts.local(in: event.zone).date, event.zone) } ?? starts
        let answers = try await registry.takeDown(
            signed: accepted.map(\.nip), at: time, for: id, by: common.userName)
        common.show(PaperConfirmAnswer(event: list.event, accepted: accepted, answers: answers))
    }

    private func moment(_ text: String, on day: CivilDate, _ zone: Zone) throws -> Instant {
        guard let time = LocalTime(text, on: day) else { throw RegistryError(.badTime, subject: text, detail: "--at") }
        return time.instant(in: zone)
    }
}

private struct PaperConfirmAnswer: Answer {
    var event: String
    var accepted: [PaperProposal]
    var answers: [ScanAnswer]

    private var taken: Int { answers.count { $0.disposition == .accept && !$0.replay } }
    private var known: Int { answers.count { $0.disposition == .notice || $0.replay && $0.disposition == .accept } }
    private var refused: Int { answers.count { $0.disposition == .refuse } }

    var json: JSONValue {
        .object([
            "event": .text(event), "accepted": .number(taken), "already": .number(known), "refused": .number(refused),
        ])
    }

    func text(_ language: Language) -> String {
        let refusals = zip(accepted, answers).filter { $0.1.disposition == .refuse }.map { proposal, answer in
            "  \(proposal.nip.masked)  \(answer.outcome.word(language))"
        }
        let head = Say.paperConfirmed(accepted: taken, already: known, refused: refused)(language)
        return ([head] + refusals).joined(separator: "\n")
    }
}

import ArgumentParser
import DirectoryLists
import IkrarRegistry
import IkrarTexts

struct PaperConfirm: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "confirm", Help.paperConfirm) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.paperConfirm["file"]))
    var file: String

    @Flag(help: ArgumentHelp(Help.paperConfirm["all-signed"]))
    var allSigned = false

    @Option(help: ArgumentHelp(Help.paperConfirm["at"], valueName: "time"))
    var at: String?

    @Option(help: ArgumentHelp(Help.paperConfirm["number"], valueName: "number"))
    var number: String?

    func run() async throws {
        let registry = try await common.open()
        let list = try ListReading(registry: registry).proposals(of: ListSource(path: file))
        let undecided = list.proposals.count { $0.isUndecided && !(allSigned && $0.reading == .signed) }
        guard undecided == 0 else { throw InputError(Say.paperUndecided(rows: undecided, file: file)) }
        let accepted = list.accepted(allSigned: allSigned)
        let id = Event.ID(list.event)
        let (event, sessions) = try await registry.event(id)
        guard event.kind != .edaran else { return try await acknowledge(accepted.map(\.nip), at: id, in: registry) }
        let answers = try await registry.takeDown(
            signed: accepted.map(\.nip), at: moment(of: event, sessions), for: id, by: common.userName)
        let answer = PaperConfirmAnswer(event: list.event, accepted: accepted, answers: answers)
        common.show(answer)
        if answer.isAllRefused { throw ExitCode(Failure.dataRefused) }
    }

    /// A circular's list says who has read it, and nobody came.
    private func acknowledge(_ people: [NIP], at id: Event.ID, in registry: Registry) async throws {
        guard let number else { throw InputError(Say.paperCircularUnnumbered(file)) }
        let day = try at.map { try CivilDate(typed: $0, "--at") }
        let recording = try await registry.acknowledgeCircular(
            people, at: id, document: number, on: day, by: common.userName)
        common.show(AcknowledgementAnswer(recording: recording, held: [], file: file))
        let isOnRecord = !recording.recorded.isEmpty || !recording.leftOut(.acknowledgedAlready).isEmpty
        if !people.isEmpty, !isOnRecord { throw ExitCode(Failure.dataRefused) }
    }

    /// When they came, as far as paper tells: the start of the first session, unless somebody says otherwise.
    /// - Throws: ``InputError`` when nobody could come then, so that one wrong time is one refusal.
    private func moment(of event: Event, _ sessions: [Session]) throws -> Instant {
        let starts = sessions.map(\.starts).min() ?? event.starts
        guard let at else { return starts }
        guard let local = LocalTime(at, on: starts.local(in: event.zone).date) else {
            throw RegistryError(.badTime, subject: at, detail: "--at")
        }
        let time = local.instant(in: event.zone)
        guard sessions.isEmpty || sessions.contains(where: { $0.opens <= time && time <= $0.closes }) else {
            let windows = sessions.map { (from: $0.opens.local(in: event.zone), to: $0.closes.local(in: event.zone)) }
            throw InputError(Say.paperTimeOutside(at, windows: windows))
        }
        return time
    }
}

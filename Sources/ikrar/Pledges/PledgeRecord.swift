import ArgumentParser
import IkrarRegistry
import IkrarTexts

struct PledgeRecord: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "record", Help.pledgeRecord) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Option(help: ArgumentHelp(Help.pledgeRecord["manner"], valueName: "spoken|paper"))
    var manner: RecordedManner = .spoken

    @Flag(help: ArgumentHelp(Help.pledgeRecord["present"]))
    var present = false

    @Option(help: ArgumentHelp(Help.roster["opd"], valueName: "opd"))
    var opd: String?

    @Option(help: ArgumentHelp(Help.pledgeRecord["session"], valueName: "session"))
    var session: String?

    @Option(help: ArgumentHelp(Help.pledgeRecord["nip"], valueName: "nip"))
    var nip: [String] = []

    @Option(help: ArgumentHelp(Help.pledgeRecord["led-by"], valueName: "name"))
    var ledBy: String = ""

    @Option(help: ArgumentHelp(Help.pledgeRecord["read-by"], valueName: "name"))
    var readBy: String = ""

    @Option(help: ArgumentHelp(Help.pledgeRecord["witness"], valueName: "name"))
    var witness: [String] = []

    @Option(help: ArgumentHelp(Help.pledgeRecord["at"], valueName: "time"))
    var at: String?

    @Option(help: ArgumentHelp(Help.pledgeRecord["number"], valueName: "number"))
    var number: String?

    @Option(help: ArgumentHelp(Help.pledgeRecord["date"], valueName: "yyyy-mm-dd"))
    var date: String?

    @Option(help: ArgumentHelp(Help.pledgeRecord["filed-by"], valueName: "name"))
    var filedBy: String?

    @Option(help: ArgumentHelp(Help.pledgeRecord["show"], valueName: "reason"))
    var show: [PledgeRecording.Reason] = []

    func run() async throws {
        let registry = try await common.open()
        let recording =
            switch manner {
            case .spoken: try await spoken(registry)
            case .paper: try await paper(registry)
            }
        // Of people who were named each counts; of all who came, how many.
        let named = nip.isEmpty ? Set(show) : Set(PledgeRecording.Reason.allCases)
        common.show(PledgeRecordingAnswer(recording: recording, named: named))
    }

    private func spoken(_ registry: Registry) async throws -> PledgeRecording {
        let opd = try await registry.opd(ifNamed: opd)
        guard nip.isEmpty == (present || opd != nil || session != nil) else {
            throw InputError(Say.pledgeSelectionMissing, status: ExitCode.validationFailure.rawValue)
        }
        let selection: PledgeSelection =
            nip.isEmpty
            ? .present(opd: opd?.id, session: session.map { Session.ID($0) })
            : .these(try nip.map { try registry.nip($0) })
        let event = try await registry.event(Event.ID(event)).event
        let time = try at.map { try Self.moment($0, of: event) }
        return try await registry.recordSpokenPledges(
            at: event.id,
            of: selection,
            before: PledgeCeremony(ledBy: ledBy, readBy: readBy, witnesses: witness),
            spokenAt: time,
            by: common.userName,
        )
    }

    private static func moment(_ text: String, of event: Event) throws -> Instant {
        guard let local = LocalTime(text, on: event.starts.local(in: event.zone).date) else {
            throw RegistryError(.badTime, subject: text, detail: "--at")
        }
        return local.instant(in: event.zone)
    }

    private func paper(_ registry: Registry) async throws -> PledgeRecording {
        guard nip.count == 1, let number, let date else {
            throw InputError(Say.paktaOfOne, status: ExitCode.validationFailure.rawValue)
        }
        let pakta = PaktaRequest(
            nip: try registry.nip(nip[0]), number: number, signedOn: try CivilDate(typed: date, "--date"))
        return try await registry.recordPaperPledges(
            [pakta], at: Event.ID(event), filedBy: filedBy ?? common.userName, by: common.userName)
    }
}

/// Pledges that somebody else records; on their page people sign by themselves.
enum RecordedManner: String, ExpressibleByArgument, CaseIterable {
    case spoken, paper
}

extension CivilDate {
    /// - Throws: ``InputError`` that names the option.
    init(typed text: String, _ option: String) throws {
        guard let day = CivilDate(iso: text) else { throw InputError(Say.badDay(text, option: option)) }
        self = day
    }
}

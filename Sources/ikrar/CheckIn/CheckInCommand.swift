import ArgumentParser
import IkrarRegistry
import IkrarTexts

struct CheckInCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "checkin", Help.checkIn) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Option(help: ArgumentHelp(Help.checkIn["gate"], valueName: "name"))
    var gate: String

    @Option(help: ArgumentHelp(Help.checkIn["session"], valueName: "session"))
    var session: String?

    @Option(help: ArgumentHelp(Help.checkIn["device"], valueName: "id"))
    var device: String?

    @Option(help: ArgumentHelp(Help.checkIn["supervisor"], valueName: "name"))
    var supervisor: String?

    /// `-5` is a value, not another option.
    @Option(parsing: .unconditional, help: ArgumentHelp(Help.checkIn["clock-offset"], valueName: "seconds"))
    var clockOffset: Int64 = 0

    /// A scanner whose clock was set by hand is believed to five seconds.
    @Option(help: ArgumentHelp(Help.checkIn["clock-uncertainty"], valueName: "seconds"))
    var clockUncertainty: Int64 = 5

    /// A scanner whose battery was empty may count from 1970, 1980 or 2000.
    private static let plausibleOffset: ClosedRange<Int64> = -3_155_760_000...3_155_760_000
    private static let plausibleUncertainty: ClosedRange<Int64> = 0...86_400

    func validate() throws {
        guard gate.contains(where: { !$0.isWhitespace }) else { throw ValidationError(Say.gateMissing.current) }
        guard Self.plausibleOffset.contains(clockOffset), Self.plausibleUncertainty.contains(clockUncertainty) else {
            throw ValidationError(Say.clockOutOfRange.current)
        }
    }

    func run() async throws {
        let registry = try await common.open()
        let (event, sessions) = try await registry.event(Event.ID(self.event))
        try event.requireAttended()
        if let session, !sessions.contains(where: { $0.id.rawValue == session }) {
            throw RegistryError(.noSuchSession, subject: session, detail: event.id.rawValue)
        }
        let place = Gate(
            event: event.id,
            session: session.map { Session.ID($0) },
            device: Gate.DeviceID(device ?? gate),
            name: gate,
            operator: common.userName,
        )
        let clock = ScanAttempt.Clock(offsetSeconds: clockOffset, uncertaintySeconds: clockUncertainty)
        var line = CheckInLine(
            registry: registry,
            desk: registry.desk(at: place),
            screen: GateScreen(asJSON: common.json, zone: event.zone),
            memoryClock: clock,
            supervisor: supervisor,
        )
        line.greet(event, sessions)
        let isComplete = try await line.serve(LineSource())
        guard isComplete else { throw ExitCode(Failure.unavailable) }
    }
}

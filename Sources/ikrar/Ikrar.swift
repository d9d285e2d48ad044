import ArgumentParser
import IkrarTexts

/// The program: `ikrar <noun> <verb>`.
struct Ikrar: AsyncParsableCommand {
    static let version = "0.1.0"

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "ikrar",
            abstract: Help.ikrar.abstract.current,
            discussion: Help.ikrar.discussion,
            version: version,
            subcommands: [
                Init.self, Asn.self, Opd.self, EventCommand.self, SessionCommand.self, BadgeCommand.self, CheckInCommand.self,
                ScanCommand.self, ExcuseCommand.self, RosterCommand.self, RecapCommand.self, DutyCommand.self,
                Demo.self,
            ],
        )
    }
}

@main
enum Program {
    static func main() async {
        do {
            var command = try Ikrar.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            guard let failure = Failure(error) else { Ikrar.exit(withError: error) }
            Terminal.standardError.line(failure.message)
            Ikrar.exit(withError: ExitCode(failure.status))
        }
    }
}

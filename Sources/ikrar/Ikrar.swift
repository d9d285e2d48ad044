import ArgumentParser
import Glibc
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
                Init.self, Asn.self, Opd.self, EventCommand.self, SessionCommand.self, BadgeCommand.self,
                CheckInCommand.self,
                ScanCommand.self, ExcuseCommand.self, RosterCommand.self, RecapCommand.self, DocumentCommand.self,
                PaperCommand.self, WebinarCommand.self, HallCommand.self, CircularCommand.self,
                PledgeCommand.self, PersonCommand.self, DutaCommand.self,
                TemplateCommand.self, DutyCommand.self, RegistryCommand.self, SyncCommand.self, UserCommand.self,
                Serve.self, Demo.self,
            ],
        )
    }
}

@main
enum Program {
    static func main() async {
        // Whoever stops reading (`| head`) ends the program by a failing write, not by a signal.
        signal(SIGPIPE, SIG_IGN)
        do {
            var command = try Ikrar.parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            guard let failure = Failure(error) else { end(with: error) }
            Terminal.standardError.line(failure.message)
            Ikrar.exit(withError: ExitCode(failure.status))
        }
    }

    /// Ends as the argument parser would: help, the version, a mistake of usage.
    private static func end(with error: any Error) -> Never {
        let status = Ikrar.exitCode(for: error)
        let message = Ikrar.fullMessage(for: error)
        let isHelp = message.hasPrefix("OVERVIEW:") || message.hasPrefix("USAGE:")
        // Help repeats nothing that was typed.
        let text = isHelp ? message : message.withoutPasswords
        guard status == .validationFailure || isHelp else { Ikrar.exit(withError: error) }
        let stream = status == .success ? Terminal.standardOutput : Terminal.standardError
        stream.line(UsageWording.translated(text, to: .current))
        Ikrar.exit(withError: status)
    }
}

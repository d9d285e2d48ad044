import ArgumentParser
import IkrarTexts
import IkrarWeb
import Logging

struct Serve: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "serve", Help.serve) }

    @OptionGroup var common: CommonOptions
    @OptionGroup var options: ServeOptions

    func run() async throws {
        let settings = try await options.settings(beside: try common.place)
        OpenFileLimit.raise()
        let registry = try await common.open(runsInPlace: false)
        let server = try await WebServer(registry: registry, settings: settings, log: Self.log)
        try await server.run { port in
            Terminal.standardOutput.line(Say.serving(at: settings.address(port: port)).current)
            if let page = server.trustPage(port: port) {
                Terminal.standardOutput.line(Say.installing(from: page.address, fingerprint: page.fingerprint).current)
            }
        }
    }

    private static let log: Logger = {
        LoggingSystem.bootstrap { JSONLogHandler(label: $0) }
        return Logger(label: "ikrar")
    }()
}

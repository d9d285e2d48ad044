import ArgumentParser
import IkrarTexts

struct WebinarCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "webinar", Help.webinar,
            subcommands: [
                WebinarImport.self, WebinarQueue.self, WebinarSettle.self, WebinarForget.self, WebinarRetention.self,
            ])
    }
}

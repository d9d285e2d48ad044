import ArgumentParser
import IkrarTexts

struct CircularCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "circular", Help.circular,
            subcommands: [
                CircularPublish.self, CircularAcknowledge.self, CircularStatus.self, CircularFile.self,
                CircularVerify.self,
            ])
    }
}

import ArgumentParser
import IkrarTexts

struct SyncCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "sync", Help.sync, subcommands: [SyncPush.self])
    }
}

import ArgumentParser
import IkrarTexts

struct PaperCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "paper", Help.paper, subcommands: [PaperImport.self, PaperConfirm.self])
    }
}

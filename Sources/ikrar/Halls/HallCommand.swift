import ArgumentParser
import IkrarTexts

struct HallCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "hall", Help.hall,
            subcommands: [HallDeclare.self, HallList.self, HallWithdraw.self, HallCount.self])
    }
}

import ArgumentParser
import IkrarTexts

struct PledgeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "pledge",
            Help.pledge,
            subcommands: [
                PledgeTextCommand.self, PledgeRecord.self, PledgeImport.self, PledgeList.self, PledgeWithdraw.self,
                PledgeVerify.self,
            ],
        )
    }
}

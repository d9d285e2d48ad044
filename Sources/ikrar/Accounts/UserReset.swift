import ArgumentParser
import IkrarRegistry
import IkrarTexts

struct UserReset: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "reset", Help.userReset) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.user["login"]))
    var login: String

    @Option(help: ArgumentHelp(Help.user["reason"]))
    var reason = ""

    func run() async throws {
        let registry = try await common.open()
        let id = try await registry.account(login: login).id
        let (account, invitation) = try await registry.reinvite(id, why: reason, by: common.userName)
        try await common.show(invitation, to: account, of: registry, Say.userReset(account.login))
    }
}

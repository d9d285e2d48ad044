import ArgumentParser
import IkrarRegistry
import IkrarTexts

struct UserReset: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "reset", Help.userReset) }

    @OptionGroup var user: UserChoice

    func run() async throws {
        let registry = try await user.common.open()
        let id = try await user.account(in: registry)
        let (account, invitation) = try await registry.reinvite(id, why: user.reason, by: user.common.userName)
        try await user.common.show(invitation, to: account, of: registry, Say.userReset(account.login))
    }
}

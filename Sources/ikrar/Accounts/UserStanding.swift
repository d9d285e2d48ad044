import ArgumentParser
import IkrarRegistry
import IkrarTexts

struct UserRole: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "role", Help.userRole) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.user["login"]))
    var login: String

    @Argument(help: ArgumentHelp(Help.user["role"]))
    var role: Role

    @Option(help: ArgumentHelp(Help.user["opd"]))
    var opd: String?

    @Option(help: ArgumentHelp(Help.user["reason"]))
    var reason = ""

    func run() async throws {
        let registry = try await common.open()
        let account = try await registry.changeRole(
            of: try await registry.account(login: login).id,
            to: role,
            opd: try await registry.opdID(named: opd),
            why: reason,
            by: common.userName,
        )
        let members = try await registry.members(of: account)
        common.show(Done(Say.userRole(account.login, account.role.label), members))
    }
}

struct UserDisable: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "disable", Help.userDisable) }

    @OptionGroup var user: UserChoice

    func run() async throws {
        let registry = try await user.common.open()
        let id = try await user.account(in: registry)
        let account = try await registry.disable(id, why: user.reason, by: user.common.userName)
        user.common.show(Done(Say.userDisabled(account.login), try await registry.members(of: account)))
    }
}

struct UserEnable: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "enable", Help.userEnable) }

    @OptionGroup var user: UserChoice

    func run() async throws {
        let registry = try await user.common.open()
        let id = try await user.account(in: registry)
        let account = try await registry.enable(id, why: user.reason, by: user.common.userName)
        user.common.show(Done(Say.userEnabled(account.login), try await registry.members(of: account)))
    }
}

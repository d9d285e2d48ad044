import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct UserAdd: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "add", Help.userAdd) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.userAdd["login"]))
    var login: String

    @Option(help: ArgumentHelp(Help.userAdd["name"]))
    var name: String

    @Option(help: ArgumentHelp(Help.user["role"], valueName: "role"))
    var role: Role

    @Option(help: ArgumentHelp(Help.user["opd"]))
    var opd: String?

    func run() async throws {
        let registry = try await common.open()
        var office: OrgUnit?
        if let opd { office = try await registry.opd(named: opd) }
        let (account, invitation) = try await registry.addAccount(
            login: login,
            name: name,
            role: role,
            opd: office?.id,
            by: common.userName,
        )
        let done = Say.userAdded(account.login, account.role.label, opd: office?.name)
        try await common.show(invitation, to: account, of: registry, done)
    }
}

extension Registry {
    func opdID(named name: String?) async throws -> OrgUnit.ID? {
        guard let name else { return nil }
        return try await opd(named: name).id
    }
}

extension CommonOptions {
    /// What was done, and the code that is shown this once.
    func show(
        _ invitation: Invitation,
        to account: Account,
        of registry: Registry,
        _ done: Text
    ) async throws {
        let expires = invitation.expires
        let zone = try await registry.zone()
        var members = try await registry.members(of: account)
        members["invitation"] = .text(invitation.code)
        members["invitationPath"] = .text("/undangan/\(invitation.code)")
        members["invitationExpires"] = .text(expires.iso(in: zone))
        show(Done(Say.invited(done, code: invitation.code, until: expires, in: zone), members))
    }
}

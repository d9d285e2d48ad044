public import ArgumentParser
public import IkrarRegistry
import IkrarTexts
import PlainJSON

struct UserCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "user",
            Help.user,
            subcommands: [
                UserAdd.self, UserList.self, UserReset.self, UserRole.self, UserDisable.self, UserEnable.self,
            ],
        )
    }
}

extension Role: ExpressibleByArgument {}

extension Account {
    /// - Parameter opds: Names of OPD.
    func members(_ opds: [OrgUnit.ID: String], in zone: Zone) -> [String: JSONValue] {
        [
            "id": .text(id.rawValue), "login": .text(login), "name": .text(name), "role": .text(role.rawValue),
            "opd": .optional(opd.map { opds[$0] ?? $0.rawValue }), "createdAt": .text(createdAt.iso(in: zone)),
            "disabledAt": .optional(disabledAt?.iso(in: zone)), "hasPassword": .flag(hasPassword),
            "hasTOTP": .flag(hasTOTP),
        ]
    }
}

extension Registry {
    /// An account as commands answer with it.
    func members(of account: Account) async throws -> [String: JSONValue] {
        account.members(try await unitNames(), in: try await zone())
    }
}

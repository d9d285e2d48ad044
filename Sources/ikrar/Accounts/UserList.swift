import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct UserList: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "list", Help.userList) }

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let registry = try await common.open()
        let accounts = try await registry.accounts()
        let (opds, zone) = (try await registry.unitNames(), try await registry.zone())
        guard !common.json else {
            for account in accounts {
                Terminal.standardOutput.line(JSONValue.object(account.members(opds, in: zone)).line)
            }
            return
        }
        var table = TextTable([
            Say.Column.login, Say.Column.name, Say.Column.role, Say.Column.opd, Say.Column.state,
        ])
        for account in accounts {
            table.add([
                account.login, account.name, account.role.label.current,
                account.opd.map { opds[$0] ?? $0.rawValue } ?? "", account.state.current,
            ])
        }
        Terminal.standardOutput.line(table.text)
    }
}

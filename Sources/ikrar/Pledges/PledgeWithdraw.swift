import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct PledgeWithdraw: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "withdraw", Help.pledgeWithdraw)
    }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.pledgeWithdraw["id"]))
    var id: String

    @Option(help: ArgumentHelp(Help.badge["reason"]))
    var reason: String

    func run() async throws {
        let registry = try await common.open()
        let count = try await withdrawn(registry)
        common.show(Done(Say.pledgesWithdrawn(count), ["id": .text(id), "withdrawn": .number(count)]))
    }

    /// One person's pledge by its receipt or its own id, or all of one act.
    private func withdrawn(_ registry: Registry) async throws -> Int {
        let pledge = try await registry.verifyReceipt(id).overview?.pledge.id ?? Pledge.ID(id)
        do {
            _ = try await registry.withdrawPledge(pledge, why: reason, by: common.userName)
            return 1
        } catch let error as RegistryError where error.code == .noSuchPledge {
            return try await registry.withdrawPledges(of: PledgeAct.ID(id), why: reason, by: common.userName)
        }
    }
}

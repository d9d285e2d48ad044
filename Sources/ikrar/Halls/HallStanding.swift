import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct HallWithdraw: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "withdraw", Help.hallWithdraw) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.hallWithdraw["id"]))
    var id: String

    @Option(help: ArgumentHelp(Help.badge["reason"]))
    var reason: String

    func run() async throws {
        let registry = try await common.open()
        let hall = try await registry.withdrawHall(Hall.ID(id), why: reason, by: common.userName)
        common.show(Done(Say.hallWithdrawn(hall.place), ["id": .text(id), "place": .text(hall.place)]))
    }
}

struct HallCount: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "count", Help.hallCount) }

    enum Counts: String, ExpressibleByArgument, CaseIterable {
        case yes, no
    }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Argument(help: ArgumentHelp(Help.hallCount["counts"], valueName: "yes|no"))
    var counts: Counts

    func run() async throws {
        let registry = try await common.open()
        let counts = counts == .yes
        let closed = try await registry.setCountsHalls(counts, of: Event.ID(event), by: common.userName)
        let left = closed.map { JSONValue.object(["opd": .text($0.opd), "people": .number($0.people)]) }
        common.show(
            Done(
                counts ? Say.hallsCount : Say.hallsDoNotCount,
                ["event": .text(event), "counts": .flag(counts), "closed": .array(left)]))
        if !closed.isEmpty { common.remark(Say.leftClosed(closed)) }
    }
}

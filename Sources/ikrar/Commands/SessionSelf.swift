import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct SessionSelf: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "self", Help.sessionSelf) }

    enum Wish: String, EnumerableFlag {
        case on, off
    }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Argument(help: ArgumentHelp(Help.sessionAdd["session"]))
    var session: String

    @Flag(exclusivity: .exclusive, help: ArgumentHelp(Help.sessionSelf["on"]))
    var wish: Wish

    func run() async throws {
        let registry = try await common.open()
        let isOn = wish == .on
        try await registry.setSelfCheckIn(isOn, Event.ID(event), Session.ID(session), by: common.userName)
        if isOn {
            let (event, sessions) = try await registry.event(Event.ID(event))
            if let over = sessions.first(where: { $0.id.rawValue == session }), over.closes < registry.now {
                common.remark(Say.selfCheckInOver(session, closed: over.closes.shown(in: event.zone)))
            }
        }
        common.show(
            Done(
                Say.selfCheckIn(session, isOn: isOn),
                ["event": .text(event), "session": .text(session), "on": .flag(isOn)]))
    }
}

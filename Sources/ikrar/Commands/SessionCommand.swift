import ArgumentParser
import IkrarRegistry
import IkrarTexts

struct SessionCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "session", Help.session, subcommands: [SessionAdd.self, SessionSelf.self])
    }
}

struct SessionAdd: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "add", Help.sessionAdd) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    @Argument(help: ArgumentHelp(Help.sessionAdd["session"]))
    var session: String

    @Option(help: ArgumentHelp(Help.sessionAdd["title"]))
    var title: String?

    @OptionGroup var times: SessionTimes

    @Option(help: ArgumentHelp(Help.eventCreate["place"]))
    var place = ""

    @Option(help: ArgumentHelp(Help.sessionAdd["opd"], valueName: "opd"))
    var opd: [String] = []

    func run() async throws {
        let registry = try await common.open()
        let event = try await registry.event(Event.ID(self.event)).event
        var opds: Set<OrgUnit.ID> = []
        for name in opd { opds.insert(try await registry.opd(named: name).id) }
        let session = try times.window(in: event.zone).session(
            Session.ID(session),
            of: event.id,
            title: title ?? event.title,
            place: place,
            opds: opds,
        )
        try await registry.add(session, by: common.userName)
        let added = try await registry.overview(of: event.id)
        common.show(EventAnswer(event: added.event, sessions: added.sessions, counts: nil, opds: added.opdNames))
    }
}

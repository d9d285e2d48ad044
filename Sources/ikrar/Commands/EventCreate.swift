public import ArgumentParser
public import IkrarRegistry
import IkrarTexts

struct EventCreate: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "create", Help.eventCreate) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.eventCreate["event"]))
    var event: String

    @Option(help: ArgumentHelp(Help.eventCreate["kind"], valueName: "apel|webinar|pelatihan|edaran"))
    var kind: Event.Kind

    @Option(help: ArgumentHelp(Help.eventCreate["title"]))
    var title: String

    @OptionGroup var times: SessionTimes

    @Option(help: ArgumentHelp(Help.eventCreate["place"]))
    var place = ""

    @Option(help: ArgumentHelp(Help.eventCreate["zone"], valueName: "WIB|WITA|WIT"))
    var zone: Zone?

    func run() async throws {
        guard title.contains(where: { !$0.isWhitespace }) else { throw InputError(Say.titleMissing) }
        let registry = try await common.open()
        let zone = if let zone { zone } else { try await registry.zone() }
        let window = try times.window(in: zone)
        let event = Event(
            id: Event.ID(event),
            kind: kind,
            title: title,
            place: place,
            starts: window.starts,
            zone: zone,
        )
        let session = window.session(Session.main, of: event.id, title: title, place: place, opds: [])
        try await registry.create(event, main: session, by: common.userName)
        common.show(EventAnswer(event: event, sessions: [session], counts: nil, opds: [:]))
    }
}

extension Event.Kind: ExpressibleByArgument {}

/// When a session is held, as the command line takes it: a time without a date is on the day of `--starts`.
struct SessionTimes: ParsableArguments {
    @Option(help: ArgumentHelp(Help.sessionTimes["starts"], valueName: "yyyy-mm-ddThh:mm"))
    var starts: String

    @Option(help: ArgumentHelp(Help.sessionTimes["opens"], valueName: "hh:mm"))
    var opens: String?

    @Option(help: ArgumentHelp(Help.sessionTimes["late-after"], valueName: "hh:mm"))
    var lateAfter: String?

    @Option(help: ArgumentHelp(Help.sessionTimes["closes"], valueName: "hh:mm|yyyy-mm-ddThh:mm"))
    var closes: String

    struct Window {
        var opens: Instant
        var starts: Instant
        var lateAfter: Instant?
        var closes: Instant

        func session(
            _ id: Session.ID,
            of event: Event.ID,
            title: String,
            place: String,
            opds: Set<OrgUnit.ID>
        ) -> Session {
            Session(
                id: id,
                event: event,
                title: title,
                place: place,
                opens: opens,
                starts: starts,
                lateAfter: lateAfter,
                closes: closes,
                opds: opds,
            )
        }
    }

    /// Gates open two hours before the start unless said otherwise: who comes early must not be turned away.
    static let usualLead: Int64 = 2 * 3600

    /// - Throws: ``RegistryError`` `badTime`; ``InputError`` for a session that seems to go past midnight.
    func window(in zone: Zone) throws -> Window {
        guard let start = LocalTime(starts, on: nil) else {
            throw RegistryError(.badTime, subject: starts, detail: "--starts")
        }
        let instant = start.instant(in: zone)
        let end = try time(closes, "--closes", start.date, zone)
        let limit = try lateAfter.map { try time($0, "--late-after", start.date, zone) }
        let opening = try opens.map { try time($0, "--opens", start.date, zone) }
        // A time alone is on the day of the start; one on the wrong side of it is most likely on the day beside.
        if end < instant { try refuse(closes, "--closes", dayFromStart: 1, start) }
        if let limit, let lateAfter, limit < instant { try refuse(lateAfter, "--late-after", dayFromStart: 1, start) }
        if let opening, let opens, opening > instant { try refuse(opens, "--opens", dayFromStart: -1, start) }
        return Window(
            opens: opening ?? instant.adding(seconds: -Self.usualLead),
            starts: instant,
            lateAfter: limit,
            closes: end,
        )
    }

    /// - Throws: ``InputError`` for a time without a date.
    private func refuse(_ text: String, _ option: String, dayFromStart: Int, _ start: LocalTime) throws {
        guard LocalTime(text, on: nil) == nil else { return }
        let day = CivilDate(dayNumber: start.date.dayNumber + dayFromStart)
        let dated = "\(option) \(day)T\(text)"
        throw InputError(
            dayFromStart > 0
                ? Say.timeBeforeStart(text, option, dated: dated) : Say.opensAfterStart(text, option, dated: dated))
    }

    private func time(_ text: String, _ option: String, _ day: CivilDate, _ zone: Zone) throws -> Instant {
        guard let time = LocalTime(text, on: day) else { throw RegistryError(.badTime, subject: text, detail: option) }
        return time.instant(in: zone)
    }
}

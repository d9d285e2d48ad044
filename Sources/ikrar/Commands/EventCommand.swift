import ArgumentParser
import IkrarRegistry
import IkrarTexts
import PlainJSON

struct EventCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "event",
            Help.event,
            subcommands: [
                EventCreate.self, EventOpen.self, EventClose.self, EventReopen.self, EventList.self, EventShow.self,
            ],
        )
    }
}

struct EventOpen: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "open", Help.eventOpen) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    func run() async throws {
        let registry = try await common.open()
        let people = try await registry.open(Event.ID(event), by: common.userName)
        common.show(Done(Say.eventOpened(event, people: people), ["event": .text(event), "obliged": .number(people)]))
    }
}

struct EventClose: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "close", Help.eventClose) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    func run() async throws {
        let registry = try await common.open()
        let kind = try await registry.event(Event.ID(event)).event.kind
        try await registry.close(Event.ID(event), by: common.userName)
        common.show(
            Done(Say.eventClosed(event, kind), ["event": .text(event), "state": .text(Event.State.closed.rawValue)]))
    }
}

struct EventReopen: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "reopen", Help.eventReopen) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    func run() async throws {
        let registry = try await common.open()
        try await registry.reopen(Event.ID(event), by: common.userName)
        common.show(Done(Say.eventReopened(event), ["event": .text(event), "state": .text(Event.State.open.rawValue)]))
    }
}

struct EventList: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "list", Help.eventList) }

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let registry = try await common.open()
        let events = try await registry.events()
        guard !common.json else {
            for event in events { Terminal.standardOutput.line(event.json.line) }
            return
        }
        var table = TextTable([
            Say.Column.event, Say.Column.kind, Say.Column.starts, Say.Column.state, Say.Column.title,
        ])
        for event in events {
            table.add([
                event.id.rawValue, event.kind.label.current, event.starts.shown(in: event.zone),
                event.state.label.current, event.title,
            ])
        }
        Terminal.standardOutput.line(table.text)
    }
}

struct EventShow: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: "show", Help.eventShow) }

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp(Help.event["event"]))
    var event: String

    func run() async throws {
        let registry = try await common.open()
        let overview = try await registry.overview(of: Event.ID(event))
        common.show(
            EventAnswer(
                event: overview.event,
                sessions: overview.sessions,
                counts: overview.counts,
                opds: overview.opdNames,
                circular: overview.circular,
                declared: overview.declared,
            ),
        )
    }
}

struct EventAnswer: Answer {
    var event: Event
    var sessions: [Session]
    /// `nil` before it is opened.
    var counts: RosterCounts?
    var opds: [OrgUnit.ID: String]
    /// What is to be read now.
    var circular: Circular?
    /// How many of those who came are only declared.
    var declared = 0

    var json: JSONValue {
        guard case .object(var members) = event.json else { return .null }
        members["sessions"] = .array(sessions.map { session in session.json(event.zone, opds) })
        members["counts"] = counts?.json ?? .null
        if counts != nil { members["declared"] = .number(declared) }
        if event.kind == .edaran { members["circular"] = circular.map { .object($0.members(event.zone)) } ?? .null }
        return .object(members)
    }

    func text(_ language: Language) -> String {
        let lines = event.kind == .edaran ? read(language) : attended(language)
        let head = Say.event(
            event.id.rawValue,
            title: event.title,
            kind: event.kind.label(language),
            state: event.state.label(language),
            zone: event.zone.rawValue,
        )(language)
        var counts = counts.map { [Say.counts($0, at: event.kind)(language)] } ?? []
        if declared > 0 { counts.append(Say.declared(declared)(language)) }
        let advice = circular == nil ? [] : [Say.circularReaders(event.id.rawValue)(language)]
        return ([head] + lines + counts + advice).joined(separator: "\n")
    }

    /// A circular has no session of anybody's.
    private func read(_ language: Language) -> [String] {
        guard let circular else { return [] }
        let (at, until) = (circular.publishedAt.shown(in: event.zone), circular.until?.shown(in: event.zone))
        return ["  " + Say.circularVersion(circular, at: at, until: until)(language)]
    }

    private func attended(_ language: Language) -> [String] {
        sessions.map { session in
            Say.session(
                session.id.rawValue,
                place: session.place,
                opens: session.opens.shown(in: event.zone),
                starts: session.starts.shown(in: event.zone),
                lateAfter: session.lateAfter.map { $0.shown(in: event.zone) },
                closes: session.closes.shown(in: event.zone),
                opds: session.opds.map { opds[$0] ?? $0.rawValue }.sorted(),
            )(language)
        }
    }
}

extension Event {
    var json: JSONValue {
        .object([
            "event": .text(id.rawValue), "kind": .text(kind.rawValue), "title": .text(title), "place": .text(place),
            "starts": .text(starts.iso(in: zone)), "zone": .text(zone.rawValue), "state": .text(state.rawValue),
            "openedAt": .optional(openedAt?.iso(in: zone)), "closedAt": .optional(closedAt?.iso(in: zone)),
        ])
    }
}

extension Session {
    func json(_ zone: Zone, _ names: [OrgUnit.ID: String]) -> JSONValue {
        .object([
            "session": .text(id.rawValue), "title": .text(title), "place": .text(place),
            "opens": .text(opens.iso(in: zone)), "starts": .text(starts.iso(in: zone)),
            "lateAfter": .optional(lateAfter?.iso(in: zone)), "closes": .text(closes.iso(in: zone)),
            "opds": .array(opds.map { names[$0] ?? $0.rawValue }.sorted().map { .text($0) }),
        ])
    }
}

extension RosterCounts {
    var json: JSONValue {
        .object([
            "obliged": .number(obliged), "present": .number(present), "late": .number(late),
            "excused": .number(excused), "absent": .number(absent), "notYet": .number(notYet),
        ])
    }
}

extension Instant {
    /// `2026-09-21 07:30`, for tables.
    func shown(in zone: Zone) -> String {
        let local = local(in: zone)
        return "\(local.date) \(local.clock(seconds: false))"
    }
}

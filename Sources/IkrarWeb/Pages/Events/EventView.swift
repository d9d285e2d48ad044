import IkrarRegistry
import IkrarTexts

/// An event's own page: where it stands, what can be done about it, its sessions.
struct EventView {
    let overview: EventOverview
    let visit: Visit

    private var event: Event { overview.event }
    private var language: Language { visit.language }

    /// What lists and headings say of an event.
    /// - Parameter circular: Of one that is read: its times are told instead of the event's.
    static func row(_ event: Event, _ language: Language, _ circular: Circular? = nil) -> [String: Any] {
        var row: [String: Any] = [
            "href": Route.event.path(["event": event.id.rawValue]), "id": event.id.rawValue, "title": event.title,
            "starts": Wording.moment(event.starts, in: event.zone, language),
            "kind": event.kind.label(language), "state": event.state.label(language),
            "state_code": event.state.rawValue,
        ]
        if let circular { row["starts"] = times(of: circular, event, language) }
        if !event.place.isEmpty { row["place"] = event.place }
        return row
    }

    /// When a circular was published, and by when it is to be read.
    static func times(of circular: Circular, _ event: Event, _ language: Language) -> String {
        func moment(_ instant: Instant) -> Text {
            Text(
                Wording.moment(instant, in: event.zone, .indonesian), Wording.moment(instant, in: event.zone, .english))
        }
        return PageWords.circularTimes(
            published: moment(circular.publishedAt), until: circular.until.map(moment))(language)
    }

    var values: [String: Any] {
        var values: [String: Any] = [
            "event": Self.row(event, language, overview.circular), "links": links, "steps": steps,
            "sessions": overview.sessions.map(session), "may_add": visit.may(.newSession) && isRunning,
            "add_session": Route.newSession.path(parts),
        ]
        values["has_sessions"] = event.kind != .edaran
        if let counts = overview.counts { (values["has_counts"], values["counts"]) = (true, figures(counts)) }
        return values
    }

    private var parts: [String: String] { ["event": event.id.rawValue] }
    private var isRunning: Bool { event.state == .draft || event.state == .open }

    /// Where one goes from here, if one may; a circular has nothing of what is attended.
    private static let attended: [(route: Route, word: String)] = [
        (.offices, "offices_link"), (.board, "event_board"), (.gates, "event_gates"), (.review, "event_review"),
        (.webinar, "webinar_title"), (.pledgeActs, "acts_title"), (.documents, "documents_title"),
        (.rosters, "rosters_title"),
    ]
    private static let read: [(route: Route, word: String)] = [
        (.eventCircular, "circular_status"), (.offices, "offices_link"), (.documents, "documents_title"),
        (.rosters, "rosters_title"),
    ]

    private var links: [[String: String]] {
        (event.kind == .edaran ? Self.read : Self.attended).filter { visit.may($0.route) }.map {
            ["href": $0.route.path(parts), "label": PageWords.word($0.word, at: event.kind, language)]
        }
    }

    private var steps: [[String: String]] {
        guard visit.may(.eventStep), let step = EventStep.from(event.state) else { return [] }
        return [
            [
                "href": Route.eventStep.path(parts.merging(["step": step.rawValue]) { $1 }),
                "label": PageWords.word(step.word, at: event.kind, language),
                "hint": PageWords.word(step.word + "_hint", at: event.kind, language),
            ]
        ]
    }

    private func figures(_ counts: RosterCounts) -> [[String: String]] {
        var numbers = [
            ("event_obliged", counts.obliged), ("event_came", counts.came), ("event_late", counts.late),
            ("event_excused", counts.excused),
        ]
        // Who is missing from a session that is over is absent, also while the event goes on.
        if event.state == .open { numbers.append(("event_not_yet", counts.notYet)) }
        if event.state != .open || counts.absent > 0 { numbers.append(("event_absent", counts.absent)) }
        let words = PageWords.words(at: event.kind, language)
        return numbers.map { word, number in
            ["number": Wording.count(number, language), "label": words[word] ?? word]
        }
    }

    private func session(_ session: Session) -> [String: String] {
        var row = row(session)
        if visit.may(.selfScreen) {
            row["screen"] = Route.selfScreen.path(parts.merging(["session": session.id.rawValue]) { $1 })
        }
        return row
    }

    private func row(_ session: Session) -> [String: String] {
        let zone = event.zone
        let names = session.opds.map { overview.opdNames[$0] ?? $0.rawValue }.sorted()
        let clock = { (instant: Instant) in Wording.clock(instant, in: zone, language) }
        return [
            "id": session.id.rawValue, "title": session.title, "place": session.place,
            "date": Wording.date(session.starts.local(in: zone).date, language),
            "opens": clock(session.opens), "starts": clock(session.starts),
            "late": session.lateAfter.map(clock) ?? "–", "closes": "\(clock(session.closes)) \(zone.rawValue)",
            "opds": names.isEmpty ? PageWords.word("session_all_opds", language) : names.joined(separator: ", "),
        ]
    }
}

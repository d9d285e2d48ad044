import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// The list of events, an event's own page, new events and further sessions.
struct EventPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.events, with: list)
        book.answer(.newEvent) { try await newEvent($0, fault: nil) }
        book.answer(.createEvent, with: create)
        book.answer(.event, with: event)
        book.answer(.newSession) { try await newSession($0, fault: nil) }
        book.answer(.createSession, with: createSession)
    }

    private func list(_ visit: Visit) async throws -> Response {
        let account = try visit.account()
        var events: [[String: Any]] = []
        for event in try await site.registry.events().reversed() {
            // A head has an OPD's page in it, once it obliges somebody.
            if account.opd != nil, event.state == .draft { continue }
            let circular = event.kind == .edaran ? try await site.registry.newestCircular(of: event.id) : nil
            var row = EventView.row(event, visit.language, circular)
            if let opd = account.opd {
                row["href"] = Route.office.path(["event": event.id.rawValue, "opd": opd.rawValue])
            }
            events.append(row)
        }
        return try site.page(
            "events", visit, title: PageWords.word("events_title", visit.language),
            ["events": events, "may_create": visit.may(.newEvent), "may_publish": visit.may(.newCircular)])
    }

    private func event(_ visit: Visit) async throws -> Response {
        let overview = try await site.registry.overview(of: try visit.event())
        var body = EventView(overview: overview, visit: visit).values
        if overview.event.kind == .edaran {
            let view = try await PublishedCircularView(
                of: overview.event, for: visit, at: site.registry, withReaders: visit.may(.eventCircular))
            body["versions"] = view.newest
            body["is_published"] = !view.newest.isEmpty
            body.merge(view.readers) { $1 }
        }
        return try site.page("event", visit, title: overview.event.title, at: overview.event.kind, body)
    }

    private func newEvent(_ visit: Visit, fault: FormFault?) async throws -> Response {
        let zone = Zone(rawValue: visit.form.typed("zone"))
        let chosen = if let zone { zone } else { try await site.registry.zone() }
        let kind = Event.Kind(rawValue: visit.form.typed("kind")) ?? .apel
        var body: [String: Any] = [
            "typed": EventForm.typed(visit.form),
            "kinds": Event.Kind.allCases.map { one -> [String: Any] in
                ["value": one.rawValue, "label": one.label(visit.language), "selected": one == kind]
            },
            "zones": Zone.allCases.map { one -> [String: Any] in
                ["value": one.rawValue, "label": one.rawValue, "selected": one == chosen]
            },
        ]
        if let fault { body.merge(fault.values(beside: EventForm.places)) { $1 } }
        return try site.page(
            "event-new", visit, title: PageWords.word("new_event", visit.language), body, fault?.status ?? .ok)
    }

    private func create(_ visit: Visit) async throws -> Response {
        do {
            let (event, session) = try EventForm.event(visit.form)
            try await site.registry.create(event, main: session, by: try visit.user())
            return .see(Route.event.path(["event": event.id.rawValue], query: [("kabar", "notice_event_created")]))
        } catch {
            return try await newEvent(visit, fault: try EventForm.fault(error, visit.language))
        }
    }

    private func newSession(_ visit: Visit, fault: FormFault?) async throws -> Response {
        let overview = try await site.registry.overview(of: try visit.event())
        let chosen = Set(visit.form.all.filter { $0.name == "opd" }.map(\.value))
        let opds = overview.opdNames.sorted { $0.value < $1.value }.map { opd, name -> [String: Any] in
            ["value": opd.rawValue, "name": name, "checked": chosen.contains(opd.rawValue)]
        }
        var typed = EventForm.typed(visit.form)
        if typed["date"]?.isEmpty ?? true {
            typed["date"] = overview.event.starts.local(in: overview.event.zone).date.description
        }
        var body: [String: Any] = [
            "event": EventView.row(overview.event, visit.language), "typed": typed, "opds": opds,
            "action": Route.createSession.path(["event": overview.event.id.rawValue]),
        ]
        if let fault { body.merge(fault.values(beside: EventForm.places)) { $1 } }
        return try site.page(
            "session-new", visit, title: PageWords.word("session_new", visit.language), body, fault?.status ?? .ok)
    }

    private func createSession(_ visit: Visit) async throws -> Response {
        let id = try visit.event()
        let event = try await site.registry.event(id).event
        do {
            try await site.registry.add(try EventForm.session(visit.form, of: event), by: try visit.user())
            return .see(Route.event.path(["event": id.rawValue], query: [("kabar", "notice_session_added")]))
        } catch {
            var fault = try EventForm.fault(error, visit.language)
            if fault.field == "event" { fault.field = "session" }
            return try await newSession(visit, fault: fault)
        }
    }
}

import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// The list of events, and an event's own page.
struct EventPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.events, with: list)
        book.answer(.newEvent) { try newEvent($0) }
        book.answer(.createEvent, with: create)
        book.answer(.event, with: event)
    }

    private func list(_ visit: Visit) async throws -> Response {
        let events = try await site.registry.events().reversed().map { event in row(event, visit.language) }
        let mayCreate = try visit.account().role == .admin
        return try site.page(
            "events", visit, title: PageWords.word("events_title", visit.language),
            ["events": Array(events), "may_create": mayCreate])
    }

    private func row(_ event: Event, _ language: Language) -> [String: Any] {
        [
            "href": Route.event.path(["event": event.id.rawValue]), "title": event.title, "place": event.place,
            "starts": Wording.moment(event.starts, in: event.zone, language),
            "kind": event.kind.label(language), "state": event.state.label(language),
            "state_code": event.state.rawValue,
        ]
    }

    private func newEvent(_ visit: Visit) throws -> Response {
        try site.page("event-new", visit, title: PageWords.word("new_event", visit.language))
    }

    private func create(_ visit: Visit) async throws -> Response {
        throw WebError(.noSuchPage)
    }

    private func event(_ visit: Visit) async throws -> Response {
        let overview = try await site.registry.overview(of: try visit.event())
        return try site.page(
            "event", visit, title: overview.event.title, ["event": row(overview.event, visit.language)])
    }
}

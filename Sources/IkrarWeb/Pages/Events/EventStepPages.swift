import Hummingbird
import IkrarRegistry
import IkrarTexts

/// Opening, closing and reopening an event: a page that says what it means, then the deed.
struct EventStepPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.eventStep) { try await page($0, fault: nil) }
        book.answer(.takeEventStep, with: take)
    }

    private func step(_ visit: Visit) throws -> EventStep {
        guard let step = EventStep(rawValue: try visit.part("step")) else { throw WebError(.noSuchPage) }
        return step
    }

    private func page(_ visit: Visit, fault: FormFault?) async throws -> Response {
        let step = try step(visit)
        let id = try visit.event()
        let overview = try await site.registry.overview(of: id)
        let kind = overview.event.kind
        let word = { PageWords.word($0, at: kind, visit.language) }
        var body: [String: Any] = [
            "event": EventView.row(overview.event, visit.language), "heading": word(step.word),
            "meaning": (1...3).map { word("\(step.word)_meaning_\($0)") },
            "has_facts": overview.counts != nil, "facts": facts(overview, visit.language),
            "action": Route.takeEventStep.path(["event": id.rawValue, "step": step.rawValue]),
        ]
        if EventStep.from(overview.event.state) == step { body["possible"] = true }
        if let fault { body["fault"] = fault.text }
        return try site.page("event-step", visit, title: word(step.word), at: kind, body, fault?.status ?? .ok)
    }

    /// Numbers that whoever decides should see first; people.
    private func facts(_ overview: EventOverview, _ language: Language) -> [[String: String]] {
        guard let counts = overview.counts else { return [] }
        return [("event_obliged", counts.obliged), ("event_came", counts.came), ("event_excused", counts.excused)]
            .map {
                [
                    "label": PageWords.word($0.0, at: overview.event.kind, language),
                    "number": Wording.count($0.1, language),
                ]
            }
    }

    private func take(_ visit: Visit) async throws -> Response {
        let step = try step(visit)
        let (id, user) = (try visit.event(), try visit.user())
        do {
            switch step {
            case .open: _ = try await site.registry.open(id, by: user)
            case .close: try await site.registry.close(id, by: user)
            case .reopen: try await site.registry.reopen(id, by: user)
            }
        } catch {
            return try await page(visit, fault: try FormFault(error, visit.language))
        }
        return .see(Route.event.path(["event": id.rawValue], query: [("kabar", "notice_" + step.word)]))
    }
}

import Hummingbird
import IkrarRegistry
import IkrarTexts

/// Publishing a circular: the first time, which makes its event, and anew.
struct CircularPublishingPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.newCircular) { try await form($0, typed: $0.form, fault: nil) }
        book.answer(.publishNewCircular) { try await publish($0, at: nil) }
        book.answer(.publishCircular) { try await publish($0, at: try $0.event()) }
    }

    private func form(_ visit: Visit, typed: FormFields, fault: FormFault?) async throws -> Response {
        var body = CircularFormView(typed: typed, zone: try await site.registry.zone(), language: visit.language).values
        body["action"] = Route.publishNewCircular.path()
        body["event_typed"] = typed.typed("event")
        body["title_typed"] = typed.typed("title")
        if let fault { body["fault"] = fault.text }
        return try site.page(
            "circular-new", visit, title: PageWords.word("circular_new", visit.language), body, fault?.status ?? .ok)
    }

    private func publish(_ visit: Visit, at event: Event.ID?) async throws -> Response {
        var typed = FormFields([])
        do {
            let publishing = try await site.imports.circular(
                at: event, for: try visit.account(), by: try visit.user()
            ) {
                let form = try await visit.upload()
                typed = form.fields
                return form
            }
            let known = publishing.finished > 0 ? "notice_circular_finished" : "notice_circular_known"
            let notice = publishing.isKnown ? known : "notice_circular_published"
            let id = publishing.event.id.rawValue
            return .see(Route.eventCircular.path(["event": id], query: [("kabar", notice)]))
        } catch {
            let fault = try FormFault(ofUpload: error, visit.language)
            guard event != nil else { return try await form(visit, typed: typed, fault: fault) }
            return try await PublishedCircularPages(site: site).page(visit, typed: typed, fault: fault)
        }
    }
}

/// What both forms for publishing ask: number, file, deadline, who confirms.
struct CircularFormView {
    let typed: FormFields
    let zone: Zone
    let language: Language

    var values: [String: Any] {
        [
            "number_typed": typed.typed("number"), "until_typed": typed.typed("until"), "zone": zone.rawValue,
            "file_field": ImportDesk.circularField,
            "audiences": [Circular.Audience.all, .heads].map { audience -> [String: Any] in
                [
                    "value": audience.rawValue, "label": audience.label(language),
                    "chosen": typed.typed("audience") == audience.rawValue,
                ]
            },
        ]
    }
}

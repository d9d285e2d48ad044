import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// What a person should look at once more, and what they found.
struct ReviewPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.review) { try await page($0, fault: nil) }
        book.answer(.settleReview, with: settle)
    }

    private func page(_ visit: Visit, fault: FormFault?) async throws -> Response {
        let id = try visit.event()
        let event = try await site.registry.event(id).event
        let items = try await site.registry.reviewList(of: id)
        let open = items.count { $0.settlement == nil }
        let view = ReviewView(
            event: event, language: visit.language, maySettle: visit.may(.settleReview),
            isMasked: visit.isMasked)
        var body: [String: Any] = [
            "event": EventView.row(event, visit.language), "items": items.enumerated().map(view.item),
            "has_items": !items.isEmpty, "action": Route.settleReview.path(["event": id.rawValue]),
            "open": Wording.count(open, visit.language), "settled": Wording.count(items.count - open, visit.language),
        ]
        if let fault { body["fault"] = fault.text }
        return try site.page(
            "review", visit, title: PageWords.word("review_title", visit.language), body, fault?.status ?? .ok)
    }

    private func settle(_ visit: Visit) async throws -> Response {
        let id = try visit.event()
        let refusal: ScanOutcome?
        do {
            refusal = try await site.registry.settleReview(
                try visit.form.required("item"), of: id, note: try visit.form.required("note"),
                ruling: SelfCheckIn.Ruling(rawValue: visit.form.typed("ruling")), by: try visit.user())
        } catch {
            return try await page(visit, fault: try FormFault(error, visit.language))
        }
        let notice = refusal == nil ? "notice_review_settled" : "notice_review_refused"
        return .see(Route.review.path(["event": id.rawValue], query: [("kabar", notice)]))
    }
}

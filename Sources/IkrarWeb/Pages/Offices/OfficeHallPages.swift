import Hummingbird
import IkrarRegistry

/// Halls of an OPD that watched together, declared and withdrawn on its page.
struct OfficeHallPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.declareHall, with: declare)
        book.answer(.withdrawHall, with: withdraw)
    }

    private func declare(_ visit: Visit) async throws -> Response {
        let place = try OfficePlace(visit)
        let (draft, ticks) = (HallDraft(visit.form), ExcuseDraft(visit.form))
        do {
            let request = try draft.request(of: ticks.nips, opd: place.opd)
            let declaration = try await site.registry.declareHall(
                request, at: place.event, headOf: try visit.headOf(place.opd), by: try visit.user())
            guard !declaration.leftOut.isEmpty || !declaration.restored.isEmpty else {
                return place.see("notice_hall_declared")
            }
            let page = try await site.registry.officePage(event: place.event, opd: place.opd)
            var view = OfficeView(page: page, visit: visit, opd: place.opd)
            view.declaration = DeclarationView(declaration, place: request.place, page, visit.language)
            return try site.page(
                "office", visit, title: page.roster.opd, at: page.roster.event.kind, view.values)
        } catch {
            let fault = try FormFault(error, visit.language)
            let page = try await site.registry.officePage(event: place.event, opd: place.opd)
            let view = OfficeView(page: page, visit: visit, opd: place.opd, draft: ticks, hall: draft, fault: fault)
            return try site.page(
                "office", visit, title: page.roster.opd, at: page.roster.event.kind, view.values, fault.status)
        }
    }

    private func withdraw(_ visit: Visit) async throws -> Response {
        let place = try OfficePlace(visit)
        _ = try await site.registry.withdrawHall(
            Hall.ID(try visit.part("hall")), headOf: place.opd, why: try visit.form.required("why"),
            by: try visit.user())
        return place.see("notice_hall_withdrawn")
    }
}

import Hummingbird
import IkrarRegistry

/// Letters that excuse people of an OPD, entered and taken back on its page.
struct OfficeExcusePages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.setExcuses, with: set)
        book.answer(.withdrawExcuse, with: withdraw)
    }

    private func set(_ visit: Visit) async throws -> Response {
        let place = try OfficePlace(visit)
        let draft = ExcuseDraft(visit.form)
        do {
            _ = try await site.registry.setExcuses(
                try draft.requests(), for: place.event, headOf: try visit.headOf(place.opd), by: try visit.user())
            return place.see("notice_excused")
        } catch {
            let fault = try FormFault(error, visit.language)
            let page = try await site.registry.officePage(event: place.event, opd: place.opd)
            let view = OfficeView(page: page, visit: visit, opd: place.opd, draft: draft, fault: fault)
            return try site.page(
                "office", visit, title: page.roster.opd, at: page.roster.event.kind, view.values, fault.status)
        }
    }

    private func withdraw(_ visit: Visit) async throws -> Response {
        let place = try OfficePlace(visit)
        guard let nip = NIP.stored(try visit.form.required("nip")) else {
            throw WebError(.fieldBroken, subject: "nip")
        }
        try await site.registry.withdrawExcuse(
            of: nip, for: place.event, headOf: try visit.headOf(place.opd), by: try visit.user())
        return place.see("notice_excuse_withdrawn")
    }
}

extension Visit {
    /// The OPD, when its head acts; nothing when Kesbangpol or HR does.
    func headOf(_ opd: OrgUnit.ID) throws -> OrgUnit.ID? {
        try account().role == .head ? opd : nil
    }
}

import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// A head stands for their OPD's roster, after a page that says for whom; takes it back; Kesbangpol closes it.
struct SignOffPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.signOff) { try await summary($0, fault: nil) }
        book.answer(.verifyRoster, with: verify)
        book.answer(.withdrawVerification, with: withdraw)
        book.answer(.closeRoster, with: close)
    }

    private func summary(_ visit: Visit, fault: FormFault?) async throws -> Response {
        let place = try OfficePlace(visit)
        let page = try await site.registry.officePage(event: place.event, opd: place.opd)
        let (language, roster) = (visit.language, page.roster)
        let words = OfficeRowWords(zone: roster.event.zone, language: language)
        let rows = { (some: [RosterRow]) in
            some.map { OfficeRow($0, words, mayTick: false, mayExcuse: false, ticked: []).values }
        }
        var body: [String: Any] = [
            "opd": roster.opd, "event_title": roster.event.title,
            "starts": Wording.moment(roster.event.starts, in: roster.event.zone, language),
            "meaning": PageWords.signing(roster.counts.obliged, at: roster.event.kind)(
                language),
            "counts": OfficeListView.numbers(roster.counts, language),
            "absent": rows(page.absent), "has_absent": !page.absent.isEmpty,
            "excused": rows(page.excused), "has_excused": !page.excused.isEmpty,
            "digest": page.signOff.digest.text, "over": page.signOff.isOver,
            "may_sign": page.mayVerify, "closed": page.signOff.state == .closed,
            "action": Route.verifyRoster.path(place.parts), "back": Route.office.path(place.parts),
        ]
        if let fault { body["fault"] = fault.text }
        return try site.page(
            "sign-off", visit, title: PageWords.word("sign_off_title", at: roster.event.kind, language),
            at: roster.event.kind,
            body, fault?.status ?? .ok)
    }

    /// What is signed is what was shown: when the roster has changed since, the head looks again.
    private func verify(_ visit: Visit) async throws -> Response {
        let place = try OfficePlace(visit)
        do {
            guard let shown = RosterDigest(text: try visit.form.required("digest")) else {
                throw WebError(.fieldBroken, subject: "digest")
            }
            _ = try await site.registry.verifyRoster(
                opd: place.opd, event: place.event, shown: shown, by: try visit.user())
            return place.see("notice_roster_verified")
        } catch {
            return try await summary(visit, fault: try FormFault(error, visit.language))
        }
    }

    private func withdraw(_ visit: Visit) async throws -> Response {
        let place = try OfficePlace(visit)
        _ = try await site.registry.withdrawVerification(
            opd: place.opd, event: place.event, why: try visit.form.required("why"), by: try visit.user())
        return place.see("notice_verification_withdrawn")
    }

    private func close(_ visit: Visit) async throws -> Response {
        let place = try OfficePlace(visit)
        _ = try await site.registry.closeRosters(place.event, opd: place.opd, by: try visit.user())
        return place.see("notice_roster_closed")
    }
}

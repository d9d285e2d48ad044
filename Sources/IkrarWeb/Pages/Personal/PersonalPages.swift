import Hummingbird
import IkrarRegistry
import IkrarTexts
import QRSymbol

/// A person's own page, opened by a link that only they have: their badge, their own attendance, nothing of anybody else.
///
/// Every link that opens nothing is answered alike, as any address that does not exist.
struct PersonalPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.personal, with: personal)
        book.answer(.personalBadge, with: badge)
    }

    private func page(_ visit: Visit) async throws -> PersonalPage {
        guard let page = try await site.registry.personalPage(try visit.part("link")) else {
            throw WebError(.noSuchPage)
        }
        return page
    }

    private func personal(_ visit: Visit) async throws -> Response {
        let page = try await page(visit)
        let language = visit.language
        let body: [String: Any] = [
            "person": page.name, "position": page.position, "unit": page.unit, "opd": page.opd,
            "has_opd": page.opd != page.unit, "qr": try QRPicture.svg(of: page.code.text), "typed": page.badge.typed,
            "badge": Route.personalBadge.path(["link": try visit.part("link")]),
            "events": try page.events.map { attended -> [String: Any] in
                var row = PersonalView.row(attended, language)
                if let pledging = page.pledging.first(where: { $0.event.id == attended.event.id }) {
                    let parts = ["link": try visit.part("link"), "event": attended.event.id.rawValue]
                    row["pledge"] = ["href": Route.pledge.path(parts), "may_sign": pledging.maySign]
                }
                return row
            },
        ]
        return try site.page("personal", visit, title: PageWords.word("personal_title", language), body)
    }

    private func badge(_ visit: Visit) async throws -> Response {
        let page = try await page(visit)
        var renderer = try BadgeImageRenderer()
        let image = try renderer.png(code: page.code.text, typedCode: page.badge.typed)
        return .download(image, type: "image/png", named: "lencana-\(page.badge.typed).png")
    }
}

/// What a person reads of themselves in one event.
enum PersonalView {
    static func row(_ attended: PersonalPage.Attended, _ language: Language) -> [String: Any] {
        let event = attended.event
        let words = OfficeRowWords(zone: event.zone, language: language)
        let note = words.note(
            attended, excuse: attended.excuse.map { words.excuse($0.kind, $0.document) },
            correction: attended.correction.map { PageWords.corrected(document: $0.document)(language) })
        return [
            "title": event.title, "place": event.place,
            "starts": Wording.moment(event.starts, in: event.zone, language),
            "status": attended.status.label(language), "code": attended.status.rawValue, "note": note,
            "guest": attended.isGuest,
        ]
    }
}

extension PersonalPage.Attended: ComingRow {}

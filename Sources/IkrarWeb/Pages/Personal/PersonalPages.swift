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
        book.answer(.personal) { try await personal($0) }
        book.answer(.checkInSelf, with: checkInSelf)
        book.answer(.personalBadge, with: badge)
    }

    private func page(_ visit: Visit) async throws -> PersonalPage {
        guard let page = try await site.registry.personalPage(try visit.part("link")) else {
            throw WebError(.noSuchPage)
        }
        return page
    }

    private func personal(_ visit: Visit, fault: SelfCheckInFault? = nil) async throws -> Response {
        let page = try await page(visit)
        let language = visit.language
        var body: [String: Any] = [
            "own": true, "person": page.name, "position": page.position, "unit": page.unit, "opd": page.opd,
            "has_opd": page.opd != page.unit, "qr": try QRPicture.svg(of: page.code.text), "typed": page.badge.typed,
            "badge": Route.personalBadge.path(["link": try visit.part("link")]),
            "self_check_ins": try page.selfCheckIns.map { try SelfCheckInForm($0, visit, fault).values },
            "events": try page.events.map { attended -> [String: Any] in
                var row = PersonalView.row(attended, language)
                if let pledging = page.pledging.first(where: { $0.event.id == attended.event.id }) {
                    let parts = ["link": try visit.part("link"), "event": attended.event.id.rawValue]
                    row["pledge"] = ["href": Route.pledge.path(parts), "may_sign": pledging.maySign]
                }
                if let reading = page.readings.first(where: { $0.event.id == attended.event.id }) {
                    let parts = ["link": try visit.part("link"), "event": attended.event.id.rawValue]
                    row["starts"] = EventView.times(of: reading.circular, reading.event, language)
                    row["circular"] = ["href": Route.circular.path(parts), "may_read": reading.mayAcknowledge]
                }
                return row
            },
        ]
        // What is no longer open has no place of its own.
        if let fault, !page.selfCheckIns.contains(where: fault.isAbout) { body["fault"] = fault.text }
        return try site.page(
            "personal", visit, title: PageWords.word("personal_title", language), body, fault?.status ?? .ok)
    }

    /// The code of a session's screen, typed.
    private func checkInSelf(_ visit: Visit) async throws -> Response {
        let (event, session) = (try visit.event(), Session.ID(try visit.part("session")))
        let (device, isNew) = DeviceCookie.known(to: visit, or: site)
        let verdict: SelfCheckInVerdict?
        do {
            verdict = try await site.registry.checkInSelf(
                try visit.part("link"), event, session, code: visit.form.typed("code"),
                opening: visit.form.typed("opening"), device: device, address: visit.address)
        } catch let error as RegistryError where error.code == .noSuchEvent || error.code == .noSuchSession {
            throw WebError(.noSuchPage)
        }
        guard let verdict else { throw WebError(.noSuchPage) }
        var response: Response
        if let fault = try await SelfCheckInFault(verdict, event, session, site, visit.language) {
            response = try await personal(visit, fault: fault)
        } else {
            response = .see(Route.personal.path(["link": try visit.part("link")]))
        }
        if isNew { response.setCookie(DeviceCookie.set(device, isSecure: site.settings.isSecure)) }
        return response
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
            "status": attended.statusLabel(language), "code": attended.status.rawValue, "note": note,
            "guest": attended.isGuest,
        ]
    }
}

extension PersonalPage.Attended: ComingRow {}

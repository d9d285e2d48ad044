import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts
import QRSymbol

/// A session's screen for self check-in: a code that changes every fifteen seconds, for a projector and for a shared window.
struct SelfCheckInScreenPages: RouteKeeper {
    let site: Site
    private let feeds: LiveFeeds<SelfCheckInSession, SelfCheckInScreen>

    init(site: Site) {
        self.site = site
        let (registry, log, address) = (site.registry, site.log, site.address)
        feeds = LiveFeeds { place in
            LiveFeed(log: log) {
                try await registry.selfCheckInScreen(of: place.event, place.session)
            } tell: { screen, language in
                SelfCheckInScreenView(screen: screen, address: address.text, language: language).live
            }
        }
    }

    func write(into book: inout RouteBook) {
        book.answer(.selfScreen) { try await page($0, fault: nil) }
        book.answer(.selfScreenStream, with: stream)
        book.answer(.setSelfCheckIn, with: set)
        book.answer(.screenCode, with: code)
    }

    private func place(_ visit: Visit) throws -> SelfCheckInSession {
        SelfCheckInSession(event: try visit.event(), session: Session.ID(try visit.part("session")))
    }

    private func page(_ visit: Visit, fault: FormFault?) async throws -> Response {
        let place = try place(visit)
        let parts = ["event": place.event.rawValue, "session": place.session.rawValue]
        // Read anew: a code of the last window is soon none.
        let screen = try await site.registry.selfCheckInScreen(of: place.event, place.session)
        var values = SelfCheckInScreenView(
            screen: screen, address: site.address.text, language: visit.language
        ).values
        values["stream"] = Route.selfScreenStream.path(parts)
        values["action"] = Route.setSelfCheckIn.path(parts)
        values["screen_css"] = site.assets.address(of: "screen.css")
        if let fault { values["fault"] = fault.text }
        return try site.page(
            "self-screen", visit, title: PageWords.word("self_title", visit.language), values, fault?.status ?? .ok)
    }

    /// Only sessions that there are have a feed.
    private func stream(_ visit: Visit) async throws -> Response {
        let place = try place(visit)
        _ = try await site.registry.selfCheckInScreen(of: place.event, place.session)
        return try await site.stream(feeds.feed(of: place), to: visit)
    }

    private func set(_ visit: Visit) async throws -> Response {
        let place = try place(visit)
        let wish = try visit.form.required("keadaan")
        guard let isOn = ["buka": true, "tutup": false][wish] else { throw WebError(.fieldBroken, subject: "keadaan") }
        do {
            try await site.registry.setSelfCheckIn(isOn, place.event, place.session, by: try visit.user())
        } catch {
            return try await page(visit, fault: try FormFault(error, visit.language))
        }
        let parts = ["event": place.event.rawValue, "session": place.session.rawValue]
        return .see(Route.selfScreen.path(parts))
    }

    /// Where the symbol on the screen leads: it says where the code is to be typed.
    private func code(_ visit: Visit) async throws -> Response {
        let code = try visit.part("code")
        guard code.utf8.count == 6, code.utf8.allSatisfy({ (48...57).contains($0) }) else {
            throw WebError(.noSuchPage)
        }
        return try site.page(
            "screen-code", visit, title: PageWords.word("self_title", visit.language),
            ["code": SelfCheckInScreenView.grouped(code)])
    }
}

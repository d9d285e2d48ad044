import Hummingbird
import IkrarRegistry

/// One OPD in one event: who came and who did not, as it happens.
struct OfficePages: RouteKeeper {
    let site: Site
    private let feeds: LiveFeeds<OfficePlace, OfficePage>

    /// From so many people on, a roster takes a while to be folded, and is folded once for all who look at it together.
    private static let large = 300

    init(site: Site) {
        self.site = site
        feeds = LiveFeeds { place in
            LiveFeed(log: site.log) {
                try await site.registry.officePage(event: place.event, opd: place.opd)
            } tell: { page, language in
                OfficeCounts(page).values(language)
            }
        }
    }

    func write(into book: inout RouteBook) {
        book.answer(.office, with: office)
        book.answer(.officeStream, with: stream)
    }

    private func office(_ visit: Visit) async throws -> Response {
        let place = try OfficePlace(visit)
        let page = try await page(of: place, visit)
        return try site.page(
            "office", visit, title: page.roster.opd, at: page.roster.event.kind,
            OfficeView(page: page, visit: visit, opd: place.opd).values)
    }

    private func page(of place: OfficePlace, _ visit: Visit) async throws -> OfficePage {
        // Who has just changed something sees it.
        let hasChanged = visit.query("kabar") != nil
        if !hasChanged {
            guard let feed = feeds.known(place) else { return try await firstPage(of: place) }
            let recent = try await feed.recent()
            if recent.roster.rows.count >= Self.large { return recent }
        }
        let page = try await site.registry.officePage(event: place.event, opd: place.opd)
        let isLarge = page.roster.rows.count >= Self.large
        await (isLarge ? feeds.feed(of: place) : feeds.known(place))?.keep(page)
        return page
    }

    /// Nobody has asked for it yet: of those who do so at once, one reads it for all.
    private func firstPage(of place: OfficePlace) async throws -> OfficePage {
        let feed = feeds.feed(of: place)
        do {
            let page = try await feed.latest()
            // A small roster is read for everybody by themselves.
            if page.roster.rows.count < Self.large, await feed.listenerCount == 0 { feeds.forget(place) }
            return page
        } catch {
            // There is a feed only for what there is a page for.
            feeds.forget(place)
            throw error
        }
    }

    private func stream(_ visit: Visit) async throws -> Response {
        let place = try OfficePlace(visit)
        // There is a feed only for what there is a page for.
        _ = try await page(of: place, visit)
        return try await site.stream(feeds.feed(of: place), to: visit)
    }
}

/// An OPD in an event.
struct OfficePlace: Hashable, Sendable {
    let event: Event.ID
    let opd: OrgUnit.ID

    init(_ visit: Visit) throws {
        event = try visit.event()
        opd = try visit.opd()
    }

    var parts: [String: String] { ["event": event.rawValue, "opd": opd.rawValue] }

    /// The OPD's page, with word of what was done.
    func see(_ notice: String) -> Response {
        .see(Route.office.path(parts, query: [("kabar", notice)]))
    }
}

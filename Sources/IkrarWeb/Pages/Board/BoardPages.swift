import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// The live board of an event: for a projector, with nobody's name on it.
struct BoardPages: RouteKeeper {
    let site: Site
    private let feeds: LiveFeeds<Event.ID, Board>

    init(site: Site) {
        self.site = site
        let (registry, log) = (site.registry, site.log)
        feeds = LiveFeeds { event in
            LiveFeed(log: log) {
                try await registry.board(of: event)
            } tell: { board, language in
                BoardView(board: board, language: language).live
            }
        }
    }

    func write(into book: inout RouteBook) {
        book.answer(.board, with: page)
        book.answer(.boardStream, with: stream)
    }

    private func page(_ visit: Visit) async throws -> Response {
        let board = try await feed(visit).recent()
        var values = BoardView(board: board, language: visit.language).values
        values["stream"] = Route.boardStream.path(["event": board.event.id.rawValue])
        values["board_css"] = site.assets.address(of: "board.css")
        values["back"] = Route.event.path(["event": board.event.id.rawValue])
        return try site.page("board", visit, title: board.event.title, values)
    }

    private func stream(_ visit: Visit) async throws -> Response {
        try await site.stream(try await feed(visit), to: visit)
    }

    /// Only events that there are have a feed, and nobody comes to a circular.
    private func feed(_ visit: Visit) async throws -> LiveFeed<Board> {
        let event = try await site.registry.event(try visit.event()).event
        guard event.kind != .edaran else { throw WebError(.noSuchPage) }
        return feeds.feed(of: event.id)
    }
}

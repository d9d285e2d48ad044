import Hummingbird
import IkrarRegistry

/// What browsers and those who watch the server ask for.
struct ServiceRoutes: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.asset) { try site.assets.answer($0) }
        book.answer(.folderAsset) { try site.assets.answerInFolder($0) }
        // It runs; nothing else is asked.
        book.answer(.health) { _ in .plain("ok\n") }
        // It runs and its registry answers.
        book.answer(.readiness) { _ in
            _ = try await site.registry.agency()
            return .plain("ready\n")
        }
        book.answer(.metrics) { _ in
            var response = Response.plain(site.metrics.text)
            response.headers[.contentType] = ServerMetrics.contentType
            return response
        }
    }
}

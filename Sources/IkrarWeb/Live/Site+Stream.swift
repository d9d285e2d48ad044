import HTTPTypes
import Hummingbird
import IkrarRegistry
import NIOCore
import ServiceLifecycle

extension Site {
    /// Sends a feed's messages as they come. It ends when the listener goes, when they may listen no more, and when the server
    /// is told to end.
    /// - Throws: What reading the feed throws.
    func stream<Snapshot: Sendable>(_ feed: LiveFeed<Snapshot>, to visit: Visit) async throws -> Response {
        let messages = try await feed.listen(in: visit.language)
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: ResponseBody { writer in
                try await withGracefulShutdownHandler {
                    var checked = ContinuousClock.now
                    for await message in messages {
                        try await writer.write(message)
                        guard ContinuousClock.now - checked > Self.recheck else { continue }
                        checked = .now
                        guard try await isStillWelcome(visit) else { break }
                    }
                } onGracefulShutdown: {
                    messages.end()
                }
                try await writer.finish(nil)
            },
        )
    }

    /// Whoever watches is at work: their session does not run out by lying still, but it can be ended.
    private func isStillWelcome(_ visit: Visit) async throws -> Bool {
        guard let cookie = visit.request.cookies[SessionCookie.name(isSecure: settings.isSecure)]?.value,
            let session = try await registry.session(token: cookie)
        else { return false }
        let opd = visit.parts.get("opd").map { OrgUnit.ID($0) }
        return visit.route.access.verdict(on: .account(session), opd: opd, isLocal: false) == .welcome
    }

    private static var recheck: Duration { .seconds(60) }
}

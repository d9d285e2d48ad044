import HTTPTypes
import Hummingbird
import IkrarRegistry
import PlainJSON
import RegistryDocuments

/// Events and their rosters, for HR's own systems. The contract is served at `/api/v1/openapi.json`.
struct RosterRoutes: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.interfaceDescription) { try site.assets.answer("openapi.json", to: $0) }
        book.answer(.listEvents, with: events)
        book.answer(.readEvent, with: event)
        book.answer(.readRecap, with: recap)
        book.answer(.readRoster, with: roster)
    }

    private func events(_ visit: Visit) async throws -> Response {
        let events = try await site.registry.events()
        return .json(JSONValue.object(["events": .array(events.map { .object($0.members) })]).bytes)
    }

    private func event(_ visit: Visit) async throws -> Response {
        let (event, sessions) = try await site.registry.event(try visit.event())
        let opds = try await site.registry.offices()
        var members = event.members
        members["sessions"] = .array(sessions.map { $0.json(zone: event.zone) })
        members["opds"] = .array(opds.map { .object(["id": .text($0.id.rawValue), "name": .text($0.name)]) })
        return .json(JSONValue.object(members).bytes)
    }

    private func recap(_ visit: Visit) async throws -> Response {
        let recap = try await site.registry.recap(of: try visit.event())
        return .json(Array(try RosterJSON.line(recap).utf8))
    }

    private func roster(_ visit: Visit) async throws -> Response {
        let (event, opd) = (try visit.event(), try visit.opd())
        let wish = visit.typedQuery("format") ?? "json"
        guard let format = DownloadFormat(rawValue: wish), format != .pdf else {
            throw WebError(.fieldBroken, subject: "format")
        }
        guard format != .json else {
            return .json(
                try await site.rosters.line(
                    of: event, opd: opd, isMasked: visit.isMasked, for: try visit.user()))
        }
        let file = try await site.rosters.roster(
            of: event, opd: opd, format, audience: .machine, isMasked: visit.isMasked, for: try visit.user())
        return .download(file, type: format.contentType, named: "\(event)-\(opd).\(format.rawValue)")
    }
}

extension Event {
    fileprivate var members: [String: JSONValue] {
        [
            "id": .text(id.rawValue), "kind": .text(kind.rawValue), "title": .text(title), "place": .text(place),
            "starts": .text(starts.iso(in: zone)), "zone": .text(zone.rawValue), "state": .text(state.rawValue),
        ]
    }
}

extension Session {
    fileprivate func json(zone: Zone) -> JSONValue {
        .object([
            "id": .text(id.rawValue), "title": .text(title), "place": .text(place), "opens": .text(opens.iso(in: zone)),
            "starts": .text(starts.iso(in: zone)), "lateAfter": .optional(lateAfter?.iso(in: zone)),
            "closes": .text(closes.iso(in: zone)), "opds": .array(opds.sorted().map { .text($0.rawValue) }),
        ])
    }
}

import DirectoryLists
import HTTPTypes
import Hummingbird
import IkrarRegistry
import PlainJSON

/// HR's lists from HR's own systems: planned by one request, applied by another.
struct DirectoryRoutes: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.planDirectory, with: plan)
        book.answer(.applyDirectoryPlan, with: apply)
    }

    private func plan(_ visit: Visit) async throws -> Response {
        let kept = try await site.imports.plan(for: try visit.account(), takesUnits: false, reading: visit.upload)
        guard let lists = kept.lists else { throw WebError(.planGone) }
        var members = PlanJSON(lists, units: kept.units, visit.language).members(isDryRun: true, deactivated: nil)
        members["plan"] = .text(kept.id)
        members["until"] = .text(kept.until.iso(in: try await site.registry.zone()))
        return .json(JSONValue.object(members).bytes, .created)
    }

    private struct ApplyBody: Decodable {
        var deactivateMissing: Int?
    }

    private func apply(_ visit: Visit) async throws -> Response {
        let kept = try site.imports.plan(try visit.part("plan"), of: try visit.account())
        guard let lists = kept.lists else { throw WebError(.planGone) }
        let body: ApplyBody = try await visit.json(upTo: 16 << 10)
        try await site.imports.apply(kept, deactivating: body.deactivateMissing, by: try visit.user())
        let members = PlanJSON(lists, units: kept.units, visit.language)
            .members(isDryRun: false, deactivated: body.deactivateMissing)
        return .json(JSONValue.object(members).bytes)
    }
}

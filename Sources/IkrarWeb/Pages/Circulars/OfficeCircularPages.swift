import Hummingbird
import IkrarRegistry
import IkrarTexts

/// A circular that the head of an OPD reads signed in, for themselves.
struct OfficeCircularPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.officeCircular) { try await show($0) }
        book.answer(.acknowledgeOfficeCircular, with: acknowledge)
        book.answer(.officeCircularFile, with: file)
    }

    private func show(_ visit: Visit, fault: FormFault? = nil) async throws -> Response {
        let place = try OfficePlace(visit)
        let reading = try await site.registry.circularReading(headOf: place.opd, at: place.event)
        var body = CircularView(reading, visit.language).values
        body["person"] = try await site.registry.officePage(event: place.event, opd: place.opd).roster.opd
        body["reader"] = try await site.registry.circularReader(headOf: place.opd, at: place.event)
        body["back"] = Route.office.path(place.parts)
        body["action"] = Route.acknowledgeOfficeCircular.path(place.parts)
        body["file"] = Route.officeCircularFile.path(place.parts)
        if let fault { body["fault"] = fault.text }
        return try site.page("circular", visit, title: reading.event.title, body, fault?.status ?? .ok)
    }

    private func acknowledge(_ visit: Visit) async throws -> Response {
        let place = try OfficePlace(visit)
        do {
            _ = try await site.registry.acknowledgeCircular(
                headOf: place.opd, at: place.event, shown: visit.form["digest"] ?? "",
                confirmation: visit.form["confirmation"] ?? "", by: try visit.user())
            return .see(Route.officeCircular.path(place.parts))
        } catch {
            return try await show(visit, fault: try FormFault(error, visit.language))
        }
    }

    private func file(_ visit: Visit) async throws -> Response {
        .circular(try await site.registry.circularFile(of: try visit.event()))
    }
}

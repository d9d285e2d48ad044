import Hummingbird
import IkrarRegistry
import IkrarTexts

/// A circular on a person's own page: the document to open, the words to type, the receipt.
struct CircularPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.circular) { try await show($0) }
        book.answer(.acknowledgeCircular, with: acknowledge)
        book.answer(.circularFile, with: file)
    }

    private func reading(_ visit: Visit) async throws -> (page: PersonalPage, reading: CircularReading) {
        let event = try visit.part("event")
        let page = try await site.registry.personalPage(try visit.part("link"))
        guard let page, let reading = page.readings.first(where: { $0.event.id.rawValue == event }) else {
            throw WebError(.noSuchPage)
        }
        return (page, reading)
    }

    private func show(_ visit: Visit, fault: FormFault? = nil) async throws -> Response {
        let (page, reading) = try await reading(visit)
        let parts = ["link": try visit.part("link"), "event": reading.event.id.rawValue]
        var body = CircularView(reading, visit.language).values
        body["person"] = page.name
        body["own"] = true
        body["back"] = Route.personal.path(parts)
        body["action"] = Route.acknowledgeCircular.path(parts)
        body["file"] = Route.circularFile.path(parts)
        if let fault { body["fault"] = fault.text }
        return try site.page("circular", visit, title: reading.event.title, body, fault?.status ?? .ok)
    }

    private func acknowledge(_ visit: Visit) async throws -> Response {
        let (link, event) = (try visit.part("link"), try visit.part("event"))
        do {
            let acknowledgement = try await site.registry.acknowledgeCircular(
                link, at: Event.ID(event), shown: visit.form["digest"] ?? "",
                confirmation: visit.form["confirmation"] ?? "")
            guard acknowledgement != nil else { throw WebError(.noSuchPage) }
            return .see(Route.circular.path(["link": link, "event": event]))
        } catch let error as RegistryError where error.code == .noSuchEvent || error.code == .notOnRoster {
            throw WebError(.noSuchPage)
        } catch {
            return try await show(visit, fault: try FormFault(error, visit.language))
        }
    }

    private func file(_ visit: Visit) async throws -> Response {
        let reading = try await reading(visit).reading
        return .circular(try await site.registry.circularFile(of: reading.event.id))
    }
}

extension Response {
    /// The file that was published, as it is.
    static func circular(_ found: (circular: Circular, content: [UInt8])) -> Response {
        let (type, ending) =
            switch found.circular.medium {
            case .pdf: ("application/pdf", "pdf")
            case .text: ("text/plain; charset=utf-8", "txt")
            }
        let name = "\(found.circular.event.rawValue)-v\(found.circular.version).\(ending)"
        return .download(found.content, type: type, named: name)
    }
}

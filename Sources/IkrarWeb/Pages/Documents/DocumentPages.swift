import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts
import OfficePaper
import PageLayout
import RegistryDocuments

/// An event's papers: chosen, printed to PDF, taken home.
struct DocumentPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.documents) { try await form($0, fault: nil) }
        book.answer(.printDocument, with: print)
    }

    private func form(_ visit: Visit, fault: Text?) async throws -> Response {
        let (event, _) = try await site.registry.event(try visit.event())
        let opds = try await site.registry.offices()
        let word = { (key: String) in PageWords.word(key, at: event.kind, visit.language) }
        let typed = { (name: String) in visit.form.typed(name) }
        let choice = { (name: String, value: String, label: String) -> [String: Any] in
            ["value": value, "label": label, "chosen": typed(name) == value]
        }
        var body: [String: Any] = [
            "event": event.title, "href": Route.event.path(["event": event.id.rawValue]),
            "action": Route.printDocument.path(["event": event.id.rawValue]),
            "kinds": DocumentWish.Kind.allCases.filter { $0.isOf(event.kind) }.map { kind in
                choice("kind", kind.rawValue, word("documents_kind_\(kind.rawValue)"))
            },
            "opds": opds.map { choice("opd", $0.id.rawValue, $0.name) },
            "papers": [Paper.f4, .a4].map { choice("paper", $0.rawValue, $0.rawValue.uppercased()) },
            "layouts": DocumentWish.layouts.map { choice("layout", $0, word("documents_layout_\($0)")) },
        ]
        for name in ["number", "leader", "reader", "supervisor", "witnesses", "notes"] {
            body["\(name)_typed"] = typed(name)
        }
        body["has_minutes"] = event.kind != .edaran
        var fault = fault
        do {
            if let warning = try await site.inventedLetterhead() { body["invented"] = warning(visit.language) }
        } catch let findings as TemplateFindings {
            fault = fault ?? findings.within(site.settings.templates).text
        }
        if let fault { body["fault"] = fault(visit.language) }
        let title = word("documents_title")
        return try site.page(
            "documents", visit, title: title, at: event.kind, body, fault == nil ? .ok : .unprocessableContent)
    }

    private func print(_ visit: Visit) async throws -> Response {
        do {
            let wish = try DocumentWish(visit.form)
            guard wish.kind.isOf(try await site.registry.event(try visit.event()).event.kind) else {
                throw WebError(.fieldBroken, subject: "kind")
            }
            let printed = try await site.documents.print(wish, of: try visit.event(), by: try visit.user())
            return .download(printed.download, type: printed.type, named: printed.name)
        } catch let error as WebError where error.status.kind == .clientError {
            return try await form(visit, fault: error.text)
        } catch let error as RegistryError where error.code == .eventNotOpen || error.code == .noSuchUnit {
            return try await form(visit, fault: error.pageText)
        } catch let findings as TemplateFindings {
            return try await form(visit, fault: findings.within(site.settings.templates).text)
        }
    }
}

extension Site {
    /// That papers come out with the invented agency's letterhead, where they do.
    /// - Throws: `TemplateFindings`.
    func inventedLetterhead() async throws -> Text? {
        let templates = try PrintTemplates(TemplateFolder(path: settings.templates), for: [])
        return templates.inventedLetterhead(for: try await registry.agency()).map(PageWords.inventedLetterhead)
    }
}

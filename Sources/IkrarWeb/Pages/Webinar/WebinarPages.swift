import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// An event's webinar: its reports handed in, and who is left for a person to settle, one key each.
struct WebinarPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.webinar) { try await page($0, fault: nil) }
        book.answer(.importWebinar, with: take)
        book.answer(.settleWebinar, with: settle)
    }

    private func page(_ visit: Visit, fault: String?) async throws -> Response {
        let id = try visit.event()
        let (event, sessions) = try await site.registry.event(id)
        let lines = try await site.registry.webinarQueue(of: id)
        let view = WebinarView(event: event, sessions: sessions, language: visit.language)
        var body = view.values(lines)
        body["may_settle"] = visit.may(.settleWebinar)
        if visit.may(.importWebinar) {
            body["import_action"] = Route.importWebinar.path(["event": id.rawValue])
        }
        body["webinar_js"] = site.assets.address(of: "webinar.js")
        if let fault { body["fault"] = fault }
        return try site.page(
            "webinar", visit, title: PageWords.word("webinar_title", visit.language), body,
            fault == nil ? .ok : .unprocessableContent)
    }

    private func take(_ visit: Visit) async throws -> Response {
        let id = try visit.event()
        do {
            let sheet = try await site.imports.webinar(
                of: id, for: try visit.account(), by: try visit.user(), reading: visit.upload)
            let notice = sheet.isKnown ? "notice_webinar_known" : "notice_webinar_taken"
            return .see(Route.webinar.path(["event": id.rawValue], query: [("kabar", notice)]))
        } catch let error as ReportFault {
            return try await page(visit, fault: error.pageText(visit.language))
        } catch let error as RegistryError where error.code == .noSuchSession {
            return try await page(visit, fault: PageWords.word("webinar_session_missing", visit.language))
        } catch let error as RegistryError {
            return try await page(visit, fault: try FormFault(error, visit.language).text)
        } catch let error as any ExplainedError where !(error is WebError) {
            return try await page(visit, fault: error.text(visit.language))
        } catch let error as WebError {
            return try await page(visit, fault: try FormFault(error, visit.language).text)
        } catch let error as FormError {
            let refusal = error.refusal
            guard refusal.status.kind == .clientError else { throw refusal }
            return try await page(visit, fault: refusal.text(visit.language))
        }
    }

    private func settle(_ visit: Visit) async throws -> Response {
        let id = try visit.event()
        do {
            guard let row = Int(try visit.form.required("row")) else { throw WebError(.fieldBroken, subject: "row") }
            let nip = try await nip(visit, row: row, of: id)
            _ = try await site.registry.settleWebinar(id, row: row, as: nip, by: try visit.user())
        } catch {
            return try await page(visit, fault: try FormFault(error, visit.language).text)
        }
        return .see(Route.webinar.path(["event": id.rawValue], query: [("kabar", "notice_webinar_settled")]))
    }

    /// Who was chosen: a candidate by their id, which tells nothing; somebody else by a NIP that was typed; or nobody.
    private func nip(_ visit: Visit, row: Int, of event: Event.ID) async throws -> NIP? {
        let chosen = visit.form.typed("person")
        if chosen == "none" { return nil }
        if chosen.isEmpty { return try site.registry.nip(try visit.form.required("nip")) }
        let lines = try await site.registry.webinarQueue(of: event)
        guard let line = lines.first(where: { $0.row == row }) else {
            throw RegistryError(.noSuchParticipant, subject: "\(row)", detail: event.rawValue)
        }
        guard let found = line.candidates.first(where: { $0.person.id.rawValue == chosen }) else {
            throw WebError(.fieldBroken, subject: "person")
        }
        return found.person.nip
    }
}

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

    /// - Parameters:
    ///   - trial: A report that was only looked at.
    ///   - typed: What was asked for beside a report that was not taken: it stands in the form again.
    ///   - settling: What was typed of somebody who could not be settled by it; `nil` for a report's fault.
    private func page(
        _ visit: Visit, fault: String?, trial: WebinarSheet? = nil, typed: FormFields? = nil,
        settling: WebinarView.Typed? = nil
    ) async throws -> Response {
        let id = try visit.event()
        let (event, sessions) = try await site.registry.event(id)
        guard event.kind != .edaran else { throw WebError(.noSuchPage) }
        let lines = try await site.registry.webinarQueue(of: id, explained: WebinarView.mostShown)
        var settled = try await site.registry.settledParticipants(of: id)
        let just = visit.query("baris").flatMap { Int($0) }
        if let just, let place = settled.firstIndex(where: { $0.row == just }) {
            settled[place].standing = try await site.registry.webinarStanding(of: id, row: just)
        }
        let view = WebinarView(event: event, sessions: sessions, language: visit.language, typed: settling)
        var body = view.values(lines)
        body.merge(view.wish(typed ?? FormFields([]))) { $1 }
        body["is_report_typed"] = typed != nil
        body.merge(view.settled(settled, search: visit.query("cari") ?? "", just: just)) { $1 }
        body["may_settle"] = visit.may(.settleWebinar)
        if visit.may(.importWebinar) {
            body["import_action"] = Route.importWebinar.path(["event": id.rawValue])
        }
        body["webinar_js"] = site.assets.address(of: "webinar.js")
        if let trial { body["trial"] = view.trial(trial) }
        if let fault { body["fault"] = fault }
        let reports = view.reports(try await site.registry.webinarReports(of: id))
        body["reports"] = reports
        body["has_reports"] = !reports.isEmpty
        if let counts = WebinarCounts(visit.query("angka") ?? "", visit.query("format") ?? "") {
            body["taken"] = counts.text(visit.language)
        }
        return try site.page(
            "webinar", visit, title: PageWords.word("webinar_title", visit.language), body,
            fault == nil ? .ok : .unprocessableContent)
    }

    private func take(_ visit: Visit) async throws -> Response {
        let id = try visit.event()
        var typed = FormFields([])
        do {
            let (sheet, isTrial) = try await site.imports.webinar(
                of: id, for: try visit.account(), by: try visit.user()
            ) {
                let form = try await visit.upload()
                typed = form.fields
                return form
            }
            if isTrial { return try await page(visit, fault: nil, trial: sheet, typed: typed) }
            let counts = WebinarCounts(sheet)
            return .see(
                Route.webinar.path(
                    ["event": id.rawValue],
                    query: [("kabar", Self.notice(sheet)), ("format", counts.format.rawValue), ("angka", counts.query)])
            )
        } catch let error as ReportFault {
            return try await page(visit, fault: error.pageText(visit.language), typed: typed)
        } catch let error as RegistryError where error.code == .noSuchSession {
            return try await page(visit, fault: PageWords.word("webinar_session_missing", visit.language), typed: typed)
        } catch let error as RegistryError {
            return try await page(visit, fault: try FormFault(error, visit.language).text, typed: typed)
        } catch let error as any ExplainedError where !(error is WebError) {
            return try await page(visit, fault: error.text(visit.language), typed: typed)
        } catch let error as WebError {
            return try await page(visit, fault: try FormFault(error, visit.language).text, typed: typed)
        } catch let error as FormError {
            let refusal = error.refusal
            guard refusal.status.kind == .clientError else { throw refusal }
            return try await page(visit, fault: refusal.text(visit.language), typed: typed)
        }
    }

    private static func notice(_ sheet: WebinarSheet) -> String {
        if !sheet.closed.isEmpty { return "notice_webinar_closed" }
        guard sheet.isKnown else {
            return sheet.rejudged.isEmpty ? "notice_webinar_taken" : "notice_webinar_rejudged"
        }
        return sheet.hasNewMinimum ? "notice_webinar_minimum" : "notice_webinar_known"
    }

    private func settle(_ visit: Visit) async throws -> Response {
        let id = try visit.event()
        let registry = site.registry
        let line: WebinarSheet.Line
        do {
            guard let row = Int(try visit.form.required("row")) else { throw WebError(.fieldBroken, subject: "row") }
            let (user, chosen) = (try visit.user(), visit.form.typed("person"))
            line =
                switch chosen {
                case "none": try await registry.settleWebinar(id, row: row, as: NIP?.none, by: user)
                // Somebody else than those who were shown, by a NIP that was typed.
                case "": try await settle(id, row: row, asTyped: try visit.form.required("nip"), by: user)
                // By their id, which tells nothing.
                default: try await settle(id, row: row, as: Person.ID(chosen), by: user)
                }
        } catch {
            let typed = WebinarView.Typed(row: Int(visit.form.typed("row")), nip: visit.form.typed("nip"))
            return try await page(visit, fault: try FormFault(error, visit.language).text, settling: typed)
        }
        let notice = line.before == nil ? "notice_webinar_settled" : "notice_webinar_resettled"
        let query = [("kabar", notice), ("baris", "\(line.row ?? 0)")]
        return .see(Route.webinar.path(["event": id.rawValue], query: query))
    }

    private func settle(
        _ id: Event.ID, row: Int, asTyped nip: String, by user: String
    ) async throws -> WebinarSheet.Line {
        do {
            return try await site.registry.settleWebinar(id, row: row, as: try site.registry.nip(nip), by: user)
        } catch let error as RegistryError where error.code == .noSuchPerson {
            throw WebError(.unknownNIP, subject: nip)
        }
    }

    private func settle(
        _ id: Event.ID, row: Int, as person: Person.ID, by user: String
    ) async throws -> WebinarSheet.Line {
        do {
            return try await site.registry.settleWebinar(id, row: row, as: person, by: user)
        } catch let error as RegistryError where error.code == .noSuchPerson {
            throw WebError(.fieldBroken, subject: "person")
        }
    }
}

import Hummingbird
import IkrarRegistry
import IkrarTexts

/// Changes to rosters that are closed: one proposes, another decides.
struct CorrectionPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.corrections) { try await list($0, fault: nil) }
        book.answer(.decideCorrection, with: decide)
        book.answer(.newCorrection) { try await form($0, fault: nil) }
        book.answer(.proposeCorrection, with: propose)
    }

    private func list(_ visit: Visit, fault: FormFault?) async throws -> Response {
        let id = try visit.event()
        let event = try await site.registry.event(id).event
        let rows = try await site.registry.corrections(of: id).map { overview in
            CorrectionView(overview, zone: event.zone, visit: visit).values
        }
        var body: [String: Any] = [
            "event_title": event.title, "rows": rows, "offices": Route.offices.path(["event": id.rawValue]),
        ]
        if let fault { body["fault"] = fault.text }
        return try site.page(
            "corrections", visit, title: PageWords.word("corrections_title", at: event.kind, visit.language),
            at: event.kind,
            body,
            fault?.status ?? .ok)
    }

    private func decide(_ visit: Visit) async throws -> Response {
        let id = try visit.event()
        do {
            guard let verdict = Correction.Verdict(rawValue: try visit.form.required("verdict")) else {
                throw WebError(.fieldBroken, subject: "verdict")
            }
            _ = try await site.registry.decideCorrection(
                Correction.ID(try visit.part("correction")), verdict, why: visit.form.typed("why"),
                by: try visit.user())
            let notice = verdict == .approved ? "notice_correction_approved" : "notice_correction_rejected"
            return .see(Route.corrections.path(["event": id.rawValue], query: [("kabar", notice)]))
        } catch {
            return try await list(visit, fault: try FormFault(error, visit.language))
        }
    }

    private func form(_ visit: Visit, fault: FormFault?) async throws -> Response {
        let place = try OfficePlace(visit)
        let page = try await site.registry.officePage(event: place.event, opd: place.opd)
        let (typed, language, kind) = (CorrectionForm(visit.form), visit.language, page.roster.event.kind)
        let kinds =
            [(CorrectionForm.present, PageWords.word("correction_present", at: kind, language))]
            + ExcuseKind.byLetter.map { ($0.rawValue, $0.label(language)) }
            + [(CorrectionForm.absent, PageWords.word("correction_absent", at: kind, language))]
        var body: [String: Any] = [
            "opd": page.roster.opd, "event_title": page.roster.event.title,
            "closed": page.signOff.state == .closed, "back": Route.office.path(place.parts),
            "action": Route.proposeCorrection.path(place.parts), "clock": typed.clock, "document": typed.document,
            "why": typed.why, "zone": page.roster.event.zone.rawValue,
            "kinds": kinds.map { value, label -> [String: Any] in
                ["value": value, "label": label, "selected": value == typed.kind]
            },
            "people": page.roster.rows.map { row -> [String: Any] in
                [
                    "nip": row.nip.digits, "name": row.name, "status": row.status.label(language),
                    "selected": row.nip.digits == typed.nip,
                ]
            },
        ]
        if let fault { body["fault"] = fault.text }
        return try site.page(
            "correction-new", visit, title: PageWords.word("correction_new", language), at: kind, body,
            fault?.status ?? .ok)
    }

    private func propose(_ visit: Visit) async throws -> Response {
        let place = try OfficePlace(visit)
        let form = CorrectionForm(visit.form)
        do {
            let event = try await site.registry.event(place.event).event
            let nip = try form.person()
            _ = try await site.registry.proposeCorrection(
                event: place.event, person: nip, kind: try form.correction(of: event), document: form.document,
                why: form.why, headOf: try visit.headOf(place.opd), by: try visit.user())
            return place.see("notice_correction_proposed")
        } catch {
            return try await self.form(visit, fault: try FormFault(error, visit.language))
        }
    }
}

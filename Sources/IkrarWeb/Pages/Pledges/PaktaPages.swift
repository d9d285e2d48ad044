import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// A list of signed paktas: handed in, looked at, recorded.
struct PaktaPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.planPaktas, with: plan)
        book.answer(.paktaPlan) { try await show($0, fault: nil) }
        book.answer(.applyPaktas, with: apply)
    }

    private func plan(_ visit: Visit) async throws -> Response {
        let id = try visit.event()
        do {
            let plan = try await site.imports.paktas(
                of: id, for: try visit.account(), by: try visit.user(), reading: visit.upload)
            return .see(Route.paktaPlan.path(["event": id.rawValue, "plan": plan.id]))
        } catch {
            return try refused(visit, try FormFault(ofUpload: error, visit.language).text)
        }
    }

    /// Why a list was not read, with the way back.
    private func refused(_ visit: Visit, _ fault: String) throws -> Response {
        try site.page(
            "pakta-plan", visit, title: PageWords.word("pakta_title", visit.language),
            ["fault": fault, "back": Route.pledgeActs.path(["event": try visit.event().rawValue])],
            .unprocessableContent)
    }

    private func kept(_ visit: Visit) throws -> (plan: KeptPlan, paktas: KeptPaktas) {
        let plan = try site.imports.plan(try visit.part("plan"), of: try visit.account())
        guard let paktas = plan.paktas, try paktas.event == visit.event() else { throw WebError(.planGone) }
        return (plan, paktas)
    }

    private func show(_ visit: Visit, fault: FormFault?) async throws -> Response {
        let (plan, paktas) = try kept(visit)
        let language = visit.language
        let event = try await site.registry.event(paktas.event).event
        // Once it was done, what it did: others may have been at it since it was tried.
        let recording = plan.applied?.pledges ?? paktas.trial
        let held = paktas.list.held(after: recording)
        let parts = ["event": event.id.rawValue, "plan": plan.id]
        var body: [String: Any] = [
            "event": EventView.row(event, language), "file": plan.files.joined(separator: ", "),
            "back": Route.pledgeActs.path(["event": event.id.rawValue]), "filed_by": paktas.filedBy, "has_plan": true,
            "count": Wording.count(recording.recorded.count, language), "has_new": !recording.recorded.isEmpty,
            "is_done": plan.applied != nil,
            "people": recording.recorded.prefix(Self.shown).map {
                ["name": $0.name, "nip": visit.isMasked ? $0.nip.masked : $0.nip.spaced]
            },
            "known": Wording.count(recording.leftOut(.pledgedAlready).count, language),
            "held_count": Wording.count(held.count, language), "has_held": !held.isEmpty,
            "held": held.map { row in
                [
                    "line": (row.sheet.map { "\($0): " } ?? "") + String(row.line), "nip": row.nip,
                    "name": row.name, "why": row.pageText(language),
                ]
            },
            "action": Route.applyPaktas.path(parts),
        ]
        let more = recording.recorded.count - Self.shown
        if more > 0 { body["more"] = Wording.count(more, language) }
        if let fault { body["fault"] = fault.text }
        return try site.page(
            "pakta-plan", visit, title: PageWords.word("pakta_title", language), body, fault?.status ?? .ok)
    }

    /// So many are named; the file has them all.
    private static let shown = 50

    private func apply(_ visit: Visit) async throws -> Response {
        let (plan, _) = try kept(visit)
        // A button pressed twice does it once.
        if plan.applied == nil {
            do {
                try await site.imports.apply(plan, deactivating: nil, by: try visit.user())
            } catch {
                return try await show(visit, fault: try PledgeActPages.fault(error, visit.language))
            }
        }
        return try done(visit)
    }

    /// To the pledges when all of the list is on record; else to what of it is not, and why.
    private func done(_ visit: Visit) throws -> Response {
        let (plan, paktas) = try kept(visit)
        let recording = plan.applied?.pledges ?? paktas.trial
        let event = paktas.event.rawValue
        guard !recording.recorded.isEmpty, recording.leftOut.isEmpty, paktas.list.held(after: recording).isEmpty else {
            return .see(Route.paktaPlan.path(["event": event, "plan": plan.id]))
        }
        return .see(Route.pledgeActs.path(["event": event], query: [("kabar", "notice_acts_recorded")]))
    }
}

import Hummingbird
import IkrarRegistry
import IkrarTexts

/// Who did what, page by page.
struct TrailPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) { book.answer(.trail, with: trail) }

    private func trail(_ visit: Visit) async throws -> Response {
        let (by, subject) = (visit.query("oleh"), visit.query("tentang"))
        var cursor: JournalCursor?
        if let text = visit.query("sebelum") {
            guard let place = JournalCursor(text) else { throw WebError(.fieldBroken, subject: "sebelum") }
            cursor = place
        }
        let page = try await site.registry.journal(before: cursor, limit: 50, subject: subject, by: by)
        var choices: [JournalSubject] = []
        if page.entries.isEmpty, cursor == nil {
            // People type what they read: names, where entries have ids.
            if let subject { choices = try await site.registry.journalSubjects(typed: subject) }
            let meant = choices.count == 1 ? choices[0].id : subject
            var login = by
            if let by { login = try await site.registry.journalLogin(typed: by) ?? by }
            guard meant == subject, login == by else {
                let fields = [("oleh", login ?? ""), ("tentang", meant ?? "")]
                return .see(Route.trail.path(query: fields.filter { !$0.1.isEmpty }))
            }
        }
        let zone = try await site.registry.zone()
        let entries = page.entries.map { shown($0, to: visit) }
        let names = try await site.registry.journalNames(of: entries)
        var body: [String: Any] = [
            "entries": entries.map { row($0.told(with: names), names, zone, visit.language) }, "by_typed": by ?? "",
            "subject_typed": subject ?? "", "is_filtered": by != nil || subject != nil,
        ]
        body["has_choices"] = choices.count > 1
        body["choices"] = choices.map {
            [
                "name": $0.name,
                "href": Route.trail.path(query: [("tentang", $0.id)] + (by.map { [("oleh", $0)] } ?? [])),
            ]
        }
        if let subject, let name = names[subject] { body["subject_name"] = name }
        if let next = page.next {
            let fields = [("sebelum", next.text), ("oleh", by ?? ""), ("tentang", subject ?? "")]
            body["older"] = Route.trail.path(query: fields.filter { !$0.1.isEmpty })
        }
        return try site.page("trail", visit, title: PageWords.word("trail_title", visit.language), body)
    }

    /// An auditor is not told who is ill: what somebody wrote of a person in their own words stays with those who decide it.
    private func shown(_ entry: JournalEntry, to visit: Visit) -> JournalEntry {
        let isOfHealth: Set<JournalEntry.Action> = [
            .excuseSet, .excuseWithdraw, .correctionPropose, .correctionDecide, .rosterWithdraw, .reviewSettle,
            .pledgeWithdraw, .dutaEnd,
        ]
        guard visit.isMasked, isOfHealth.contains(entry.action) else { return entry }
        // Which event an excuse is for; of excuses that older versions noted it is the kind that stands there.
        let isEvent = [.excuseSet, .excuseWithdraw].contains(entry.action) && ExcuseKind(rawValue: entry.detail) == nil
        return JournalEntry(
            at: entry.at, by: entry.by, action: entry.action, subject: entry.subject,
            detail: isEvent ? entry.detail : "")
    }

    /// - Parameter names: Of what entries are about, by id.
    private func row(_ entry: JournalEntry, _ names: [String: String], _ zone: Zone, _ language: Language) -> [String:
        Any]
    {
        var values: [String: Any] = [
            "at": Wording.moment(entry.at, in: zone, language), "by": names[entry.by] ?? entry.by,
            "by_href": Route.trail.path(query: [("oleh", entry.by)]), "action": entry.action.label(language),
            "code": entry.action.rawValue, "why": entry.why,
            "detail": entry.detailLabel(language), "parted": !entry.why.isEmpty && !entry.detail.isEmpty,
        ]
        if !entry.subject.isEmpty {
            values["subject"] =
                [
                    "id": entry.subject, "name": names[entry.subject] ?? false,
                    "href": Route.trail.path(query: [("tentang", entry.subject)]),
                ] as [String: Any]
        }
        if !entry.before.isEmpty || !entry.after.isEmpty {
            values["change"] = [
                "before": entry.label(ofState: entry.before)(language),
                "after": entry.label(ofState: entry.after)(language),
            ]
        }
        return values
    }
}

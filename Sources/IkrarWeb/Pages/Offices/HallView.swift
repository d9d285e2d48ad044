import IkrarRegistry
import IkrarTexts

/// The halls of an OPD's page, and the form that declares another.
struct HallView {
    let page: OfficePage
    let visit: Visit
    let parts: [String: String]
    let draft: HallDraft?

    private var language: Language { visit.language }
    private var zone: Zone { page.roster.event.zone }

    /// `nil` where nobody has watched in a hall.
    func list(mayWithdraw: Bool) -> [String: Any]? {
        guard !page.halls.isEmpty else { return nil }
        return ["rows": page.halls.map { row($0, mayWithdraw: mayWithdraw) }, "uncounted": !page.countsHalls]
    }

    private func row(_ overview: HallOverview, mayWithdraw: Bool) -> [String: Any] {
        let hall = overview.hall
        var values: [String: Any] = [
            "place": hall.place, "people": Wording.count(overview.guests.count, language),
            "names": visit.isMasked ? "" : overview.guests.map(\.name).joined(separator: "; "),
            "said": [
                "\(hall.declaredBy), \(Wording.moment(hall.declaredAt, in: zone, language))", hall.document,
                hall.account,
            ].filter { !$0.isEmpty }.joined(separator: " · "),
            "code": hall.stands ? "present" : "absent", "stands": hall.stands,
        ]
        if let withdrawal = hall.withdrawal {
            values["withdrawn"] =
                "\(withdrawal.by), \(Wording.moment(withdrawal.at, in: zone, language)): \(withdrawal.why)"
        } else if mayWithdraw {
            values["withdraw"] = Route.withdrawHall.path(parts.merging(["hall": hall.id.rawValue]) { $1 })
        }
        return values
    }

    var form: [String: Any] {
        var values: [String: Any] = [
            "action": Route.declareHall.path(parts), "place": draft?.place ?? "", "document": draft?.document ?? "",
            "account": draft?.account ?? "", "open": draft != nil, "has_sessions": page.begun.count > 1,
        ]
        if page.begun.count > 1 {
            values["sessions"] = page.begun.map { session -> [String: Any] in
                [
                    "value": session.id.rawValue, "label": session.title,
                    "selected": session.id.rawValue == draft?.session,
                ]
            }
        }
        return values
    }
}

import IkrarRegistry
import IkrarTexts

/// All OPDs of an event: who came, and who signed. What nobody has signed comes first.
struct OfficeListView {
    let event: Event
    let signOffs: [SignOff]
    let excusesUntil: Instant?
    /// Whether anything is pledged at the event.
    let hasPledge: Bool
    let visit: Visit
    var fault: FormFault?

    private var language: Language { visit.language }
    private var parts: [String: String] { ["event": event.id.rawValue] }
    private var isOpen: Bool { event.state != .sealed }

    var values: [String: Any] {
        let total = signOffs.reduce(into: RosterCounts()) { $0 = $0 + $1.counts }
        // What is closed was not signed by that.
        let signed = signOffs.count { $0.verified != nil }
        var values: [String: Any] = [
            "event_title": event.title, "starts": Wording.moment(event.starts, in: event.zone, language),
            "place": event.place, "total": Self.numbers(total, language),
            "signed": PageWords.officesSigned(
                Wording.count(signed, language), of: Wording.count(signOffs.count, language),
                closed: Wording.count(signOffs.count { $0.state == .closed }, language), at: event.kind)(language),
            "all_signed": signed == signOffs.count, "rows": (signOffs.filter { $0.verified == nil } + rest).map(row),
            "may_deadline": visit.may(.setExcuseDeadline) && isOpen, "deadline": deadline,
            "may_close": visit.may(.closeRosters) && isOpen && signOffs.contains { $0.state != .closed },
            "close": Route.rosterClosing.path(parts), "may_correct": visit.may(.corrections),
            "corrections": Route.corrections.path(parts), "may_event": visit.may(.event),
            "event_href": Route.event.path(parts),
        ]
        if hasPledge {
            let pledged = signOffs.reduce(0) { $0 + $1.pledges.pledged }
            values["has_pledge"] = ["total_pledged": Wording.count(pledged, language)]
        }
        if let fault { values["fault"] = fault.text }
        return values
    }

    private var rest: [SignOff] { signOffs.filter { $0.verified != nil } }

    private func row(_ signOff: SignOff) -> [String: Any] {
        var row = Self.numbers(signOff.counts, language)
        row["name"] = signOff.name
        row["pledged"] = hasPledge ? Wording.count(signOff.pledges.pledged, language) : false
        row["href"] =
            visit.may(.office, opd: signOff.opd)
            ? Route.office.path(parts.merging(["opd": signOff.opd.rawValue]) { $1 }) : false
        row["state"] = signOff.state.label(language)
        row["code"] = signOff.state.chip
        row["changed"] = signOff.hasChanged
        return row
    }

    static func numbers(_ counts: RosterCounts, _ language: Language) -> [String: Any] {
        [
            "obliged": Wording.count(counts.obliged, language), "came": Wording.count(counts.came, language),
            "late": Wording.count(counts.late, language), "excused": Wording.count(counts.excused, language),
            "missing": Wording.count(counts.absent + counts.notYet, language),
            "of_obliged": Wording.percent(counts.rates.ofObliged, language),
            "of_expected": Wording.percent(counts.rates.ofExpected, language),
        ]
    }

    private var deadline: [String: Any] {
        let local = excusesUntil?.local(in: event.zone)
        let date = (local ?? event.starts.local(in: event.zone)).date.description
        var values: [String: Any] = [
            "action": Route.setExcuseDeadline.path(parts), "date": visit.form["date"] ?? date,
            "clock": visit.form["clock"] ?? local.map { Wording.clock($0, .english) } ?? "",
            "zone": event.zone.rawValue,
        ]
        if let excusesUntil { values["until"] = Wording.moment(excusesUntil, in: event.zone, language) }
        return values
    }
}

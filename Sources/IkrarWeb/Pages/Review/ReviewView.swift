import IkrarRegistry
import IkrarTexts

/// Items of the review list as pages show them.
struct ReviewView {
    let event: Event
    let language: Language
    let maySettle: Bool
    /// Without whole NIPs and without notes: what somebody wrote in their own words may tell of anybody's health.
    let isMasked: Bool

    func item(_ place: Int, _ item: ReviewItem) -> [String: Any] {
        var values: [String: Any] = [
            "id": item.id, "place": place, "kind": item.kind.label(language), "scans": item.scans.map(scan),
            "reasons": item.reasons.map { $0.label(language) }, "may_settle": maySettle,
        ]
        if let person = item.person {
            values["person"] = ["name": person.name, "nip": isMasked ? person.nip.masked : person.nip.spaced]
        }
        if let shared = item.shared {
            values["shared"] = [
                "at": Wording.moment(shared.at, in: event.zone, language), "session": shared.session.rawValue,
                "others": shared.others.joined(separator: "; "),
            ]
            values["has_rulings"] = true
            // The first is what Enter presses: nobody gets in by a slip.
            values["rulings"] = [SelfCheckIn.Ruling.rejected, .accepted].map {
                ["value": $0.rawValue, "label": $0.action(language)]
            }
            if let ruling = shared.ruling { values["ruled"] = ruling.label(language) }
        }
        if let settlement = item.settlement {
            values["settlement"] = [
                "note": isMasked ? "–" : settlement.note, "by": settlement.by,
                "at": Wording.moment(settlement.at, in: event.zone, language),
            ]
        }
        return values
    }

    private func scan(_ scan: ReviewItem.Scan) -> [String: Any] {
        var values: [String: Any] = [
            "at": Wording.moment(scan.at, in: event.zone, language),
            "gate": RegistryGate.label(of: scan.gate)(language),
            "outcome": scan.outcome.word(language),
        ]
        if let overruled = scan.overruled { values["overruled"] = overruled.word(language) }
        if scan.event != event.id { values["other_event"] = scan.event.rawValue }
        return values
    }
}

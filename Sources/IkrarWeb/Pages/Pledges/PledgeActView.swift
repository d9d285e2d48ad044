import IkrarRegistry
import IkrarTexts

/// An event's pledges: counts, the text with its versions, what was recorded.
struct PledgeActView {
    let overview: EventOverview
    let texts: [PledgeText]
    let acts: [PledgeActLine]
    /// `nil` in draft.
    let counts: PledgeCounts?
    /// What is proposed while nobody has set a text.
    let shipped: String
    let visit: Visit

    private var event: Event { overview.event }
    private var language: Language { visit.language }
    private var parts: [String: String] { ["event": event.id.rawValue] }

    var values: [String: Any] {
        let form = visit.form
        var values: [String: Any] = [
            "event": EventView.row(event, language), "has_text": !texts.isEmpty,
            "versions": texts.reversed().map(version), "acts": acts.map(act), "has_acts": !acts.isEmpty,
            "lists": lists, "wording": form["wording"] ?? texts.last?.wording.text ?? shipped,
            "led_typed": form.typed("led_by"), "read_typed": form.typed("read_by"),
            "witnesses_typed": form.typed("witnesses"), "nips_typed": form.typed("nips"),
            "opds": overview.opdNames.sorted { $0.value < $1.value }.map { opd, name -> [String: Any] in
                ["value": opd.rawValue, "name": name, "chosen": form.typed("opd") == opd.rawValue]
            },
            "has_sessions": overview.sessions.count > 1,
            "sessions": overview.sessions.map { session -> [String: Any] in
                let id = session.id.rawValue
                return ["value": id, "name": session.title, "chosen": form.typed("session") == id]
            },
            "at_typed": form.typed("at"),
            "pakta_field": ImportDesk.paktaField, "pakta_action": Route.planPaktas.path(parts),
            "may_read_lists": !texts.isEmpty && counts != nil,
        ]
        if let text = texts.last {
            values["text"] = ["lines": text.wording.text.split(separator: "\n").map(String.init)]
        }
        if visit.may(.recordPledges), event.kind != .edaran {
            values["may_act"] = true
            values["may_record"] = !texts.isEmpty && counts != nil
            values["record_action"] = Route.recordPledges.path(parts)
            values["text_action"] = Route.setPledgeText.path(parts)
            values["withdraw_action"] = Route.withdrawPledges.path(parts)
        }
        if let counts {
            values["has_counts"] = true
            values["counts"] = [
                ("acts_pledged", counts.pledged), ("acts_came_unpledged", counts.cameUnpledged),
                ("acts_pledged_away", counts.pledgedAway),
            ].map { ["number": Wording.count($0.1, language), "label": PageWords.word($0.0, language)] }
        }
        return values
    }

    private var lists: [[String: String]] {
        PledgeFilter.allCases.map { filter in
            let own = parts.merging(["filter": filter.address]) { $1 }
            return [
                "href": Route.pledgeList.path(own), "csv": Route.pledgeListFile.path(own),
                "label": filter.label(language),
            ]
        }
    }

    private func version(_ text: PledgeText) -> [String: String] {
        [
            "version": Wording.count(text.version, language), "digest": text.wording.digest, "by": text.setBy,
            "at": Wording.moment(text.setAt, in: event.zone, language),
        ]
    }

    private func act(_ line: PledgeActLine) -> [String: Any] {
        let act = line.act
        var values: [String: Any] = [
            "id": act.id.rawValue, "manner": act.manner.label(language),
            "version": Wording.count(act.version, language), "standing": Wording.count(line.standing, language),
            "by": act.recordedBy, "at": Wording.moment(act.recordedAt, in: event.zone, language),
            "may_withdraw": visit.may(.withdrawPledges) && line.standing > 0,
        ]
        if line.withdrawn > 0 { values["withdrawn"] = Wording.count(line.withdrawn, language) }
        switch act.kind {
        case .spoken(let ceremony):
            values["ceremony"] = [
                "led": ceremony.ledBy, "read": ceremony.readBy, "witnesses": ceremony.witnesses.joined(separator: "; "),
                "spoken": Wording.moment(line.at, in: event.zone, language),
                "has_witnesses": !ceremony.witnesses.isEmpty,
            ]
        case .paper(let keeper): values["keeper"] = keeper
        case .page: break
        }
        return values
    }
}

extension PledgeFilter {
    /// As addresses have it.
    var address: String {
        switch self {
        case .pledged: "sudah"
        case .missing: "belum"
        case .pledgedNotPresent: "tidak-hadir"
        case .presentNotPledged: "hadir-belum"
        }
    }

    init?(address: String) {
        guard let found = Self.allCases.first(where: { $0.address == address }) else { return nil }
        self = found
    }
}

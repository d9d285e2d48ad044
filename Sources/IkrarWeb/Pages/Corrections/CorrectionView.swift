import IkrarRegistry
import IkrarTexts

/// A correction as lists show it, as far as whoever looks may know it.
struct CorrectionView {
    let overview: CorrectionOverview
    let zone: Zone
    let visit: Visit

    init(_ overview: CorrectionOverview, zone: Zone, visit: Visit) {
        self.overview = overview
        self.zone = zone
        self.visit = visit
    }

    private var correction: Correction { overview.correction }
    private var language: Language { visit.language }
    /// Leave and illness are nobody else's business, nor the letter that tells of them: an auditor reads of them no more than on a
    /// masked roster.
    private var isPrivate: Bool {
        guard visit.isMasked, case .excused(let kind) = correction.kind else { return false }
        return kind.isPrivate
    }

    /// Whoever takes an excuse away names its letter.
    private var hasPrivateDocument: Bool { isPrivate || visit.isMasked && correction.kind == .absent }

    /// What somebody wrote in their own words may tell of anybody's health, so an auditor is not told it of any correction.
    var values: [String: Any] {
        let moment = { (instant: Instant) in Wording.moment(instant, in: zone, language) }
        let isOwn = visit.visitor.account?.login == correction.proposedBy
        var values: [String: Any] = [
            "id": correction.id.rawValue, "name": overview.name, "unit": overview.unit,
            "nip": visit.isMasked ? overview.nip.masked : overview.nip.digits, "kind": kind,
            "document": hasPrivateDocument ? "–" : correction.document, "why": visit.isMasked ? "–" : correction.why,
            "proposed": PageWords.byAt(correction.proposedBy, moment(correction.proposedAt))(language),
            "state": state.label(language), "code": state.rawValue,
            "may_decide": correction.isPending && visit.may(.decideCorrection) && !isOwn,
            "own": correction.isPending && visit.may(.decideCorrection) && isOwn,
            "action": Route.decideCorrection.path([
                "event": correction.event.rawValue, "correction": correction.id.rawValue,
            ]), "decided": false,
        ]
        if let decision = correction.decision {
            let why = decision.why.isEmpty || visit.isMasked ? "" : " – " + decision.why
            values["decided"] = PageWords.byAt(decision.by, moment(decision.at))(language) + why
        }
        return values
    }

    private var kind: String {
        switch correction.kind {
        case .present(let time?): PageWords.presentAt(Wording.clock(time, in: zone, language))(language)
        case .present(nil): PageWords.word("correction_present", language)
        case .excused(let kind): isPrivate ? PageWords.word("office_prevented", language) : kind.label(language)
        case .absent: PageWords.word("correction_absent", language)
        }
    }

    private var state: CorrectionState {
        guard let decision = correction.decision else { return .pending }
        switch decision.verdict {
        case .rejected: return .rejected
        case .approved: return correction.isInEffect ? .approved : .replaced
        }
    }
}

/// Where a correction stands.
enum CorrectionState: String, CaseIterable {
    case pending, approved, rejected, replaced

    func label(_ language: Language) -> String { PageWords.word("correction_\(rawValue)", language) }
}

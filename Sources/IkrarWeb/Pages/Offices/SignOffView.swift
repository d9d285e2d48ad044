import IkrarRegistry
import IkrarTexts

/// How one OPD's roster stands, who signed it, and what whoever looks may do about it.
struct SignOffView {
    let signOff: SignOff
    let kind: Event.Kind
    let zone: Zone
    let visit: Visit
    /// Of addresses: the event and the OPD.
    let parts: [String: String]

    private var language: Language { visit.language }
    /// What was signed is no longer what the roster says.
    private var mayRenew: Bool { signOff.state == .verified && signOff.hasChanged }

    var values: [String: Any] {
        let may = { (route: Route) in visit.may(route, opd: signOff.opd) }
        var values: [String: Any] = [
            "state": signOff.state.label(language), "code": signOff.state.chip,
            "unsigned": signOff.state == .closed && signOff.verified == nil, "over": signOff.isOver,
            "may_sign": may(.signOff) && signOff.isOver && (signOff.state == .draft || mayRenew),
            "must_wait": may(.signOff) && !signOff.isOver,
            "may_withdraw": may(.withdrawVerification) && signOff.state == .verified,
            "may_close": may(.closeRoster) && signOff.isOver && signOff.state != .closed,
            "sign": Route.signOff.path(parts), "withdraw": Route.withdrawVerification.path(parts),
            "close": Route.closeRoster.path(parts),
        ]
        if let signature = signOff.verified { values["verified"] = signed(signature, PageWords.verified) }
        if let signature = signOff.closed { values["closed"] = signed(signature, PageWords.closed) }
        if signOff.hasChanged, let signed = signOff.closed ?? signOff.verified {
            values["changed"] = PageWords.rosterChanged(from: signed.counts, to: signOff.counts, at: kind)(language)
        }
        if signOff.isClosedOtherwise, let verified = signOff.verified, let closed = signOff.closed {
            values["differs"] = PageWords.closedDiffers(from: verified.counts, to: closed.counts, at: kind)(language)
        }
        if let withdrawal = signOff.withdrawal {
            // What somebody wrote in their own words may tell of anybody's health.
            let why = visit.isMasked ? "–" : withdrawal.why
            values["withdrawn"] = PageWords.withdrawn(
                by: withdrawal.by, at: Wording.moment(withdrawal.at, in: zone, language), why: why)(language)
        }
        return values
    }

    private func signed(_ signature: SignOff.Signature, _ text: (String, String, Int) -> Text) -> String {
        text(
            signature.by, Wording.moment(signature.at, in: zone, language),
            signature.counts.obliged)(language)
    }
}

extension SignOff.State {
    /// The look of its mark: what nobody has signed stands out.
    var chip: String {
        switch self {
        case .draft: "bad"
        case .verified: "verified"
        case .closed: "good"
        }
    }
}

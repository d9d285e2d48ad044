/// Somebody who retired, moved away or died does not come in on an old badge.
struct PersonStateRule: ScanRule {
    func objection(to scan: ScanAttempt, _ facts: ScanFacts) -> ScanObjection? {
        guard let bearer = facts.bearer else { return nil }
        let isActive = bearer.isListed && facts.duties.duty(of: bearer.standing) != .uncounted
        return isActive ? nil : ScanObjection(.inactive)
    }
}

/// Somebody who retired, moved away or died does not come in on an old badge.
struct PersonStateRule: ScanRule {
    func objection(to scan: ScanAttempt, _ facts: ScanFacts) -> ScanObjection? {
        guard let bearer = facts.bearer else { return nil }
        return bearer.isActive ? nil : ScanObjection(.inactive)
    }
}

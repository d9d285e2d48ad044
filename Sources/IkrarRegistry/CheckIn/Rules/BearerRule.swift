/// A code must belong to exactly one person here, and its badge must not be revoked.
struct BearerRule: ScanRule {
    func objection(to scan: ScanAttempt, _ facts: ScanFacts) -> ScanObjection? {
        guard let bearer = facts.bearer else {
            return ScanObjection(facts.bearers.isEmpty ? .unknown : .ambiguous)
        }
        return bearer.badgeRevokedAt.map { ScanObjection(.revoked, since: $0) }
    }
}

/// Only codes that this registry signed are believed.
struct TagRule: ScanRule {
    func objection(to scan: ScanAttempt, _ facts: ScanFacts) -> ScanObjection? {
        facts.isSigned ? nil : ScanObjection(.badSignature)
    }
}

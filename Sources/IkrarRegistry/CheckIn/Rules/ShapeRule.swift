/// What is none of our codes, and words that nobody is called by, is malformed.
struct ShapeRule: ScanRule {
    func objection(to scan: ScanAttempt, _ facts: ScanFacts) -> ScanObjection? {
        switch scan.text {
        case .malformed: ScanObjection(.malformed)
        case .words where facts.bearers.isEmpty: ScanObjection(.malformed)
        case .code, .typed, .nip, .words: nil
        }
    }
}

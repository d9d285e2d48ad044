/// Only who is on the event's list comes in, unless a supervisor admits a guest.
///
/// Before the event is opened there is no list: then ``WindowRule`` answers.
struct ObligationRule: ScanRule {
    func objection(to scan: ScanAttempt, _ facts: ScanFacts) -> ScanObjection? {
        guard let bearer = facts.bearer, facts.event.state != .draft else { return nil }
        return bearer.obligation != nil || scan.admission != nil ? nil : ScanObjection(.notObliged)
    }
}

/// A scan counts only when it happened while its session was open, whenever it was handed in.
struct WindowRule: ScanRule {
    func objection(to scan: ScanAttempt, _ facts: ScanFacts) -> ScanObjection? {
        guard let session = facts.admittingSession(for: scan) else { return ScanObjection(.notOpen) }
        let time = scan.effectiveTime(received: facts.received)
        if facts.event.state == .sealed {
            return ScanObjection(.sealed, since: facts.event.closedAt)
        }
        if facts.event.state == .draft || time < session.opens {
            return ScanObjection(.notOpen, since: time < session.opens ? session.opens : nil)
        }
        if time > session.closes {
            return ScanObjection(.closed, since: session.closes)
        }
        if facts.event.state == .closed, let closedAt = facts.event.closedAt, time > closedAt {
            return ScanObjection(.closed, since: closedAt)
        }
        return nil
    }
}

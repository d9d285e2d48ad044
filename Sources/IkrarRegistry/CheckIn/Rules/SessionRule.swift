/// Somebody whose OPD another session serves is sent there, unless a supervisor admits them.
struct SessionRule: ScanRule {
    func objection(to scan: ScanAttempt, _ facts: ScanFacts) -> ScanObjection? {
        guard scan.admission == nil, let opd = facts.bearer?.obligation?.opd else { return nil }
        return facts.session(for: scan, opd: opd) == nil ? ScanObjection(.otherSession) : nil
    }
}

extension ScanFacts {
    /// The session a scan counts for: the gate's own, else of those that serve the OPD the one that is open at that time,
    /// else the nearest. `nil` when none serves the OPD.
    func session(for scan: ScanAttempt, opd: OrgUnit.ID?) -> Session? {
        let time = scan.effectiveTime(received: received)
        var nearest: (session: Session, rank: (distance: Int64, isForAll: Int))?
        // Without a list of those that serve the OPD: it is asked several times a scan.
        for session in sessions where gate.session == nil || session.id == gate.session {
            guard opd.map(session.serves) ?? true else { continue }
            // Of two that are open, the one held for this OPD before the one for all.
            let rank = (distance: session.distance(to: time), isForAll: session.opds.isEmpty ? 1 : 0)
            if let nearest, nearest.rank <= rank { continue }
            nearest = (session, rank)
        }
        return nearest?.session
    }

    /// As ``session(for:opd:)``, falling back to any session of the gate for somebody a supervisor admits.
    func admittingSession(for scan: ScanAttempt) -> Session? {
        session(for: scan, opd: bearer?.obligation?.opd) ?? session(for: scan, opd: nil)
    }
}

extension Session {
    /// Microseconds from `time` to the window; 0 inside.
    fileprivate func distance(to time: Instant) -> Int64 {
        if time < opens { return opens.since(time) }
        return time > closes ? time.since(closes) : 0
    }
}

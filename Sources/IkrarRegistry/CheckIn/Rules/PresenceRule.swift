/// Who is present already is told so, not let in twice. A scan made offline that happened before the one that counts takes its
/// place, so gates may hand in their scans in any order; of two at the same moment the one that arrived first counts, and of
/// two gates that are online exactly one is first. A signature on paper tells no time: it never takes a scan's place. What somebody
/// measured takes the place of a person's own word, or an OPD's, whenever either was, and never the other way round.
struct PresenceRule: ScanRule {
    func objection(to scan: ScanAttempt, _ facts: ScanFacts) -> ScanObjection? {
        guard let attendance = facts.bearer?.attendance else { return nil }
        let measures = facts.gate.device.measures
        if measures, !attendance.device.measures { return nil }
        if scan.maySupersede, measures == attendance.device.measures,
            scan.effectiveTime(received: facts.received) < attendance.at
        {
            return nil
        }
        return ScanObjection(facts.wasJustHere ? .repeat : .duplicate, since: attendance.at)
    }

    /// The same badge on the same device within this many seconds is one held before the scanner too long.
    static let repeatSeconds: Int64 = 10
}

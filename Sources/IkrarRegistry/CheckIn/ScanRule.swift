/// One rule of check-in. It meets, or says what stands against the scan.
protocol ScanRule: Sendable {
    func objection(to scan: ScanAttempt, _ facts: ScanFacts) -> ScanObjection?
}

/// What stands against a scan, and since when where that helps the operator.
struct ScanObjection: Hashable {
    var outcome: ScanOutcome
    var since: Instant?

    init(_ outcome: ScanOutcome, since: Instant? = nil) {
        self.outcome = outcome
        self.since = since
    }
}

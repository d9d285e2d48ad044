/// When a person's page was opened, as its form carries it: signed, so that nobody dates it back, and good for this person and
/// session alone.
struct SelfCheckInOpening {
    /// So long after it was opened a page may hand in a code. Whoever opens it early and hears a code later has to open it again.
    static let goodSeconds: Int64 = 120

    let at: Instant

    /// What the form carries.
    static func text(at now: Instant, link: BadgeNumber, _ secrets: [SelfCheckInSecret]) -> String {
        "\(now.microseconds).\(secrets[secrets.count - 1].mark(of: now, link: link))"
    }

    /// `nil` for what this registry never made for this person and session.
    init?(_ text: String, link: BadgeNumber, _ secrets: [SelfCheckInSecret]) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let microseconds = Int64(parts[0]) else { return nil }
        at = Instant(microseconds: microseconds)
        let own = at
        let isOurs = secrets.reduce(false) { found, secret in
            Secret.areEqual(secret.mark(of: own, link: link), String(parts[1])) || found
        }
        guard isOurs else { return nil }
    }

    func isGood(at now: Instant) -> Bool {
        // Of two machines one's clock may run a little ahead.
        (-5_000_000...Self.goodSeconds * 1_000_000).contains(now.since(at))
    }
}

/// How often somebody may be wrong, and how long they wait then.
///
/// Failures older than the window are forgotten, and while somebody waits nothing is tried and so nothing counted: whoever
/// tries on and on keeps nobody out for good.
struct AttemptLimit: Sendable, Hashable {
    /// So many failures within the window cost nothing.
    var free: Int
    /// The first wait; each failure after it doubles it, up to the window.
    var firstWaitSeconds: Int64 = 60

    static let windowSeconds: Int64 = 15 * 60

    /// One login from one address.
    static let pair = AttemptLimit(free: 5)
    /// One address, whatever the login: an office behind one address makes mistakes, too.
    static let address = AttemptLimit(free: 30)
    /// One login from all addresses that it has not signed in from.
    static let login = AttemptLimit(free: 100)
    /// Codes, which only those can try who have the password.
    static let code = AttemptLimit(free: 5)

    /// - Parameter failures: In any order.
    /// - Returns: when the next attempt may be made; `nil`: now.
    func wait(after failures: [Instant], now: Instant) -> Instant? {
        let counted = failures.filter { now.since($0) < Self.windowSeconds * 1_000_000 }
        guard counted.count >= free, let last = counted.max() else { return nil }
        let doublings = min(counted.count - free, 20)
        let until = last.adding(seconds: min(firstWaitSeconds << Int64(doublings), Self.windowSeconds))
        return now < until ? until : nil
    }
}

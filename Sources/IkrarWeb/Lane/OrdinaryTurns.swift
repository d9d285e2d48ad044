import NIOCore

/// When a connection's request goes the ordinary way, although the shortest would do: its first, and then one when none has for
/// a while. Whoever watches over connections there hears of those that are at work, and ends those that rest.
struct OrdinaryTurns {
    /// Far less than a connection may rest.
    static let span = TimeAmount.seconds(20)

    private var last: NIODeadline?

    func isDue(at now: NIODeadline) -> Bool { last.map { now - $0 >= Self.span } ?? true }

    /// That one went the ordinary way, for whatever reason.
    mutating func note(at now: NIODeadline) { last = now }
}

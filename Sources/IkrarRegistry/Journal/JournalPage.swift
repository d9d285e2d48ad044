/// Some of the journal, newest first.
public struct JournalPage: Sendable, Hashable {
    public let entries: [JournalEntry]
    /// Where the older ones go on; `nil` at the journal's beginning.
    public let next: JournalCursor?
}

/// A place in the journal. What is noted later changes nothing behind it, so pages neither repeat an entry nor leave one out.
public struct JournalCursor: Sendable, Hashable {
    let at: Instant
    /// How many entries of that very moment were shown.
    let shown: Int

    init(at: Instant, shown: Int) {
        self.at = at
        self.shown = shown
    }

    /// - Parameter text: As ``text`` has it; `nil` for any other.
    public init?(_ text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let at = Int64(parts[0]), let shown = Int(parts[1]) else { return nil }
        guard 0...Self.most ~= shown else { return nil }
        self.init(at: Instant(microseconds: at), shown: shown)
    }

    /// For a URL: digits and a dot.
    public var text: String { "\(at.microseconds).\(shown)" }

    /// No moment has more; a cursor that claims it is somebody's invention.
    private static let most = 1_000_000
}

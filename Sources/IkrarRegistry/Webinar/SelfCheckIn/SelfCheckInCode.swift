/// What somebody typed from the screen, and what it is worth.
struct SelfCheckInCode {
    enum Finding {
        case shown
        /// It stood there some minutes ago.
        case past
        case wrong
    }

    /// As far back a code is known as one that was shown.
    private static let pastWindows: Int64 = 40

    private let digits: String

    /// Blanks and hyphens between digits say nothing.
    init(typed: String) {
        digits = String(typed.filter { !$0.isWhitespace && $0 != "-" })
    }

    /// Two windows count from when the page was opened: the one that was on the screen then and the one after it, however slow the
    /// phone hands it in. And two count back from now, for whoever waits before the page until the code is shown.
    func finding(opened: Instant, received: Instant, _ secrets: [SelfCheckInSecret]) -> Finding {
        let (first, last) = (SelfCheckInSecret.window(at: opened), SelfCheckInSecret.window(at: received))
        // None that is yet to be shown.
        let good = Set([first, first + 1, last - 1, last].filter { $0 <= last })
        if isAmong(good, secrets) { return .shown }
        return isAmong((last - Self.pastWindows)...last, secrets) ? .past : .wrong
    }

    private func isAmong(_ windows: some Sequence<Int64>, _ secrets: [SelfCheckInSecret]) -> Bool {
        windows.reduce(false) { found, window in
            secrets.reduce(found) { Secret.areEqual($1.code(in: window), digits) || $0 }
        }
    }
}

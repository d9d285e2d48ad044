/// Which of a person's links is the one that opens their page.
public struct LinkStanding: Sendable, Hashable {
    /// Counts from 0; a link of another series opens nothing.
    public var series: Int64
    /// Since when no link opens the page; `nil` while one does.
    public var withdrawnAt: Instant?

    /// Nobody has renewed or withdrawn anything.
    public static let first = LinkStanding(series: 0, withdrawnAt: nil)

    public init(series: Int64, withdrawnAt: Instant?) {
        self.series = series
        self.withdrawnAt = withdrawnAt
    }
}

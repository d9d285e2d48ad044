/// That a record was taken back: by whom, when and why. The record stays to be seen.
public struct Withdrawal: Sendable, Hashable {
    public var by: String
    public var at: Instant
    public var why: String

    public init(by: String, at: Instant, why: String) {
        self.by = by
        self.at = at
        self.why = why
    }
}

/// A moment, as microseconds since 1970-01-01T00:00:00Z: what databases keep and what comparisons use.
public struct Instant: Hashable, Sendable, Comparable {
    public var microseconds: Int64

    public init(microseconds: Int64) {
        self.microseconds = microseconds
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.microseconds < right.microseconds
    }

    public func adding(seconds: Int64) -> Instant {
        Instant(microseconds: microseconds + seconds * 1_000_000)
    }

    /// Microseconds from `earlier` to here.
    public func since(_ earlier: Instant) -> Int64 {
        microseconds - earlier.microseconds
    }
}

/// A server's absence, for those who wait for it together: their patience is one.
final class Outage {
    var began: ContinuousClock.Instant?
    /// What the server was like when the patience was over.
    var givenUp: PostgresFault?
}

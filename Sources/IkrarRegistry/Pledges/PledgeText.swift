/// The words of an event's pledge, in one of their versions. A change is another version; none is changed or taken away.
///
/// The whole country pledges the same four points, in each agency's own words: neutral service before, during and after the
/// election; no conflict of interest, no pressure, no side taken; wise use of social media; no money politics and no gifts.
public struct PledgeText: Sendable, Hashable {
    public var event: Event.ID
    /// From 1, without gaps, for one event.
    public var version: Int
    public var wording: PledgeWording
    public var setBy: String
    public var setAt: Instant

    public init(event: Event.ID, version: Int, wording: PledgeWording, setBy: String, setAt: Instant) {
        self.event = event
        self.version = version
        self.wording = wording
        self.setBy = setBy
        self.setAt = setAt
    }
}

/// A session at which the person of a page may check in, or has.
public struct SelfCheckInInvitation: Sendable, Hashable {
    public struct Done: Sendable, Hashable {
        public var at: Instant
        public var standing: SelfCheckIn.Standing
    }

    public var event: Event
    public var session: Session
    /// What the form carries; `nil` where nobody may check in any more.
    public var opening: String?
    public var done: Done?
}

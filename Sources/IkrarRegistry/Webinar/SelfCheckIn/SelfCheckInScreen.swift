/// What stands on the screen of a session that people check themselves in to.
public struct SelfCheckInScreen: Sendable, Hashable {
    public var event: Event
    public var session: Session
    /// Somebody has switched it on.
    public var isOn: Bool
    /// `nil` while nobody may check in: not switched on, the event not open, the session not open yet or over.
    public var code: String?
    /// Until the next code.
    public var secondsLeft: Int
    /// People on record as present at this session, however they came.
    public var came: Int
}

/// A session that somebody has opened for self check-in.
public struct SelfCheckInSession: Sendable, Hashable {
    public var event: Event.ID
    public var session: Session.ID

    public init(event: Event.ID, session: Session.ID) {
        self.event = event
        self.session = session
    }
}

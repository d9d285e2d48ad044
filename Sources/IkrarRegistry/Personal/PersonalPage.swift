/// What a person sees of themselves, and nothing of anybody else.
public struct PersonalPage: Sendable, Hashable {
    /// The person in one event that they were to attend, or came to as a guest.
    public struct Attended: Sendable, Hashable {
        public var event: Event
        public var status: AttendanceStatus
        public var at: Instant?
        public var gate: String?
        public var minutesLate: Int?
        /// Their own, with kind and letter.
        public var excuse: RosterExcuse?
        public var correction: RosterCorrection?
        /// Came without being on a list.
        public var isGuest: Bool
    }

    /// With titles, as documents print it.
    public var name: String
    public var unit: String
    public var opd: String
    public var position: String
    public var badge: BadgeNumber
    /// For the symbol on the screen.
    public var code: BadgeCode
    /// The latest first.
    public var events: [Attended]
}

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
        public var pledge: RosterPledge?
        public var hall: RosterHall?
    }

    /// What is pledged at one event, and the person's pledges there.
    public struct Pledging: Sendable, Hashable {
        public var event: Event
        /// The latest.
        public var text: PledgeText
        /// Those that stand, in the order in which they were recorded.
        public var pledges: [Pledge]
        /// Whether they may pledge on this page now.
        public var maySign: Bool
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
    /// Of those events that have a pledge, the latest first.
    public var pledging: [Pledging]
    /// Sessions at which they may check in themselves now, and those at which they have.
    public var selfCheckIns: [SelfCheckInInvitation]
    /// Circulars that they are asked to read, the latest first.
    public var readings: [CircularReading]
}

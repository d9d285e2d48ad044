/// Where scans come from: a device that stands at a named entrance, for one event and, where there are several, one session.
public struct Gate: Sendable, Hashable {
    public typealias DeviceID = Identifier<Gate>

    public var event: Event.ID
    /// `nil` where the event has one session, or where each person is led to the session that serves them.
    public var session: Session.ID?
    public var device: DeviceID
    /// `Gerbang Utara`.
    public var name: String
    public var `operator`: String

    public init(event: Event.ID, session: Session.ID?, device: DeviceID, name: String, operator: String) {
        self.event = event
        self.session = session
        self.device = device
        self.name = Spelling.tidy(name)
        self.operator = `operator`
    }
}

extension Identifier where Subject == Gate {
    /// Stands for all halls whose people an OPD has declared.
    public static let hall = Self("hall")
    /// Stands for all who have read a circular.
    static let circular = Self("circular")
    /// Stands for all reports of webinars.
    static let webinar = Self("webinar")
    /// What no scanner stands behind.
    static let withoutDevice: [Self] = [.selfCheckIn, .hall, .circular, .webinar]
}

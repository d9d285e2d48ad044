/// Sessions that people check themselves in to, and who did.
public protocol SelfCheckInTransaction {
    /// Those that are switched on.
    func selfCheckInSessions() throws -> [SelfCheckInSession]
    func setSelfCheckIn(_ isOn: Bool, _ session: SelfCheckInSession, at: Instant, by user: String) throws
    /// In order of time; `person` limits them to one person's, `device` to one device's.
    func selfCheckIns(of event: Event.ID, person: Person.ID?, device: String?) throws -> [SelfCheckIn]
    func selfCheckIns(of person: Person.ID) throws -> [SelfCheckIn]
    /// False when the person has done so at this session before.
    func insert(_ checkIn: SelfCheckIn) throws -> Bool
    /// Writes the ruling.
    func update(_ checkIn: SelfCheckIn) throws
    /// How many people are on record as present at a session.
    func attendanceCount(of session: SelfCheckInSession) throws -> Int
}

/// What is asked for a person's own page.
public protocol PersonalTransaction {
    func person(_ id: Person.ID) throws -> Person?
    /// Where the person came and is on nobody's list.
    func guestAttendances(of person: Person.ID) throws -> [Attendance]
}

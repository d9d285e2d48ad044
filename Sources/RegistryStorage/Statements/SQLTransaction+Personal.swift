import IkrarRegistry

extension SQLTransaction: PersonalTransaction {
    func person(_ id: Person.ID) throws -> Person? {
        try people("p.id = $1", [.id(id)]).first
    }

    /// All events are asked one by one, because attendances lie by event.
    func guestAttendances(of person: Person.ID) throws -> [Attendance] {
        try connection.all(
            """
            SELECT a.event, a.scan, a.session, a.at, a.gate, a.device, a.minutes_late, a.guest
            FROM attendances a
            WHERE a.person = $1 AND a.event IN (SELECT e.id FROM events e)
                AND NOT EXISTS (SELECT 1 FROM obligations o WHERE o.event = a.event AND o.person = a.person)
            ORDER BY a.event
            """,
            [.id(person)],
        ) { row in try row.attendance(1, of: person, event: try row.id(0)) }
        .compactMap(\.self)
    }
}

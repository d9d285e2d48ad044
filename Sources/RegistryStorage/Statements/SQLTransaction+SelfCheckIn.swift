import IkrarRegistry

extension SQLTransaction: SelfCheckInTransaction {
    func selfCheckInSessions() throws -> [SelfCheckInSession] {
        try connection.all(
            "SELECT event, session FROM self_check_in_sessions WHERE is_on = 1 ORDER BY event, session", []
        ) { SelfCheckInSession(event: try $0.id(0), session: try $0.id(1)) }
    }

    func setSelfCheckIn(_ isOn: Bool, _ session: SelfCheckInSession, at: Instant, by user: String) throws {
        try connection.execute(
            """
            INSERT INTO self_check_in_sessions (event, session, is_on, changed_at, changed_by) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (event, session) DO UPDATE
            SET is_on = EXCLUDED.is_on, changed_at = EXCLUDED.changed_at, changed_by = EXCLUDED.changed_by
            """,
            [.id(session.event), .id(session.session), .flag(isOn), .at(at), .text(user)],
        )
    }

    func selfCheckIns(of event: Event.ID, person: Person.ID?, device: String?) throws -> [SelfCheckIn] {
        var condition = "c.event = $1"
        var arguments: [SQLValue] = [.id(event)]
        if let person {
            arguments.append(.id(person))
            condition += " AND c.person = $\(arguments.count)"
        }
        if let device {
            arguments.append(.text(device))
            condition += " AND c.device = $\(arguments.count)"
        }
        return try checkIns(condition, arguments)
    }

    func selfCheckIns(of person: Person.ID) throws -> [SelfCheckIn] {
        try checkIns("c.person = $1", [.id(person)])
    }

    func insert(_ checkIn: SelfCheckIn) throws -> Bool {
        try connection.execute(
            """
            INSERT INTO self_check_ins (event, session, person, at, opened_at, device, ruling)
            VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (event, session, person) DO NOTHING
            """,
            [
                .id(checkIn.event), .id(checkIn.session), .id(checkIn.person), .at(checkIn.at), .at(checkIn.openedAt),
                .text(checkIn.device), .raw(checkIn.ruling),
            ],
        ) > 0
    }

    func update(_ checkIn: SelfCheckIn) throws {
        try connection.execute(
            "UPDATE self_check_ins SET ruling = $4 WHERE event = $1 AND session = $2 AND person = $3",
            [.id(checkIn.event), .id(checkIn.session), .id(checkIn.person), .raw(checkIn.ruling)],
        )
    }

    func attendanceCount(of session: SelfCheckInSession) throws -> Int {
        Int(
            try connection.first(
                "SELECT COUNT(*) FROM attendances WHERE event = $1 AND session = $2",
                [.id(session.event), .id(session.session)],
            ) { try $0.integer(0) } ?? 0)
    }

    func sharedDevices(of event: Event.ID) throws -> [ReviewItem] {
        let rows = try connection.all(
            """
            SELECT p.id, p.front_title, p.name, p.back_title, p.nip, c.session, c.at, c.device, c.ruling
            FROM self_check_ins c JOIN people p ON p.id = c.person
            WHERE c.event = $1 AND EXISTS (
                SELECT 1 FROM self_check_ins d WHERE d.event = c.event AND d.device = c.device AND d.person <> c.person
            )
            ORDER BY c.at, c.person
            """,
            [.id(event)],
        ) { row in
            let name = PersonName(frontTitle: try row.text(1), bare: try row.text(2), backTitle: try row.text(3))
            return (
                person: ReviewItem.Subject(id: try row.id(0), name: name.printed, nip: try row.nip(4)),
                session: try row.id(5) as Session.ID, at: try row.at(6), device: try row.text(7),
                ruling: try row.optionalRaw(8) as SelfCheckIn.Ruling?
            )
        }
        let devices = Dictionary(grouping: rows, by: \.device)
        return rows.map { row in
            let others = (devices[row.device] ?? []).map(\.person).filter { $0.id != row.person.id }
            var names: [String] = []
            for other in others where !names.contains(other.name) { names.append(other.name) }
            return ReviewItem(
                ReviewItem.SharedCheckIn(session: row.session, at: row.at, others: names, ruling: row.ruling),
                of: row.person)
        }
    }

    private func checkIns(_ condition: String, _ arguments: [SQLValue]) throws -> [SelfCheckIn] {
        try connection.all(
            """
            SELECT c.event, c.session, c.person, c.at, c.opened_at, c.device, c.ruling,
                (SELECT COUNT(DISTINCT d.person) FROM self_check_ins d WHERE d.event = c.event AND d.device = c.device)
            FROM self_check_ins c WHERE \(condition) ORDER BY c.at, c.event, c.session, c.person
            """,
            arguments,
        ) { row in
            SelfCheckIn(
                event: try row.id(0), session: try row.id(1), person: try row.id(2), at: try row.at(3),
                openedAt: try row.at(4), device: try row.text(5), sharers: Int(try row.integer(7)),
                ruling: try row.optionalRaw(6))
        }
    }
}

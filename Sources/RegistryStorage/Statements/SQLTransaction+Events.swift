import IkrarRegistry

extension SQLTransaction: EventTransaction {
    private static let columns = "id, kind, title, place, starts, zone, state, opened_at, closed_at"

    func event(_ id: Event.ID) throws -> Event? {
        try connection.first("SELECT \(Self.columns) FROM events WHERE id = $1", [.id(id)], Self.event)
    }

    func events() throws -> [Event] {
        try connection.all("SELECT \(Self.columns) FROM events ORDER BY starts, id", [], Self.event)
    }

    func insert(_ event: Event) throws {
        try connection.execute(
            "INSERT INTO events (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            Self.values(event),
        )
    }

    func update(_ event: Event) throws {
        try connection.execute(
            """
            UPDATE events SET kind = $2, title = $3, place = $4, starts = $5, zone = $6, state = $7, opened_at = $8,
                closed_at = $9
            WHERE id = $1
            """,
            Self.values(event),
        )
    }

    func schedule(of id: Event.ID) throws -> (event: Event, sessions: [Session]) {
        var event: Event?
        var sessions: [Session] = []
        try connection.rows(
            """
            SELECT e.id, e.kind, e.title, e.place, e.starts, e.zone, e.state, e.opened_at, e.closed_at,
                s.id, s.title, s.place, s.opens, s.starts, s.late_after, s.closes, o.opd
            FROM events e LEFT JOIN sessions s ON s.event = e.id
                LEFT JOIN session_opds o ON o.event = s.event AND o.session = s.id
            WHERE e.id = $1 ORDER BY s.starts, s.id
            """,
            [.id(id)],
        ) { row in
            if event == nil { event = try Self.event(row) }
            guard let session: Session.ID = try row.optionalID(9) else { return }
            if sessions.last?.id != session { sessions.append(try Self.session(row, from: 9, of: id)) }
            if let opd: OrgUnit.ID = try row.optionalID(16) { sessions[sessions.count - 1].opds.insert(opd) }
        }
        guard let event else { throw RegistryError(.noSuchEvent, subject: id.rawValue) }
        return (event, sessions)
    }

    func sessions(of event: Event.ID) throws -> [Session] {
        try schedule(of: event).sessions
    }

    private static func session(_ row: any SQLRow, from column: Int, of event: Event.ID) throws -> Session {
        Session(
            id: try row.id(column),
            event: event,
            title: try row.text(column + 1),
            place: try row.text(column + 2),
            opens: try row.at(column + 3),
            starts: try row.at(column + 4),
            lateAfter: try row.optionalAt(column + 5),
            closes: try row.at(column + 6),
        )
    }

    func insert(_ session: Session) throws {
        try connection.execute(
            """
            INSERT INTO sessions (event, id, title, place, opens, starts, late_after, closes)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                .id(session.event), .id(session.id), .text(session.title), .text(session.place), .at(session.opens),
                .at(session.starts), .at(session.lateAfter), .at(session.closes),
            ],
        )
        for opd in session.opds.sorted() {
            try connection.execute(
                "INSERT INTO session_opds (event, session, opd) VALUES ($1, $2, $3)",
                [.id(session.event), .id(session.id), .id(opd)],
            )
        }
    }

    func update(_ session: Session) throws {
        try connection.execute(
            "UPDATE sessions SET opens = $3, starts = $4, late_after = $5, closes = $6 WHERE event = $1 AND id = $2",
            [
                .id(session.event), .id(session.id), .at(session.opens), .at(session.starts), .at(session.lateAfter),
                .at(session.closes),
            ],
        )
    }

    func freezeObligations(of event: Event.ID) throws -> Int {
        try connection.execute(
            """
            INSERT INTO obligations (event, person, unit, opd, position, grade, echelon, kind, standing, standing_name, duty)
            SELECT $1, p.id, p.unit, u.opd, p.position, p.grade, p.echelon, p.kind, p.standing, p.standing_name,
                COALESCE(d.duty, 'obliged')
            FROM people p JOIN units u ON u.id = p.unit LEFT JOIN duties d ON d.standing = p.standing
            WHERE p.listed = 1 AND COALESCE(d.duty, 'obliged') <> 'uncounted'
            ORDER BY u.opd, p.id
            """,
            [.id(event)],
        )
    }

    private static func values(_ event: Event) -> [SQLValue] {
        [
            .id(event.id), .raw(event.kind), .text(event.title), .text(event.place), .at(event.starts),
            .raw(event.zone),
            .raw(event.state), .at(event.openedAt), .at(event.closedAt),
        ]
    }

    private static func event(_ row: any SQLRow) throws -> Event {
        Event(
            id: try row.id(0),
            kind: try row.raw(1),
            title: try row.text(2),
            place: try row.text(3),
            starts: try row.at(4),
            zone: try row.raw(5),
            state: try row.raw(6),
            openedAt: try row.optionalAt(7),
            closedAt: try row.optionalAt(8),
        )
    }
}

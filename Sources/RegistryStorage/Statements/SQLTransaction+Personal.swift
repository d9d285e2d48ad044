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

    func linkStanding(of person: Person.ID) throws -> LinkStanding? {
        try connection.first("SELECT series, withdrawn_at FROM personal_links WHERE person = $1", [.id(person)]) {
            try Self.linkStanding($0, from: 0)
        }
    }

    func linkStandings(in opd: OrgUnit.ID) throws -> [Person.ID: LinkStanding] {
        var standings: [Person.ID: LinkStanding] = [:]
        try connection.rows(
            """
            SELECT l.person, l.series, l.withdrawn_at
            FROM personal_links l JOIN people p ON p.id = l.person JOIN units u ON u.id = p.unit
            WHERE u.opd = $1
            """,
            [.id(opd)],
        ) { standings[try $0.id(0)] = try Self.linkStanding($0, from: 1) }
        return standings
    }

    func set(_ standing: LinkStanding, of person: Person.ID) throws {
        try connection.execute(
            """
            INSERT INTO personal_links (person, series, withdrawn_at) VALUES ($1, $2, $3)
            ON CONFLICT (person) DO UPDATE SET series = EXCLUDED.series, withdrawn_at = EXCLUDED.withdrawn_at
            """,
            [.id(person), .integer(standing.series), .at(standing.withdrawnAt)],
        )
    }

    private static func linkStanding(_ row: any SQLRow, from column: Int) throws -> LinkStanding {
        LinkStanding(series: try row.integer(column), withdrawnAt: try row.optionalAt(column + 1))
    }
}

import IkrarRegistry

extension SQLTransaction: HallTransaction {
    private static let columns = """
        id, event, session, opd, place, account, document, declared_by, declared_at, withdrawn_by, withdrawn_at,
        withdrawn_why
        """

    func hall(_ id: Hall.ID) throws -> Hall? {
        try connection.first("SELECT \(Self.columns) FROM halls WHERE id = $1", [.id(id)], Self.hall)
    }

    func halls(of event: Event.ID) throws -> [Hall] {
        try connection.all(
            "SELECT \(Self.columns) FROM halls WHERE event = $1 ORDER BY declared_at, id", [.id(event)], Self.hall)
    }

    func hallGuests(of event: Event.ID) throws -> [Hall.ID: [HallGuest]] {
        var guests: [Hall.ID: [HallGuest]] = [:]
        try connection.rows(
            """
            SELECT g.hall, p.id, p.nip, p.front_title, p.name, p.back_title
            FROM halls h JOIN hall_people g ON g.hall = h.id JOIN people p ON p.id = g.person
            WHERE h.event = $1 ORDER BY p.name_key, p.id
            """,
            [.id(event)],
        ) { row in
            let name = PersonName(frontTitle: try row.text(3), bare: try row.text(4), backTitle: try row.text(5))
            let guest = HallGuest(person: try row.id(1), nip: try row.nip(2), name: name.printed)
            guests[try row.id(0), default: []].append(guest)
        }
        return guests
    }

    func insert(_ hall: Hall) throws {
        try connection.execute(
            """
            INSERT INTO halls (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            [
                .id(hall.id), .id(hall.event), .id(hall.session), .id(hall.opd), .text(hall.place), .text(hall.account),
                .text(hall.document), .text(hall.declaredBy), .at(hall.declaredAt), .optional(hall.withdrawal?.by),
                .at(hall.withdrawal?.at), .optional(hall.withdrawal?.why),
            ],
        )
    }

    func update(_ hall: Hall) throws {
        try connection.execute(
            "UPDATE halls SET account = $2, document = $3 WHERE id = $1",
            [.id(hall.id), .text(hall.account), .text(hall.document)],
        )
    }

    func add(_ people: [Person.ID], to hall: Hall.ID) throws {
        try connection.execute(
            "INSERT INTO hall_people (hall, person) VALUES ($1, $2) ON CONFLICT (hall, person) DO NOTHING",
            forEach: people,
        ) { [.id(hall), .id($0)] }
    }

    func withdraw(_ hall: Hall.ID, _ withdrawal: Withdrawal) throws {
        try connection.execute(
            """
            UPDATE halls SET withdrawn_by = $2, withdrawn_at = $3, withdrawn_why = $4
            WHERE id = $1 AND withdrawn_at IS NULL
            """,
            [.id(hall), .text(withdrawal.by), .at(withdrawal.at), .text(withdrawal.why)],
        )
    }

    func countsHalls(_ event: Event.ID) throws -> Bool {
        try connection.first("SELECT counts FROM hall_settings WHERE event = $1", [.id(event)]) { try $0.flag(0) }
            ?? true
    }

    func setCountsHalls(_ counts: Bool, of event: Event.ID) throws {
        try connection.execute(
            """
            INSERT INTO hall_settings (event, counts) VALUES ($1, $2)
            ON CONFLICT (event) DO UPDATE SET counts = EXCLUDED.counts
            """,
            [.id(event), .flag(counts)],
        )
    }

    /// The first hall that stands of everybody on an OPD's list.
    func hallFacts(of event: Event.ID, opd: OrgUnit.ID) throws -> [Person.ID: RosterHall] {
        var facts: [Person.ID: RosterHall] = [:]
        try connection.rows(
            """
            SELECT g.person, h.place, h.document
            FROM halls h JOIN hall_people g ON g.hall = h.id
                JOIN obligations o ON o.event = h.event AND o.opd = $2 AND o.person = g.person
            WHERE h.event = $1 AND h.withdrawn_at IS NULL ORDER BY h.declared_at, h.id
            """,
            [.id(event), .id(opd)],
        ) { row in
            let person: Person.ID = try row.id(0)
            if facts[person] == nil { facts[person] = try Self.fact(row, from: 1) }
        }
        return facts
    }

    /// The first hall that stands of one person, event by event.
    func hallFacts(of person: Person.ID) throws -> [Event.ID: RosterHall] {
        var facts: [Event.ID: RosterHall] = [:]
        try connection.rows(
            """
            SELECT h.event, h.place, h.document FROM hall_people g JOIN halls h ON h.id = g.hall
            WHERE g.person = $1 AND h.withdrawn_at IS NULL ORDER BY h.declared_at, h.id
            """,
            [.id(person)],
        ) { row in
            let event: Event.ID = try row.id(0)
            if facts[event] == nil { facts[event] = try Self.fact(row, from: 1) }
        }
        return facts
    }

    private static func fact(_ row: any SQLRow, from column: Int) throws -> RosterHall {
        RosterHall(place: try row.text(column), document: try row.text(column + 1), counts: false)
    }

    private static func hall(_ row: any SQLRow) throws -> Hall {
        Hall(
            id: try row.id(0), event: try row.id(1), session: try row.id(2), opd: try row.id(3), place: try row.text(4),
            account: try row.text(5), document: try row.text(6), declaredBy: try row.text(7), declaredAt: try row.at(8),
            withdrawal: try row.optionalAt(10).map { at in
                Withdrawal(by: try row.text(9), at: at, why: try row.text(11))
            },
        )
    }
}

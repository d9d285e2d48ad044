import IkrarRegistry

extension SQLTransaction: ComplianceTransaction {
    private static let excuseColumns = "id, event, person, kind, document, entered_by, entered_at, withdrawn_at"

    func excuse(of person: Person.ID, event: Event.ID) throws -> Excuse? {
        try connection.first(
            """
            SELECT \(Self.excuseColumns) FROM excuses WHERE event = $1 AND person = $2 AND withdrawn_at IS NULL
            """,
            [.id(event), .id(person)],
        ) { try Self.excuse($0, from: 0) }
    }

    func excuses(of event: Event.ID) throws -> [Excuse] {
        try connection.all(
            "SELECT \(Self.excuseColumns) FROM excuses WHERE event = $1 AND withdrawn_at IS NULL ORDER BY entered_at, id",
            [.id(event)],
        ) { try Self.excuse($0, from: 0) }
    }

    func excusedPeople(of event: Event.ID) throws -> [Person] {
        try people(
            "p.id IN (SELECT x.person FROM excuses x WHERE x.event = $1 AND x.withdrawn_at IS NULL)", [.id(event)])
    }

    func replace(with excuse: Excuse) throws {
        _ = try withdrawExcuse(of: excuse.person, event: excuse.event, at: excuse.enteredAt)
        try connection.execute(
            "INSERT INTO excuses (\(Self.excuseColumns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            [
                .id(excuse.id), .id(excuse.event), .id(excuse.person), .raw(excuse.kind), .text(excuse.document),
                .text(excuse.enteredBy), .at(excuse.enteredAt), .at(excuse.withdrawnAt),
            ],
        )
    }

    func withdrawExcuse(of person: Person.ID, event: Event.ID, at: Instant) throws -> Bool {
        try connection.execute(
            "UPDATE excuses SET withdrawn_at = $3 WHERE event = $1 AND person = $2 AND withdrawn_at IS NULL",
            [.id(event), .id(person), .at(at)],
        ) > 0
    }

    /// Looks up the list's first OPD, then the next: not everybody's.
    func obligedOPDs(of event: Event.ID) throws -> [OrgUnit] {
        try connection.all(
            """
            WITH RECURSIVE listed (opd) AS (
                SELECT (SELECT MIN(o.opd) FROM obligations o WHERE o.event = $1)
                UNION ALL
                SELECT (SELECT MIN(o.opd) FROM obligations o WHERE o.event = $1 AND o.opd > l.opd)
                FROM listed l WHERE l.opd IS NOT NULL
            )
            SELECT u.id, u.name, u.parent, u.opd, u.unor_id FROM listed l JOIN units u ON u.id = l.opd
            ORDER BY u.name, u.id
            """,
            [.id(event)],
        ) { row in
            OrgUnit(
                id: try row.id(0),
                name: try row.text(1),
                parent: try row.optionalID(2),
                opd: try row.id(3),
                unorID: try row.optionalText(4),
            )
        }
    }

    private static let facts = """
        SELECT o.event, o.opd, o.person, o.unit, o.position, o.grade, o.echelon, o.kind, o.standing, o.standing_name,
            o.duty, p.nip, p.front_title, p.name, p.back_title, u.name,
            a.scan, a.session, a.at, a.gate, a.device, a.minutes_late, a.guest,
            x.id, x.event, x.person, x.kind, x.document, x.entered_by, x.entered_at, x.withdrawn_at,
            \(correctionColumns(of: "c"))
        FROM obligations o JOIN people p ON p.id = o.person JOIN units u ON u.id = o.unit
            LEFT JOIN attendances a ON a.event = o.event AND a.person = o.person
            LEFT JOIN excuses x ON x.event = o.event AND x.person = o.person AND x.withdrawn_at IS NULL
            LEFT JOIN corrections c ON c.event = o.event AND c.person = o.person AND c.verdict = 'approved'
                AND c.replaced_at IS NULL
        """

    func eachComplianceFact(event: Event.ID, opd: OrgUnit.ID, _ body: (ComplianceFact) throws -> Void) throws {
        let pledges = try pledgeFacts(of: event, opd: opd)
        let halls = try hallFacts(of: event, opd: opd)
        try connection.rows(
            "\(Self.facts) WHERE o.event = $1 AND o.opd = $2",
            [.id(event), .id(opd)],
        ) { row in
            var fact = try Self.fact(row)
            fact.pledges = pledges[fact.obligation.person] ?? []
            fact.hall = halls[fact.obligation.person]
            try body(fact)
        }
    }

    func complianceFacts(of person: Person.ID, event: Event.ID?) throws -> [ComplianceFact] {
        let pledges = try pledgeFacts(of: person)
        let halls = try hallFacts(of: person)
        return try connection.all(
            // All events are asked one by one, because obligations lie by event.
            """
            \(Self.facts) WHERE o.person = $1 AND \(event == nil ? "o.event IN (SELECT e.id FROM events e)" : "o.event = $2")
            ORDER BY o.event
            """,
            [.id(person)] + (event.map { [SQLValue.id($0)] } ?? []),
        ) { row in
            var fact = try Self.fact(row)
            fact.pledges = pledges[fact.obligation.event] ?? []
            fact.hall = halls[fact.obligation.event]
            return fact
        }
    }

    func peopleByRecord(of event: Event.ID) throws -> [NIP] {
        try connection.all(
            """
            SELECT p.nip, MIN(r.at) FROM (
                SELECT s.person AS person, s.received_at AS at FROM scans s
                WHERE s.event = $1
                    AND s.outcome IN (\(Self.shown))
                UNION ALL
                SELECT c.person, c.decided_at FROM corrections c
                WHERE c.event = $1 AND c.verdict = 'approved' AND c.kind = 'present'
            ) r JOIN obligations o ON o.event = $1 AND o.person = r.person JOIN people p ON p.id = r.person
            GROUP BY p.id, p.nip ORDER BY 2, p.id
            """,
            [.id(event)],
        ) { try $0.nip(0) }
    }

    /// Looks up the first name that a standing has, then the next: not everybody's.
    func uncountedStandings(of event: Event.ID) throws -> [Standing] {
        try connection.all(
            """
            WITH RECURSIVE found (standing, standing_name) AS (
                SELECT d.standing, (
                    SELECT MIN(p.standing_name) FROM people p WHERE p.standing = d.standing AND p.listed <> 0
                ) FROM duties d WHERE d.duty = 'uncounted'
                UNION ALL
                SELECT f.standing, (
                    SELECT MIN(p.standing_name) FROM people p
                    WHERE p.standing = f.standing AND p.listed <> 0 AND p.standing_name > f.standing_name
                ) FROM found f WHERE f.standing_name IS NOT NULL
            )
            SELECT f.standing, f.standing_name FROM found f
            WHERE f.standing_name IS NOT NULL
                AND (SELECT 1 FROM obligations o WHERE o.event = $1 AND o.standing = f.standing LIMIT 1) IS NULL
            ORDER BY f.standing_name, f.standing
            """,
            [.id(event)],
        ) { Standing(code: try $0.text(0), name: try $0.text(1)) }
    }

    /// Who was let in before the event had a list may stand on it now.
    func guestCount(of event: Event.ID) throws -> Int {
        let count = try connection.first(
            """
            SELECT COUNT(*) FROM attendances a WHERE a.event = $1 AND a.guest = 1
                AND NOT EXISTS (SELECT 1 FROM obligations o WHERE o.event = a.event AND o.person = a.person)
            """,
            [.id(event)],
        ) { try $0.integer(0) }
        return Int(count ?? 0)
    }

    private static func excuse(_ row: any SQLRow, from column: Int) throws -> Excuse {
        Excuse(
            id: try row.id(column),
            event: try row.id(column + 1),
            person: try row.id(column + 2),
            kind: try row.raw(column + 3),
            document: try row.text(column + 4),
            enteredBy: try row.text(column + 5),
            enteredAt: try row.at(column + 6),
            withdrawnAt: try row.optionalAt(column + 7),
        )
    }

    private static func fact(_ row: any SQLRow) throws -> ComplianceFact {
        let event: Event.ID = try row.id(0)
        let person: Person.ID = try row.id(2)
        let obligation = Obligation(
            event: event,
            person: person,
            unit: try row.id(3),
            opd: try row.id(1),
            position: try row.text(4),
            grade: try row.text(5),
            echelon: try row.text(6),
            kind: try row.raw(7),
            standing: Standing(code: try row.text(8), name: try row.text(9)),
            duty: try row.raw(10),
        )
        return ComplianceFact(
            obligation: obligation,
            nip: try row.nip(11),
            name: PersonName(frontTitle: try row.text(12), bare: try row.text(13), backTitle: try row.text(14)),
            unit: try row.text(15),
            attendance: try row.attendance(16, of: person, event: event),
            excuse: row.isNull(23) ? nil : try excuse(row, from: 23),
            correction: row.isNull(31) ? nil : try correction(row, from: 31),
        )
    }
}

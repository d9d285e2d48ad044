import IkrarRegistry

extension SQLTransaction: ReviewTransaction {
    func flaggedScans(of event: Event.ID) throws -> [ReviewItem] {
        let found: [ReviewItem?] = try connection.all(
            """
            SELECT \(Self.person), \(Self.scan("s")), s.review
            FROM scans s LEFT JOIN people p ON p.id = s.person
            WHERE s.event = $1 AND s.review <> '' AND \(Self.stands("s"))
            """,
            [.id(event)],
        ) { row in
            let reasons = try row.reviewReasons(13).filter { $0 != .excusedAndCame }
            guard !reasons.isEmpty else { return nil }
            return ReviewItem(
                kind: .scan, person: try Self.subject(row), reasons: reasons, scans: [try Self.scan(row, from: 5)])
        }
        return found.compactMap(\.self)
    }

    func excusedAndCame(of event: Event.ID) throws -> [ReviewItem] {
        try connection.all(
            """
            SELECT \(Self.person), \(Self.scan("s"))
            FROM attendances a JOIN scans s ON s.id = a.scan JOIN people p ON p.id = a.person
                LEFT JOIN obligations o ON o.event = a.event AND o.person = a.person
                LEFT JOIN excuses x ON x.event = a.event AND x.person = a.person AND x.withdrawn_at IS NULL
            WHERE a.event = $1 AND (x.id IS NOT NULL OR o.duty = 'excused')
            """,
            [.id(event)],
        ) { row in
            ReviewItem(kind: .excusedAndCame, person: try Self.subject(row), scans: [try Self.scan(row, from: 5)])
        }
    }

    func undoneLate(of event: Event.ID, after microseconds: Int64) throws -> [ReviewItem] {
        try connection.all(
            """
            SELECT \(Self.person), \(Self.scan("s"))
            FROM annulments n JOIN scans s ON s.id = n.scan JOIN people p ON p.id = s.person
            WHERE s.event = $1 AND n.wished_at IS NOT NULL AND n.at - s.received_at > $2
            """,
            [.id(event), .integer(microseconds)],
        ) { row in
            ReviewItem(kind: .undoneLate, person: try Self.subject(row), scans: [try Self.scan(row, from: 5)])
        }
    }

    func twoGates(of event: Event.ID, within seconds: Int64) throws -> [ReviewItem] {
        try pairs(
            .twoGates,
            """
            FROM (
                SELECT v.id, v.gate, v.at, LAG(v.id) OVER w AS before, LAG(v.gate) OVER w AS gate_before,
                    LAG(v.at) OVER w AS at_before
                FROM scans v WHERE v.event = $1 AND v.person IS NOT NULL AND \(Self.shows("v")) AND \(Self.stands("v"))
                    AND \(Self.isUndeclared("v"))
                WINDOW w AS (PARTITION BY v.person ORDER BY v.at, v.id)
            ) n JOIN scans s ON s.id = n.before JOIN scans t ON t.id = n.id JOIN people p ON p.id = t.person
            WHERE n.gate <> n.gate_before AND n.at - n.at_before <= $2
            """,
            [.id(event), .integer(seconds * 1_000_000)],
        )
    }

    func twoSessions(of event: Event.ID) throws -> [ReviewItem] {
        let inOthers = try pairs(
            .twoSessions,
            """
            FROM attendances a JOIN sessions i ON i.event = a.event AND i.id = a.session
                JOIN sessions j ON j.event <> a.event AND j.opens <= i.closes AND i.opens <= j.closes
                JOIN attendances b ON b.event = j.event AND b.person = a.person AND b.session = j.id
                JOIN scans s ON s.id = a.scan JOIN scans t ON t.id = b.scan JOIN people p ON p.id = a.person
            WHERE a.event = $1
            """,
            [.id(event)],
        )
        // Sessions that do not overlap have nothing to say; hardly any event has two that do.
        guard try connection.exists(Self.overlapping, [.id(event)]) else { return inOthers }
        return try inOthers
            + pairs(
                .twoSessions,
                """
                FROM attendances a JOIN scans s ON s.id = a.scan
                    JOIN scans t ON t.event = a.event AND t.person = a.person
                    JOIN sessions i ON i.event = a.event AND i.id = a.session
                    JOIN sessions j ON j.event = t.event AND j.id = t.session
                    JOIN people p ON p.id = a.person
                WHERE a.event = $1 AND t.session <> a.session AND j.opens <= i.closes AND i.opens <= j.closes
                    AND \(Self.isUndeclared("s")) AND \(Self.isUndeclared("t"))
                    AND \(Self.shows("t")) AND \(Self.stands("t"))
                """,
                [.id(event)],
            )
    }

    func hallsAndElsewhere(of event: Event.ID) throws -> [ReviewItem] {
        // Hardly any event has halls; only where one has are all of its scans looked at.
        guard try connection.exists(Self.inHalls, [.id(event)]) else { return [] }
        return try pairs(
            .hallAndElsewhere,
            """
            FROM scans t CROSS JOIN scans s JOIN sessions i ON i.event = s.event AND i.id = s.session
                JOIN sessions j ON j.event = t.event AND j.id = t.session
                JOIN people p ON p.id = s.person
            WHERE t.event = $1 AND s.event = $1 AND s.person = t.person AND s.device = '\(Gate.DeviceID.hall)'
                AND t.gate <> s.gate AND (\(Self.isUndeclared("t")) OR t.id > s.id)
                AND j.opens <= i.closes AND i.opens <= j.closes
                AND \(Self.shows("s")) AND \(Self.stands("s")) AND \(Self.shows("t")) AND \(Self.stands("t"))
            """,
            [.id(event)],
        )
    }

    private static let inHalls =
        "SELECT 1 FROM scans s WHERE s.event = $1 AND s.device = '\(Gate.DeviceID.hall)' LIMIT 1"

    private static let overlapping = """
        SELECT 1 FROM sessions i JOIN sessions j ON j.event = i.event AND j.id > i.id
        WHERE i.event = $1 AND j.opens <= i.closes AND i.opens <= j.closes LIMIT 1
        """

    func settlements(of event: Event.ID) throws -> [String: ReviewItem.Settlement] {
        var settlements: [String: ReviewItem.Settlement] = [:]
        try connection.rows(
            "SELECT item, note, by_whom, at FROM review_settlements WHERE event = $1", [.id(event)]
        ) { row in
            settlements[try row.text(0)] = ReviewItem.Settlement(
                note: try row.text(1), by: try row.text(2), at: try row.at(3))
        }
        return settlements
    }

    func settle(_ item: String, of event: Event.ID, _ settlement: ReviewItem.Settlement) throws {
        try connection.execute(
            """
            INSERT INTO review_settlements (event, item, note, by_whom, at) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (event, item) DO UPDATE SET note = EXCLUDED.note, by_whom = EXCLUDED.by_whom, at = EXCLUDED.at
            """,
            [.id(event), .text(item), .text(settlement.note), .text(settlement.by), .at(settlement.at)],
        )
    }

    /// Items about two scans, `s` and `t`.
    private func pairs(_ kind: ReviewItem.Kind, _ source: String, _ arguments: [SQLValue]) throws -> [ReviewItem] {
        try connection.all("SELECT \(Self.person), \(Self.scan("s")), \(Self.scan("t")) \(source)", arguments) { row in
            let scans = [try Self.scan(row, from: 5), try Self.scan(row, from: 13)]
            return ReviewItem(
                kind: kind, person: try Self.subject(row), scans: scans.sorted { ($0.at, $0.id) < ($1.at, $1.id) })
        }
    }

    private static let person = "p.id, p.front_title, p.name, p.back_title, p.nip"

    private static func scan(_ alias: String) -> String {
        ["id", "event", "session", "at", "gate", "device", "outcome", "overruled"].map { "\(alias).\($0)" }
            .joined(separator: ", ")
    }

    /// Is not what an OPD has declared of a hall.
    private static func isUndeclared(_ alias: String) -> String { "\(alias).device <> '\(Gate.DeviceID.hall)'" }

    /// Is not annulled.
    private static func stands(_ alias: String) -> String {
        "NOT EXISTS (SELECT 1 FROM annulments n WHERE n.scan = \(alias).id)"
    }

    /// ``ScanOutcome/showsPresence``.
    private static func shows(_ alias: String) -> String {
        "\(alias).outcome IN (\(shown))"
    }

    private static func subject(_ row: any SQLRow) throws -> ReviewItem.Subject? {
        guard !row.isNull(0) else { return nil }
        let name = PersonName(frontTitle: try row.text(1), bare: try row.text(2), backTitle: try row.text(3))
        return ReviewItem.Subject(id: try row.id(0), name: name.printed, nip: try row.nip(4))
    }

    private static func scan(_ row: any SQLRow, from column: Int) throws -> ReviewItem.Scan {
        ReviewItem.Scan(
            id: try row.id(column),
            event: try row.id(column + 1),
            session: try row.optionalID(column + 2),
            at: try row.at(column + 3),
            gate: try row.text(column + 4),
            device: try row.id(column + 5),
            outcome: try row.raw(column + 6),
            overruled: try row.optionalRaw(column + 7),
        )
    }
}

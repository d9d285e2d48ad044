import IkrarRegistry

extension SQLTransaction: BoardTransaction {
    func scanCount(of event: Event.ID) throws -> Int {
        Int(
            try connection.first("SELECT COUNT(*) FROM scans WHERE event = $1", [.id(event)]) { try $0.integer(0) } ?? 0
        )
    }

    func scanTallies(of event: Event.ID) throws -> [GateTally] {
        try tallies(
            """
            SELECT s.gate, s.device, COUNT(*), MAX(s.received_at) FROM scans s WHERE s.event = $1
            GROUP BY s.gate, s.device
            """, event)
    }

    func attendanceTallies(of event: Event.ID) throws -> [GateTally] {
        try tallies(
            """
            SELECT a.gate, a.device, COUNT(*), MAX(a.at) FROM attendances a WHERE a.event = $1 GROUP BY a.gate, a.device
            """, event)
    }

    private func tallies(_ sql: String, _ event: Event.ID) throws -> [GateTally] {
        try connection.all(sql, [.id(event)]) { row in
            GateTally(
                gate: try row.text(0), device: try row.id(1), count: Int(try row.integer(2)), last: try row.at(3))
        }
    }

    func scanMinutes(of event: Event.ID, before now: Instant, minutes: Int64) throws
        -> [(gate: String, ago: Int, scans: Int)]
    {
        try connection.all(
            """
            SELECT r.gate, r.ago, COUNT(*) FROM (
                SELECT s.gate, ($2 - s.received_at) / 60000000 AS ago FROM scans s
                WHERE s.event = $1 AND s.received_at > $3
            ) r GROUP BY r.gate, r.ago
            """,
            [.id(event), .at(now), .at(now.adding(seconds: -60 * minutes))],
        ) { (try $0.text(0), Int(try $0.integer(1)), Int(try $0.integer(2))) }
    }

    /// Counts within the index, minute by minute: to group by minutes, all would be sorted first.
    func arrivals(of event: Event.ID, from start: Instant, minutes: Int) throws -> [MinuteCount] {
        try connection.all(
            """
            WITH RECURSIVE minutes (start, number) AS (
                SELECT CAST($2 AS BIGINT), 1
                UNION ALL SELECT m.start + 60000000, m.number + 1 FROM minutes m WHERE m.number < $3
            )
            SELECT m.start, (
                SELECT COUNT(*) FROM attendances a
                WHERE a.event = $1 AND a.at >= m.start AND a.at < m.start + 60000000
            ) FROM minutes m ORDER BY m.start
            """,
            [.id(event), .at(start), .integer(Int64(minutes))],
        ) { MinuteCount(minute: try $0.at(0), people: Int(try $0.integer(1))) }
    }

    func opdCounts(of event: Event.ID) throws -> [OPDCount] {
        var counts: [OrgUnit.ID: OPDCount] = [:]
        try connection.rows(
            """
            SELECT c.opd, u.name, c.duty, c.people, c.came, c.late FROM (
                SELECT o.opd, o.duty, COUNT(*) AS people, COUNT(a.person) AS came, COUNT(a.minutes_late) AS late
                FROM obligations o LEFT JOIN attendances a ON a.event = $1 AND a.person = o.person
                WHERE o.event = $1 GROUP BY o.opd, o.duty
            ) c JOIN units u ON u.id = c.opd
            """,
            [.id(event)],
        ) { row in
            let opd: OrgUnit.ID = try row.id(0)
            var count = try counts[opd] ?? OPDCount(opd: opd, name: row.text(1))
            let (people, came) = (Int(try row.integer(3)), Int(try row.integer(4)))
            count.obliged += people
            count.present += came
            count.late += Int(try row.integer(5))
            if try row.raw(2, Duty.self) == .excused { count.excused += people - came }
            counts[opd] = count
        }
        try connection.rows(
            """
            SELECT o.opd, COUNT(*) FROM excuses x JOIN obligations o ON o.event = $1 AND o.person = x.person
                LEFT JOIN attendances a ON a.event = $1 AND a.person = x.person
            WHERE x.event = $1 AND x.withdrawn_at IS NULL AND a.person IS NULL AND o.duty <> 'excused' GROUP BY o.opd
            """,
            [.id(event)],
        ) { row in
            let opd: OrgUnit.ID = try row.id(0)
            counts[opd]?.excused += Int(try row.integer(1))
        }
        return counts.values.sorted { ($0.name, $0.opd) < ($1.name, $1.opd) }
    }

    func badgesMissing(of event: Event.ID) throws -> Int {
        let count = try connection.first(
            """
            SELECT COUNT(*) FROM obligations o WHERE o.event = $1 AND o.duty = 'obliged'
                AND NOT EXISTS (SELECT 1 FROM badges b WHERE b.person = o.person AND b.revoked_at IS NULL)
            """,
            [.id(event)],
        ) { try $0.integer(0) }
        return Int(count ?? 0)
    }
}

import IkrarRegistry

extension SQLTransaction: ManifestTransaction {
    func manifestCursor(of event: Event.ID) throws -> ManifestCursor {
        let cursor = try connection.first(
            """
            SELECT (SELECT v.revision FROM revisions v WHERE v.subject = 'remembered'),
                (SELECT e.opened_at FROM events e WHERE e.id = $1),
                (SELECT COUNT(*) FROM annulments n JOIN scans s ON s.id = n.scan WHERE s.event = $1),
                (SELECT COUNT(*) FROM badges b),
                (SELECT MAX(b.issued_at) FROM badges b),
                (SELECT COUNT(*) FROM badges b WHERE b.revoked_at IS NOT NULL),
                (SELECT MAX(b.revoked_at) FROM badges b WHERE b.revoked_at IS NOT NULL),
                s.scans, s.last
            FROM (SELECT COUNT(*) AS scans, MAX(x.received_at) AS last FROM scans x WHERE x.event = $1) s
            """,
            [.id(event)],
        ) { row in
            func number(_ column: Int) throws -> Int64 { row.isNull(column) ? 0 : try row.integer(column) }
            return ManifestCursor(
                schedule: try number(0),
                directory: 0,
                opened: try number(1),
                annulments: try number(2),
                issued: try number(3),
                lastIssued: Instant(microseconds: try number(4)),
                revoked: try number(5),
                lastRevoked: Instant(microseconds: try number(6)),
                scans: try number(7),
                lastScan: Instant(microseconds: try number(8)),
            )
        }
        guard var cursor else { throw RegistryError(.registryBroken, subject: "revisions") }
        cursor.directory = try setting(.directoryRevision).flatMap { Int64($0) } ?? 0
        return cursor
    }

    func changes(of event: Event.ID, after cursor: ManifestCursor) throws -> ManifestChanges {
        let changes = try connection.first(
            """
            SELECT (SELECT COUNT(*) FROM badges b WHERE b.issued_at > $2),
                (SELECT COUNT(*) FROM badges b WHERE b.revoked_at > $3),
                (SELECT COUNT(*) FROM scans s WHERE s.event = $1 AND s.received_at > $4)
            """,
            [.id(event), .at(cursor.lastIssued), .at(cursor.lastRevoked), .at(cursor.lastScan)],
        ) { ManifestChanges(issued: try $0.integer(0), revoked: try $0.integer(1), scans: try $0.integer(2)) }
        return changes ?? ManifestChanges(issued: 0, revoked: 0, scans: 0)
    }

    func eachListedBadge(event: Event.ID, after: Instant?, _ body: (ListedBadge) throws -> Void) throws {
        try connection.rows(
            """
            SELECT b.number, b.key_id, p.front_title, p.name, p.back_title, u.name, o.position, o.opd
            FROM badges b JOIN obligations o ON o.event = $1 AND o.person = b.person
                JOIN people p ON p.id = b.person JOIN units u ON u.id = o.unit
            WHERE b.revoked_at IS NULL \(after == nil ? "" : "AND b.issued_at > $2")
            """,
            Self.arguments(event, after),
        ) { row in
            let name = PersonName(frontTitle: try row.text(2), bare: try row.text(3), backTitle: try row.text(4))
            let contents = BadgeSeal.Contents(
                name: name.printed, unit: try row.text(5), position: try row.text(6), opd: OrgUnit.ID(try row.text(7)))
            try body(ListedBadge(badge: try Self.keying(row), contents: contents))
        }
    }

    func eachRevokedBadge(event: Event.ID, after: Instant?, _ body: (BadgeKeying) throws -> Void) throws {
        try connection.rows(
            """
            SELECT b.number, b.key_id FROM badges b JOIN obligations o ON o.event = $1 AND o.person = b.person
            WHERE b.revoked_at IS NOT NULL \(after == nil ? "" : "AND b.revoked_at > $2")
            """,
            Self.arguments(event, after),
        ) { try body(Self.keying($0)) }
    }

    func eachPresence(event: Event.ID, _ body: (Presence) throws -> Void) throws {
        try presences(
            """
            FROM attendances a JOIN badges b ON b.person = a.person
            WHERE a.event = $1 AND b.revoked_at IS NULL AND \(Self.isMeasured)
            """,
            [.id(event)], body)
    }

    func eachPresence(event: Event.ID, scannedAfter: Instant, _ body: (Presence) throws -> Void) throws {
        try presences(
            """
            FROM scans s JOIN attendances a ON a.event = s.event AND a.person = s.person AND a.scan = s.id
                JOIN badges b ON b.person = a.person
            WHERE s.event = $1 AND s.received_at > $2 AND b.revoked_at IS NULL AND \(Self.isMeasured)
            """,
            [.id(event), .at(scannedAfter)], body)
    }

    func eachPresence(event: Event.ID, issuedAfter: Instant, _ body: (Presence) throws -> Void) throws {
        try presences(
            """
            FROM badges b JOIN attendances a ON a.event = $1 AND a.person = b.person
            WHERE b.issued_at > $2 AND b.revoked_at IS NULL AND \(Self.isMeasured)
            """,
            [.id(event), .at(issuedAfter)], body)
    }

    /// Who is present by their own word, or their OPD's, comes in at a gate as somebody new.
    private static let isMeasured = "a.device NOT IN (\(unmeasured))"

    private func presences(
        _ source: String,
        _ arguments: [SQLValue],
        _ body: (Presence) throws -> Void
    ) throws {
        try connection.rows("SELECT b.number, b.key_id, a.at, a.gate \(source)", arguments) { row in
            try body((badge: Self.keying(row), at: row.at(2), gate: row.text(3)))
        }
    }

    private static func arguments(_ event: Event.ID, _ after: Instant?) -> [SQLValue] {
        [.id(event)] + (after.map { [.at($0)] } ?? [])
    }

    private static func keying(_ row: any SQLRow) throws -> BadgeKeying {
        guard let number = BadgeNumber(text: try row.text(0)) else {
            throw RegistryError(.registryBroken, subject: "badges")
        }
        return BadgeKeying(number: number, keyID: try row.text(1))
    }
}

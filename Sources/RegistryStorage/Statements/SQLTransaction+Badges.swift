import IkrarRegistry

extension SQLTransaction: BadgeTransaction {
    private static let columns = "number, person, key_id, issued_at, revoked_at, revoked_reason"

    func badge(_ number: BadgeNumber) throws -> Badge? {
        try connection.first(
            "SELECT \(Self.columns) FROM badges WHERE number = $1",
            [.text(number.text)],
        ) { try Self.badge($0, from: 0) }
    }

    func badges(of person: Person.ID) throws -> [Badge] {
        try connection.all(
            "SELECT \(Self.columns) FROM badges WHERE person = $1 ORDER BY issued_at DESC, number",
            [.id(person)],
        ) { try Self.badge($0, from: 0) }
    }

    func insert(_ badges: [Badge]) throws {
        try connection.execute(
            "INSERT INTO badges (\(Self.columns)) VALUES ($1, $2, $3, $4, $5, $6)",
            forEach: badges,
        ) { badge in
            [
                .text(badge.number.text), .id(badge.person), .text(badge.keyID), .at(badge.issuedAt),
                .at(badge.revokedAt), .optional(badge.revokedReason),
            ]
        }
    }

    func revoke(_ number: BadgeNumber, at: Instant, reason: String) throws {
        try connection.execute(
            "UPDATE badges SET revoked_at = $2, revoked_reason = $3 WHERE number = $1 AND revoked_at IS NULL",
            [.text(number.text), .at(at), .text(reason)],
        )
    }

    func eachHolder(opd: OrgUnit.ID?, nip: NIP?, _ body: (BadgeHolder) throws -> Void) throws {
        var conditions = SQLConditions("p.listed = 1")
        conditions.require("u.opd", opd.map { .id($0) })
        conditions.require("p.nip", nip.map { .text($0.digits) })
        try connection.rows(
            """
            SELECT p.id, p.nip, p.front_title, p.name, p.back_title, o.name, u.name, p.position,
                b.number, b.person, b.key_id, b.issued_at, b.revoked_at, b.revoked_reason, u.id
            FROM people p JOIN units u ON u.id = p.unit JOIN units o ON o.id = u.opd
                LEFT JOIN badges b ON b.person = p.id AND b.revoked_at IS NULL
            \(conditions.clause)
            ORDER BY o.name, u.name, p.name, p.nip
            """,
            conditions.arguments,
        ) { row in
            let holder = BadgeHolder(
                person: try row.id(0),
                nip: try row.nip(1),
                name: PersonName(frontTitle: try row.text(2), bare: try row.text(3), backTitle: try row.text(4)),
                opd: try row.text(5),
                unit: try row.text(6),
                unitID: try row.id(14),
                position: try row.text(7),
                badge: row.isNull(8) ? nil : try Self.badge(row, from: 8),
            )
            try body(holder)
        }
    }

    private static func badge(_ row: any SQLRow, from column: Int) throws -> Badge {
        guard let number = BadgeNumber(text: try row.text(column)) else {
            throw RegistryError(.registryBroken, subject: "badges")
        }
        return Badge(
            number: number,
            person: try row.id(column + 1),
            keyID: try row.text(column + 2),
            issuedAt: try row.at(column + 3),
            revokedAt: try row.optionalAt(column + 4),
            revokedReason: try row.optionalText(column + 5),
        )
    }
}

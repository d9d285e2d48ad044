import IkrarRegistry

extension SQLTransaction {
    /// The badge stands as `b`; it is revoked or not, and missing where a person was looked up by name.
    private static let columns = """
        p.id, p.front_title, p.name, p.back_title, u.name, d.name, COALESCE(o.position, p.position),
        CASE WHEN p.listed = 1 AND COALESCE(y.duty, '') <> 'uncounted' THEN 1 ELSE 0 END, o.opd, o.duty, CASE WHEN x.id IS NULL THEN 0 ELSE 1 END, a.scan, a.session, a.at, a.gate,
        a.device, a.minutes_late, a.guest
        """

    private static let joins = """
        LEFT JOIN obligations o ON o.event = $1 AND o.person = p.id
        JOIN units u ON u.id = COALESCE(o.unit, p.unit)
        JOIN units d ON d.id = u.opd
        LEFT JOIN duties y ON y.standing = p.standing
        LEFT JOIN excuses x ON x.event = $1 AND x.person = p.id AND x.withdrawn_at IS NULL
        LEFT JOIN attendances a ON a.event = $1 AND a.person = p.id
        """

    private static let byBadge = """
        SELECT \(columns), b.revoked_at FROM badges b JOIN people p ON p.id = b.person \(joins) WHERE b.number = $2
        """

    private static let byNIP = """
        SELECT \(columns), NULL FROM people p \(joins)
        WHERE p.nip = $2 OR p.id = (SELECT s.person FROM superseded_nips s WHERE s.nip = $2)
        ORDER BY CASE WHEN p.nip = $2 THEN 0 ELSE 1 END LIMIT 1
        """

    private static let byWords = """
        SELECT \(columns), NULL FROM people p \(joins) WHERE p.listed = 1 AND p.name_key LIKE $2 ORDER BY p.nip LIMIT $3
        """

    func bearers(of text: ScannedText, event: Event.ID, limit: Int) throws -> [Bearer] {
        switch text {
        case .code(let code): try bearers(Self.byBadge, [.id(event), .text(code.number.text)], event)
        case .typed(let number): try bearers(Self.byBadge, [.id(event), .text(number.text)], event)
        case .nip(let digits): try bearers(Self.byNIP, [.id(event), .text(digits)], event)
        case .words(let words):
            try bearers(
                Self.byWords, [.id(event), .text(Self.pattern(PersonName.parse(words).bare)), .integer(Int64(limit))],
                event)
        case .malformed: []
        }
    }

    private func bearers(_ sql: String, _ arguments: [SQLValue], _ event: Event.ID) throws -> [Bearer] {
        try connection.all(sql, arguments) { try Self.bearer($0, event: event) }
    }

    /// Each word begins a word of the name, in the order given.
    private static func pattern(_ words: String) -> String {
        let parts = searchKey(words).split(separator: " ")
        return parts.reduce(into: "%") { $0 += " \($1)%" }
    }

    private static func bearer(_ row: any SQLRow, event: Event.ID) throws -> Bearer {
        let person: Person.ID = try row.id(0)
        let attendance =
            row.isNull(11)
            ? nil
            : Attendance(
                event: event,
                person: person,
                scan: try row.id(11),
                session: try row.id(12),
                at: try row.at(13),
                gate: try row.text(14),
                device: try row.id(15),
                minutesLate: try row.optionalNumber(16),
                isGuest: try row.flag(17),
            )
        return Bearer(
            person: person,
            card: try card(row, from: 1),
            isActive: try row.flag(7),
            badgeRevokedAt: try row.optionalAt(18),
            obligation: row.isNull(8) ? nil : Bearer.Listing(opd: try row.id(8), duty: try row.raw(9)),
            hasExcuse: try row.flag(10),
            attendance: attendance,
        )
    }
}

import IkrarRegistry

extension SQLTransaction {
    /// The badge stands as `b`; it is revoked or not, and missing where a person was looked up by name.
    private static let columns = """
        p.id, p.front_title, p.name, p.back_title, u.name, d.name, COALESCE(o.position, p.position), p.listed, p.standing,
        p.standing_name, o.opd, o.duty, CASE WHEN x.id IS NULL THEN 0 ELSE 1 END, a.scan, a.session, a.at, a.gate,
        a.device, a.minutes_late, a.guest
        """

    private static let joins = """
        LEFT JOIN obligations o ON o.event = $1 AND o.person = p.id
        JOIN units u ON u.id = COALESCE(o.unit, p.unit)
        JOIN units d ON d.id = u.opd
        LEFT JOIN excuses x ON x.event = $1 AND x.person = p.id AND x.withdrawn_at IS NULL
        LEFT JOIN attendances a ON a.event = $1 AND a.person = p.id
        """

    private static let byBadge = """
        SELECT \(columns), b.revoked_at FROM badges b JOIN people p ON p.id = b.person \(joins) WHERE b.number = $2
        """

    private static let byNIP = "SELECT \(columns), NULL FROM people p \(joins) WHERE p.nip = $2"

    private static let byPerson = "SELECT \(columns), NULL FROM people p \(joins) WHERE p.id = $2"

    private static let byWords = """
        SELECT \(columns), NULL FROM people p \(joins) WHERE p.listed = 1 AND p.name_key LIKE $2 ORDER BY p.nip LIMIT $3
        """

    func bearers(of text: ScannedText, event: Event.ID, limit: Int) throws -> [Bearer] {
        switch text {
        case .code(let code): try bearers(Self.byBadge, [.id(event), .text(code.number.text)], event)
        case .typed(let number): try bearers(Self.byBadge, [.id(event), .text(number.text)], event)
        case .nip(let digits): try bearers(Self.byNIP, [.id(event), .text(digits)], event)
        case .words(let words):
            try bearers(Self.byWords, [.id(event), .text(Self.pattern(words)), .integer(Int64(limit))], event)
        case .malformed: []
        }
    }

    func bearer(_ person: Person.ID, event: Event.ID) throws -> Bearer? {
        try bearers(Self.byPerson, [.id(event), .id(person)], event).first
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
            row.isNull(13)
            ? nil
            : Attendance(
                event: event,
                person: person,
                scan: try row.id(13),
                session: try row.id(14),
                at: try row.at(15),
                gate: try row.text(16),
                device: try row.id(17),
                minutesLate: try row.optionalNumber(18),
                isGuest: try row.flag(19),
            )
        return Bearer(
            person: person,
            card: try card(row, from: 1),
            isListed: try row.flag(7),
            standing: Standing(code: try row.text(8), name: try row.text(9)),
            badgeRevokedAt: try row.optionalAt(20),
            obligation: row.isNull(10) ? nil : Bearer.Duties(opd: try row.id(10), duty: try row.raw(11)),
            hasExcuse: try row.flag(12),
            attendance: attendance,
        )
    }
}

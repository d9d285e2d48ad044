import IkrarRegistry

extension SQLTransaction: DirectoryTransaction {
    static let personColumns = """
        p.id, p.nip, p.front_title, p.name, p.back_title, p.kind, p.unit, p.position, p.grade, p.echelon, p.standing,
        p.standing_name, p.email, p.listed
        """

    func person(nip: NIP) throws -> Person? {
        try connection.first(
            """
            SELECT \(Self.personColumns) FROM people p
            WHERE p.nip = $1 OR p.id = (SELECT s.person FROM superseded_nips s WHERE s.nip = $1)
            ORDER BY CASE WHEN p.nip = $1 THEN 0 ELSE 1 END
            """,
            [.text(nip.digits)],
            Self.person,
        )
    }

    func people(_ condition: String, _ arguments: [SQLValue]) throws -> [Person] {
        try connection.all("SELECT \(Self.personColumns) FROM people p WHERE \(condition)", arguments, Self.person)
    }

    func eachPerson(opd: OrgUnit.ID?, _ body: (Person) throws -> Void) throws {
        guard let opd else {
            return try connection.rows("SELECT \(Self.personColumns) FROM people p ORDER BY p.nip", []) { row in
                try body(Self.person(row))
            }
        }
        try connection.rows(
            "SELECT \(Self.personColumns) FROM people p JOIN units u ON u.id = p.unit WHERE u.opd = $1 ORDER BY p.nip",
            [.id(opd)],
        ) { row in
            try body(Self.person(row))
        }
    }

    func supersededNIPs() throws -> [NIP: Person.ID] {
        var superseded: [NIP: Person.ID] = [:]
        try connection.rows("SELECT nip, person FROM superseded_nips", []) { row in
            superseded[try row.nip(0)] = try row.id(1)
        }
        return superseded
    }

    func insert(_ people: [Person]) throws {
        try connection.execute(
            """
            INSERT INTO people (id, nip, front_title, name, back_title, name_key, kind, unit, position, grade, echelon,
                standing, standing_name, email, listed)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            """,
            forEach: people, Self.values,
        )
        try insertWords(of: people)
    }

    func update(_ people: [Person]) throws {
        try connection.execute(
            """
            UPDATE people SET nip = $2, front_title = $3, name = $4, back_title = $5, name_key = $6, kind = $7,
                unit = $8, position = $9, grade = $10, echelon = $11, standing = $12, standing_name = $13,
                email = $14, listed = $15
            WHERE id = $1
            """,
            forEach: people, Self.values,
        )
        try insertWords(of: people)
    }

    /// Words of a name that somebody had before may stay: who is found by one is held against the name of today.
    private func insertWords(of people: [Person]) throws {
        var rest = people[...]
        while !rest.isEmpty {
            let words = rest.prefix(20_000).flatMap { person in
                Set(Self.searchWords(person.name.bare)).map { (word: $0, person: person.id) }
            }
            // In the order of the key: rows that lie beside one another are written together.
            try connection.execute(
                "INSERT INTO name_words (word, person) VALUES ($1, $2) ON CONFLICT DO NOTHING",
                forEach: words.sorted { $0 < $1 },
            ) { [.text($0.word), .id($0.person)] }
            rest = rest.dropFirst(20_000)
        }
    }

    func renumber(_ person: Person.ID, from old: NIP, to new: NIP) throws {
        try connection.execute("UPDATE people SET nip = $2 WHERE id = $1", [.id(person), .text(new.digits)])
        try connection.execute("DELETE FROM superseded_nips WHERE nip = $1", [.text(new.digits)])
        try connection.execute(
            """
            INSERT INTO superseded_nips (nip, person) VALUES ($1, $2)
            ON CONFLICT (nip) DO UPDATE SET person = EXCLUDED.person
            """,
            [.text(old.digits), .id(person)],
        )
    }

    private static func values(_ person: Person) -> [SQLValue] {
        [
            .id(person.id), .text(person.nip.digits), .text(person.name.frontTitle), .text(person.name.bare),
            .text(person.name.backTitle), .text(searchKey(person.name.bare)), .raw(person.kind), .id(person.unit),
            .text(person.position), .text(person.grade.text), .text(person.echelon), .text(person.standing.code),
            .text(person.standing.name), .optional(person.email), .flag(person.isListed),
        ]
    }

    static func person(_ row: any SQLRow) throws -> Person {
        Person(
            id: try row.id(0),
            nip: try row.nip(1),
            name: PersonName(frontTitle: try row.text(2), bare: try row.text(3), backTitle: try row.text(4)),
            kind: try row.raw(5),
            unit: try row.id(6),
            position: try row.text(7),
            grade: Grade.stored(try row.text(8)) ?? .none,
            echelon: try row.text(9),
            standing: Standing(code: try row.text(10), name: try row.text(11)),
            email: try row.optionalText(12),
            isListed: try row.flag(13),
        )
    }
}

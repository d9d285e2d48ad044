import IkrarRegistry

extension SQLTransaction: PersonSearchTransaction {
    func people(named words: String, opd: OrgUnit.ID?, limit: Int) throws -> [Person] {
        try named(
            words, Self.personColumns,
            where: opd == nil ? "1 = 1" : "p.unit IN (SELECT u.id FROM units u WHERE u.opd = $5)",
            opd.map { [.id($0)] } ?? [], limit: limit, Self.person, \.id)
    }

    func people(of opd: OrgUnit.ID, skipping shown: Int, limit: Int) throws -> [Person] {
        try connection.all(
            """
            SELECT \(Self.personColumns) FROM people p
            WHERE p.unit IN (SELECT u.id FROM units u WHERE u.opd = $1)
            ORDER BY p.name, p.nip LIMIT $2 OFFSET $3
            """,
            [.id(opd), .integer(Int64(limit)), .integer(Int64(shown))],
            Self.person,
        )
    }
}

import IkrarRegistry

extension SQLTransaction: DutaTransaction {
    private static let columns = """
        d.id, d.person, d.first_day, d.last_day, d.decree, d.recorded_by, d.recorded_at, d.ended_on, d.ended_by,
        d.ended_at, d.ended_why
        """

    func dutas(person: Person.ID?) throws -> [Duta] {
        try connection.all(
            """
            SELECT \(Self.columns) FROM duta d \(person == nil ? "" : "WHERE d.person = $1") ORDER BY d.first_day, d.id
            """,
            person.map { [SQLValue.id($0)] } ?? [],
            Self.duta,
        )
    }

    func duta(_ id: Duta.ID) throws -> Duta? {
        try connection.first("SELECT \(Self.columns) FROM duta d WHERE d.id = $1", [.id(id)], Self.duta)
    }

    func insert(_ duta: Duta) throws {
        try connection.execute(
            """
            INSERT INTO duta (id, person, first_day, last_day, decree, recorded_by, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                .id(duta.id), .id(duta.person), .text(duta.from.description), .text(duta.until.description),
                .text(duta.decree), .text(duta.recordedBy), .at(duta.recordedAt),
            ],
        )
    }

    func end(_ duta: Duta.ID, _ end: Duta.End) throws {
        try connection.execute(
            """
            UPDATE duta SET ended_on = $2, ended_by = $3, ended_at = $4, ended_why = $5
            WHERE id = $1 AND ended_at IS NULL
            """,
            [.id(duta), .text(end.on.description), .text(end.by), .at(end.at), .text(end.why)],
        )
    }

    func dutaOverviews(opd: OrgUnit.ID?) throws -> [DutaOverview] {
        try connection.all(
            """
            SELECT \(Self.columns), p.nip, p.front_title, p.name, p.back_title, p.position, u.name, o.id, o.name,
                p.listed
            FROM duta d JOIN people p ON p.id = d.person JOIN units u ON u.id = p.unit JOIN units o ON o.id = u.opd
            \(opd == nil ? "" : "WHERE o.id = $1") ORDER BY o.name, o.id, p.name, p.id, d.first_day, d.id
            """,
            opd.map { [SQLValue.id($0)] } ?? [],
        ) { row in
            let name = PersonName(
                frontTitle: try row.text(12), bare: try row.text(13), backTitle: try row.text(14))
            return DutaOverview(
                duta: try Self.duta(row),
                nip: try row.nip(11),
                name: name.printed,
                position: try row.text(15),
                unit: try row.text(16),
                opd: try row.id(17),
                opdName: try row.text(18),
                isListed: try row.flag(19),
            )
        }
    }

    private static func duta(_ row: any SQLRow) throws -> Duta {
        Duta(
            id: try row.id(0),
            person: try row.id(1),
            from: try day(row, 2),
            until: try day(row, 3),
            decree: try row.text(4),
            recordedBy: try row.text(5),
            recordedAt: try row.at(6),
            end: try row.optionalAt(9).map { at in
                Duta.End(on: try day(row, 7), by: try row.text(8), at: at, why: try row.text(10))
            },
        )
    }

    private static func day(_ row: any SQLRow, _ column: Int) throws -> CivilDate {
        guard let day = CivilDate(iso: try row.text(column)) else {
            throw RegistryError(.registryBroken, subject: "duta")
        }
        return day
    }
}

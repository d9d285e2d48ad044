import IkrarRegistry

extension SQLTransaction: UnitTransaction {
    func units() throws -> [OrgUnit] {
        try connection.all("SELECT id, name, parent, opd, unor_id FROM units ORDER BY id", []) { row in
            OrgUnit(
                id: try row.id(0),
                name: try row.text(1),
                parent: try row.optionalID(2),
                opd: try row.id(3),
                unorID: try row.optionalText(4),
            )
        }
    }

    func insert(_ units: [OrgUnit]) throws {
        for unit in units {
            try connection.execute(
                "INSERT INTO units (id, name, parent, opd, unor_id) VALUES ($1, $2, $3, $4, $5)",
                [.id(unit.id), .text(unit.name), .id(unit.parent), .id(unit.opd), .optional(unit.unorID)],
            )
        }
    }

    func update(_ unit: OrgUnit) throws {
        try connection.execute(
            "UPDATE units SET name = $2, parent = $3, opd = $4, unor_id = $5 WHERE id = $1",
            [.id(unit.id), .text(unit.name), .id(unit.parent), .id(unit.opd), .optional(unit.unorID)],
        )
    }

    func unitAliases() throws -> [UnitAlias] {
        try connection.all("SELECT spelling, unit FROM unit_aliases ORDER BY spelling", []) { row in
            UnitAlias(spelling: try row.text(0), unit: try row.id(1))
        }
    }

    func setAlias(_ alias: UnitAlias) throws {
        try connection.execute(
            """
            INSERT INTO unit_aliases (spelling, unit) VALUES ($1, $2)
            ON CONFLICT (spelling) DO UPDATE SET unit = EXCLUDED.unit
            """,
            [.text(alias.spelling), .id(alias.unit)],
        )
    }
}

import IkrarRegistry

// What was learnt of webinars: names that were settled, minimums, columns.
extension SQLTransaction {
    func settledNames() throws -> [SettledName] {
        try connection.all("SELECT shown, email, person FROM webinar_names ORDER BY shown, email, person", []) { row in
            SettledName(shown: try row.text(0), email: try row.text(1), person: try row.id(2))
        }
    }

    func remember(_ name: SettledName, at: Instant, by user: String) throws {
        try connection.execute(
            """
            INSERT INTO webinar_names (shown, email, person, at, by_whom) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (shown, email, person) DO NOTHING
            """,
            [.text(name.shown), .text(name.email), .id(name.person), .at(at), .text(user)],
        )
    }

    func forget(_ name: SettledName) throws {
        try connection.execute(
            "DELETE FROM webinar_names WHERE shown = $1 AND email = $2 AND person = $3",
            [.text(name.shown), .text(name.email), .id(name.person)],
        )
    }

    func standingNames(of person: Person.ID) throws -> [SettledName] {
        try connection.all(
            "SELECT shown, email FROM webinar_participants WHERE person = $1 AND ground = 'settled'", [.id(person)],
        ) { row in SettledName(shown: try row.text(0), email: try row.text(1), person: person) }
    }

    func presenceMinimum(of event: Event.ID) throws -> PresenceMinimum {
        try connection.first("SELECT unit, amount FROM webinar_minimums WHERE event = $1", [.id(event)]) { row in
            let amount = Int(try row.integer(1))
            let unit = try row.text(0)
            switch unit {
            case "any": return PresenceMinimum.any
            case "minutes": return .minutes(amount)
            case "percent": return .percent(amount)
            default: throw RegistryError(.registryBroken, subject: "webinar_minimums", detail: unit)
            }
        } ?? .any
    }

    func set(_ minimum: PresenceMinimum, of event: Event.ID) throws {
        let (unit, amount) =
            switch minimum {
            case .any: ("any", 0)
            case .minutes(let minutes): ("minutes", minutes)
            case .percent(let percent): ("percent", percent)
            }
        try connection.execute(
            """
            INSERT INTO webinar_minimums (event, unit, amount) VALUES ($1, $2, $3)
            ON CONFLICT (event) DO UPDATE SET unit = EXCLUDED.unit, amount = EXCLUDED.amount
            """,
            [.id(event), .text(unit), .integer(Int64(amount))],
        )
    }

    func reportMappings() throws -> [ReportMapping] {
        var mappings: [String: [ReportField: String]] = [:]
        try connection.rows("SELECT mapping, field, header FROM webinar_columns", []) { row in
            mappings[try row.text(0), default: [:]][try row.raw(1)] = try row.text(2)
        }
        return mappings.sorted { $0.key < $1.key }.map { ReportMapping($0.value) }
    }

    func remember(_ mapping: ReportMapping) throws {
        try connection.execute(
            """
            INSERT INTO webinar_columns (mapping, field, header) VALUES ($1, $2, $3)
            ON CONFLICT (mapping, field) DO UPDATE SET header = EXCLUDED.header
            """,
            forEach: mapping.columns.sorted { $0.key.rawValue < $1.key.rawValue }
        ) { [.text(mapping.key), .raw($0.key), .text($0.value)] }
    }
}

import IkrarRegistry

extension Schema {
    /// Version 2: the words of names, so that nobody waits while all names are read through; the revision of what programs
    /// remember without believing it (see ``GateMemory``); and indexes for pages.
    static let second: @Sendable (SQLDialect) -> [String] = { dialect in
        [
            """
            CREATE TABLE name_words (
                word \(dialect.text) NOT NULL, person \(dialect.text) NOT NULL REFERENCES people (id),
                PRIMARY KEY (word, person)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE revisions (
                subject \(dialect.text) NOT NULL PRIMARY KEY, revision BIGINT NOT NULL
            ) \(dialect.keyOrdered)
            """,
            "INSERT INTO revisions (subject, revision) VALUES ('remembered', 1)",
        ] + byOPD + (dialect == .postgres ? [raising] : []) + watched.map { trigger($0.table, $0.change, dialect) }
    }

    /// What the page of one OPD asks, without reading all people or a whole event.
    ///
    /// `<> 0`, because SQLite would take an index of `listed = 1` for the shorter way through all listed people.
    private static let byOPD = [
        "CREATE INDEX units_by_opd ON units (opd)",
        "CREATE INDEX people_by_standing ON people (standing, standing_name) WHERE listed <> 0",
        "CREATE INDEX obligations_by_standing ON obligations (event, standing)",
        "CREATE INDEX attendances_of_guests ON attendances (event, guest) WHERE guest = 1",
    ]

    /// A device that is enrolled by its first scan, and a unit that is new, are news to nobody: no program has remembered them.
    private static let watched: [(table: String, change: String)] =
        ["events", "sessions", "session_opds", "device_events", "duties"].flatMap { table in
            ["INSERT", "UPDATE", "DELETE"].map { (table, $0) }
        } + ["devices", "units"].flatMap { table in ["UPDATE", "DELETE"].map { (table, $0) } }

    static let raise = "UPDATE revisions SET revision = revision + 1 WHERE subject = 'remembered'"

    private static let raising = """
        CREATE FUNCTION raise_remembered() RETURNS trigger LANGUAGE plpgsql AS $body$
        BEGIN \(raise); RETURN NULL; END $body$
        """

    private static func trigger(_ table: String, _ change: String, _ dialect: SQLDialect) -> String {
        let name = "\(table)_\(change.lowercased())_raises"
        return switch dialect {
        case .sqlite: "CREATE TRIGGER \(name) AFTER \(change) ON \(table) BEGIN \(raise); END"
        case .postgres:
            """
            CREATE TRIGGER \(name) AFTER \(change) ON \(table)
            FOR EACH STATEMENT EXECUTE FUNCTION raise_remembered()
            """
        }
    }

    /// The words of the people who were there before version 2.
    static let fillWords: @Sendable (any SQLConnection) throws -> Void = { connection in
        var words: [(word: String, person: String)] = []
        try connection.rows("SELECT id, name FROM people", []) { row in
            let person = try row.text(0)
            words += Set(SQLTransaction.searchWords(try row.text(1))).map { ($0, person) }
        }
        try connection.execute(
            "INSERT INTO name_words (word, person) VALUES ($1, $2)",
            forEach: words.sorted { $0 < $1 },
        ) { [.text($0.word), .text($0.person)] }
    }
}

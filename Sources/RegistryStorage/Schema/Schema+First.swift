extension Schema {
    /// Version 1. Instants are microseconds UTC in BIGINT; flags are 0 or 1.
    static let first: @Sendable (SQLDialect) -> [String] = { dialect in
        directory(dialect) + events(dialect) + badges(dialect) + checkIn(dialect) + compliance(dialect)
    }

    private static func directory(_ dialect: SQLDialect) -> [String] {
        [
            "CREATE TABLE settings (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) \(dialect.keyOrdered)",
            "CREATE TABLE duties (standing TEXT NOT NULL PRIMARY KEY, duty TEXT NOT NULL) \(dialect.keyOrdered)",
            """
            CREATE TABLE journal (
                at BIGINT NOT NULL, by_whom TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL
            )
            """,
            """
            CREATE TABLE units (
                id TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, parent TEXT REFERENCES units (id),
                opd TEXT NOT NULL, unor_id TEXT
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE unit_aliases (
                spelling TEXT NOT NULL PRIMARY KEY, unit TEXT NOT NULL REFERENCES units (id)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE people (
                id TEXT NOT NULL PRIMARY KEY, nip TEXT NOT NULL UNIQUE,
                front_title TEXT NOT NULL, name TEXT NOT NULL, back_title TEXT NOT NULL, name_key TEXT NOT NULL,
                kind TEXT NOT NULL, unit TEXT NOT NULL REFERENCES units (id), position TEXT NOT NULL,
                grade TEXT NOT NULL, echelon TEXT NOT NULL, standing TEXT NOT NULL, standing_name TEXT NOT NULL,
                email TEXT, listed BIGINT NOT NULL
            ) \(dialect.keyOrdered)
            """,
            "CREATE INDEX people_by_unit ON people (unit)",
            """
            CREATE TABLE superseded_nips (
                nip TEXT NOT NULL PRIMARY KEY, person TEXT NOT NULL REFERENCES people (id)
            ) \(dialect.keyOrdered)
            """,
        ]
    }

    private static func events(_ dialect: SQLDialect) -> [String] {
        [
            """
            CREATE TABLE events (
                id TEXT NOT NULL PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, place TEXT NOT NULL,
                starts BIGINT NOT NULL, zone TEXT NOT NULL, state TEXT NOT NULL, opened_at BIGINT, closed_at BIGINT
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE sessions (
                event TEXT NOT NULL REFERENCES events (id), id TEXT NOT NULL, title TEXT NOT NULL, place TEXT NOT NULL,
                opens BIGINT NOT NULL, starts BIGINT NOT NULL, late_after BIGINT, closes BIGINT NOT NULL,
                PRIMARY KEY (event, id)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE session_opds (
                event TEXT NOT NULL, session TEXT NOT NULL, opd TEXT NOT NULL REFERENCES units (id),
                PRIMARY KEY (event, session, opd)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE obligations (
                event TEXT NOT NULL REFERENCES events (id), person TEXT NOT NULL REFERENCES people (id),
                unit TEXT NOT NULL, opd TEXT NOT NULL, position TEXT NOT NULL, grade TEXT NOT NULL, echelon TEXT NOT NULL,
                kind TEXT NOT NULL, standing TEXT NOT NULL, standing_name TEXT NOT NULL, duty TEXT NOT NULL,
                PRIMARY KEY (event, opd, person)
            ) \(dialect.keyOrdered)
            """,
            "CREATE UNIQUE INDEX obligations_by_person ON obligations (event, person)",
        ]
    }

    private static func badges(_ dialect: SQLDialect) -> [String] {
        [
            """
            CREATE TABLE badges (
                number TEXT NOT NULL PRIMARY KEY, person TEXT NOT NULL REFERENCES people (id), key_id TEXT NOT NULL,
                issued_at BIGINT NOT NULL, revoked_at BIGINT, revoked_reason TEXT
            ) \(dialect.keyOrdered)
            """,
            "CREATE UNIQUE INDEX badges_good ON badges (person) WHERE revoked_at IS NULL",
            "CREATE INDEX badges_by_person ON badges (person, issued_at)",
        ]
    }

    private static func checkIn(_ dialect: SQLDialect) -> [String] {
        [
            """
            CREATE TABLE devices (
                id TEXT NOT NULL PRIMARY KEY, gate TEXT NOT NULL, revoked_at BIGINT
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE device_events (
                device TEXT NOT NULL REFERENCES devices (id), event TEXT NOT NULL, PRIMARY KEY (device, event)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE scans (
                id TEXT NOT NULL PRIMARY KEY, event TEXT NOT NULL, session TEXT, device TEXT NOT NULL,
                sequence BIGINT NOT NULL, gate TEXT NOT NULL, by_whom TEXT NOT NULL, person TEXT, digest TEXT NOT NULL,
                channel TEXT NOT NULL, mode TEXT NOT NULL, device_time BIGINT NOT NULL, received_at BIGINT NOT NULL,
                clock_offset BIGINT NOT NULL, clock_uncertainty BIGINT NOT NULL, at BIGINT NOT NULL,
                outcome TEXT NOT NULL, overruled TEXT, local_outcome TEXT, minutes_late BIGINT, review TEXT NOT NULL,
                first_at BIGINT, first_gate TEXT, first_device TEXT, since BIGINT, admitted_by TEXT, admitted_why TEXT
            ) \(dialect.keyOrdered)
            """,
            "CREATE UNIQUE INDEX scans_by_device ON scans (device, sequence)",
            "CREATE INDEX scans_by_person ON scans (event, person, at)",
            """
            CREATE TABLE annulments (
                id TEXT NOT NULL PRIMARY KEY, scan TEXT NOT NULL UNIQUE REFERENCES scans (id), reason TEXT NOT NULL,
                by_whom TEXT NOT NULL, at BIGINT NOT NULL
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE attendances (
                event TEXT NOT NULL, person TEXT NOT NULL, scan TEXT NOT NULL, session TEXT NOT NULL, at BIGINT NOT NULL,
                gate TEXT NOT NULL, device TEXT NOT NULL, minutes_late BIGINT, guest BIGINT NOT NULL,
                PRIMARY KEY (event, person)
            ) \(dialect.keyOrdered)
            """,
        ]
    }

    private static func compliance(_ dialect: SQLDialect) -> [String] {
        [
            """
            CREATE TABLE excuses (
                id TEXT NOT NULL PRIMARY KEY, event TEXT NOT NULL REFERENCES events (id),
                person TEXT NOT NULL REFERENCES people (id), kind TEXT NOT NULL, document TEXT NOT NULL,
                entered_by TEXT NOT NULL, entered_at BIGINT NOT NULL, withdrawn_at BIGINT
            ) \(dialect.keyOrdered)
            """,
            "CREATE UNIQUE INDEX excuses_good ON excuses (event, person) WHERE withdrawn_at IS NULL",
        ]
    }
}

extension Schema {
    /// Version 1. Instants are microseconds UTC in BIGINT; flags are 0 or 1.
    static let first: @Sendable (SQLDialect) -> [String] = { dialect in
        directory(dialect) + events(dialect) + badges(dialect) + checkIn(dialect) + compliance(dialect)
    }

    private static func directory(_ dialect: SQLDialect) -> [String] {
        [
            "CREATE TABLE settings (key \(dialect.text) NOT NULL PRIMARY KEY, value \(dialect.text) NOT NULL) \(dialect.keyOrdered)",
            "CREATE TABLE duties (standing \(dialect.text) NOT NULL PRIMARY KEY, duty \(dialect.text) NOT NULL) \(dialect.keyOrdered)",
            """
            CREATE TABLE journal (
                at BIGINT NOT NULL, by_whom \(dialect.text) NOT NULL, action \(dialect.text) NOT NULL, subject \(dialect.text) NOT NULL, detail \(dialect.text) NOT NULL
            )
            """,
            """
            CREATE TABLE units (
                id \(dialect.text) NOT NULL PRIMARY KEY, name \(dialect.text) NOT NULL, parent \(dialect.text) REFERENCES units (id),
                opd \(dialect.text) NOT NULL, unor_id \(dialect.text)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE unit_aliases (
                spelling \(dialect.text) NOT NULL PRIMARY KEY, unit \(dialect.text) NOT NULL REFERENCES units (id)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE people (
                id \(dialect.text) NOT NULL PRIMARY KEY, nip \(dialect.text) NOT NULL UNIQUE,
                front_title \(dialect.text) NOT NULL, name \(dialect.text) NOT NULL, back_title \(dialect.text) NOT NULL, name_key \(dialect.text) NOT NULL,
                kind \(dialect.text) NOT NULL, unit \(dialect.text) NOT NULL REFERENCES units (id), position \(dialect.text) NOT NULL,
                grade \(dialect.text) NOT NULL, echelon \(dialect.text) NOT NULL, standing \(dialect.text) NOT NULL, standing_name \(dialect.text) NOT NULL,
                email \(dialect.text), listed BIGINT NOT NULL
            ) \(dialect.keyOrdered)
            """,
            "CREATE INDEX people_by_unit ON people (unit)",
            """
            CREATE TABLE superseded_nips (
                nip \(dialect.text) NOT NULL PRIMARY KEY, person \(dialect.text) NOT NULL REFERENCES people (id)
            ) \(dialect.keyOrdered)
            """,
        ]
    }

    private static func events(_ dialect: SQLDialect) -> [String] {
        [
            """
            CREATE TABLE events (
                id \(dialect.text) NOT NULL PRIMARY KEY, kind \(dialect.text) NOT NULL, title \(dialect.text) NOT NULL, place \(dialect.text) NOT NULL,
                starts BIGINT NOT NULL, zone \(dialect.text) NOT NULL, state \(dialect.text) NOT NULL, opened_at BIGINT, closed_at BIGINT
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE sessions (
                event \(dialect.text) NOT NULL REFERENCES events (id), id \(dialect.text) NOT NULL, title \(dialect.text) NOT NULL, place \(dialect.text) NOT NULL,
                opens BIGINT NOT NULL, starts BIGINT NOT NULL, late_after BIGINT, closes BIGINT NOT NULL,
                PRIMARY KEY (event, id)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE session_opds (
                event \(dialect.text) NOT NULL, session \(dialect.text) NOT NULL, opd \(dialect.text) NOT NULL REFERENCES units (id),
                PRIMARY KEY (event, session, opd)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE obligations (
                event \(dialect.text) NOT NULL REFERENCES events (id), person \(dialect.text) NOT NULL REFERENCES people (id),
                unit \(dialect.text) NOT NULL, opd \(dialect.text) NOT NULL, position \(dialect.text) NOT NULL, grade \(dialect.text) NOT NULL, echelon \(dialect.text) NOT NULL,
                kind \(dialect.text) NOT NULL, standing \(dialect.text) NOT NULL, standing_name \(dialect.text) NOT NULL, duty \(dialect.text) NOT NULL,
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
                number \(dialect.text) NOT NULL PRIMARY KEY, person \(dialect.text) NOT NULL REFERENCES people (id), key_id \(dialect.text) NOT NULL,
                issued_at BIGINT NOT NULL, revoked_at BIGINT, revoked_reason \(dialect.text)
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
                id \(dialect.text) NOT NULL PRIMARY KEY, gate \(dialect.text) NOT NULL, revoked_at BIGINT
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE device_events (
                device \(dialect.text) NOT NULL REFERENCES devices (id), event \(dialect.text) NOT NULL, PRIMARY KEY (device, event)
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE scans (
                id \(dialect.text) NOT NULL PRIMARY KEY, event \(dialect.text) NOT NULL, session \(dialect.text), device \(dialect.text) NOT NULL,
                sequence BIGINT NOT NULL, gate \(dialect.text) NOT NULL, by_whom \(dialect.text) NOT NULL, person \(dialect.text), digest \(dialect.text) NOT NULL,
                channel \(dialect.text) NOT NULL, mode \(dialect.text) NOT NULL, device_time BIGINT NOT NULL, received_at BIGINT NOT NULL,
                clock_offset BIGINT NOT NULL, clock_uncertainty BIGINT NOT NULL, at BIGINT NOT NULL,
                outcome \(dialect.text) NOT NULL, overruled \(dialect.text), local_outcome \(dialect.text), minutes_late BIGINT, review \(dialect.text) NOT NULL,
                first_at BIGINT, first_gate \(dialect.text), first_device \(dialect.text), since BIGINT, admitted_by \(dialect.text), admitted_why \(dialect.text)
            ) \(dialect.keyOrdered)
            """,
            "CREATE UNIQUE INDEX scans_by_device ON scans (device, sequence)",
            "CREATE INDEX scans_by_person ON scans (event, person, at)",
            """
            CREATE TABLE annulments (
                id \(dialect.text) NOT NULL PRIMARY KEY, scan \(dialect.text) NOT NULL UNIQUE REFERENCES scans (id), reason \(dialect.text) NOT NULL,
                by_whom \(dialect.text) NOT NULL, at BIGINT NOT NULL
            ) \(dialect.keyOrdered)
            """,
            """
            CREATE TABLE attendances (
                event \(dialect.text) NOT NULL, person \(dialect.text) NOT NULL, scan \(dialect.text) NOT NULL, session \(dialect.text) NOT NULL, at BIGINT NOT NULL,
                gate \(dialect.text) NOT NULL, device \(dialect.text) NOT NULL, minutes_late BIGINT, guest BIGINT NOT NULL,
                PRIMARY KEY (event, person)
            ) \(dialect.keyOrdered)
            """,
        ]
    }

    private static func compliance(_ dialect: SQLDialect) -> [String] {
        [
            """
            CREATE TABLE excuses (
                id \(dialect.text) NOT NULL PRIMARY KEY, event \(dialect.text) NOT NULL REFERENCES events (id),
                person \(dialect.text) NOT NULL REFERENCES people (id), kind \(dialect.text) NOT NULL, document \(dialect.text) NOT NULL,
                entered_by \(dialect.text) NOT NULL, entered_at BIGINT NOT NULL, withdrawn_at BIGINT
            ) \(dialect.keyOrdered)
            """,
            "CREATE UNIQUE INDEX excuses_good ON excuses (event, person) WHERE withdrawn_at IS NULL",
        ]
    }
}

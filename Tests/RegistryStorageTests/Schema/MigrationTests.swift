import IkrarRegistry
import Testing

@testable import RegistryStorage

@Suite("migrations")
struct MigrationTests {
    @Test("a registry of version 1 gets the words of the names that it holds", arguments: DriverUnderTest.all)
    func fillsWords(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        let dialect = driver.dialect
        try await driver.write(beside: .nothing) { connection in
            try connection.execute("CREATE TABLE ikrar_schema (version BIGINT NOT NULL PRIMARY KEY)", [])
            for statement in Schema.first(dialect) { try connection.execute(statement, []) }
            try connection.execute("INSERT INTO ikrar_schema (version) VALUES (1)", [])
            try connection.execute("INSERT INTO units (id, name, opd) VALUES ('u', 'Dinas Sosial', 'u')", [])
            for (id, name) in [("p1", "Nur'aini Budi BUDI"), ("p2", "Élise")] {
                try connection.execute(
                    """
                    INSERT INTO people (id, nip, front_title, name, back_title, name_key, kind, unit, position, grade,
                        echelon, standing, standing_name, listed)
                    VALUES ($1, $1, '', $2, '', '', 'pns', 'u', '', '', '', '1', '', 1)
                    """,
                    [.text(id), .text(name)])
            }
        }
        #expect(try await Schema.version(of: driver) == 1)
        #expect(try await Schema.migrate(driver) == 1)
        #expect(try await Schema.version(of: driver) == Schema.newest)
        let words = try await driver.read { connection in
            try connection.texts("SELECT person, word FROM name_words ORDER BY person, word", [], columns: 2)
        }
        #expect(words == [["p1", "aini"], ["p1", "budi"], ["p1", "nur"], ["p2", "élise"]])
    }

    @Test(
        "a registry of version 4 gets the index that tells which device saw a person, or, in SQLite, whom a device saw when",
        arguments: DriverUnderTest.all)
    func coversDevices(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        let dialect = driver.dialect
        try await driver.write(beside: .nothing) { connection in
            try connection.execute("CREATE TABLE ikrar_schema (version BIGINT NOT NULL PRIMARY KEY)", [])
            for migration in Schema.migrations where migration.version < 5 {
                for statement in migration.statements(dialect) { try connection.execute(statement, []) }
            }
            try connection.execute("INSERT INTO ikrar_schema (version) VALUES (4)", [])
            #expect(try Self.columns(of: "scans_by_person", connection, dialect) == ["event", "person", "at"])
        }
        #expect(try await Schema.migrate(driver) == 4)
        let columns = try await driver.read { connection in
            try ["scans_by_person", "scans_by_time"].map { try Self.columns(of: $0, connection, dialect) }
        }
        switch dialect {
        case .sqlite: #expect(columns == [[], ["event", "received_at", "gate", "device", "person"]])
        case .postgres:
            #expect(columns == [["event", "person", "at", "device"], ["event", "received_at", "gate", "device"]])
        }
    }

    private static func columns(of index: String, _ connection: any SQLConnection, _ dialect: SQLDialect) throws
        -> [String]
    {
        let sql =
            switch dialect {
            case .sqlite: "SELECT i.name FROM pragma_index_info($1) i ORDER BY i.seqno"
            case .postgres:
                """
                SELECT CAST(a.attname AS TEXT) FROM pg_attribute a
                WHERE a.attrelid = CAST(CAST($1 AS TEXT) AS regclass) ORDER BY a.attnum
                """
            }
        return try connection.texts(sql, [.text(index)], columns: 1).flatMap(\.self)
    }

    @Test("of many programs that start at once on a new registry, all find it whole", arguments: DriverUnderTest.all)
    func startsTogether(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        let before = try await withThrowingTaskGroup(of: Int64.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    let before = try await Schema.migrate(driver)
                    #expect(try await Schema.version(of: driver) == Schema.newest)
                    return before
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(before.count { $0 == 0 } >= 1)
        let versions = try await driver.read { try $0.integers("SELECT version FROM ikrar_schema ORDER BY 1", []) }
        #expect(versions == Schema.migrations.map(\.version))
    }

    @Test(
        "a change of events, sessions, devices, units and duties raises the revision; what is new to all does not",
        arguments: DriverUnderTest.all)
    func raisesRevisions(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        try await Schema.migrate(driver)
        var last = try await Self.revision(driver)
        let raising = [
            """
            INSERT INTO events (id, kind, title, place, starts, zone, state)
            VALUES ('e', 'apel', '', '', 0, 'WIB', 'draft')
            """,
            "UPDATE events SET state = 'open'",
            """
            INSERT INTO sessions (event, id, title, place, opens, starts, closes) VALUES ('e', 's', '', '', 0, 0, 0)
            """,
            "UPDATE sessions SET closes = 1",
            "DELETE FROM sessions",
            "UPDATE devices SET revoked_at = 1",
            "INSERT INTO device_events (device, event) VALUES ('d', 'e')",
            "DELETE FROM device_events",
            "DELETE FROM devices",
            "UPDATE units SET name = 'Dinas Sosial'",
            "DELETE FROM units",
            "INSERT INTO duties (standing, duty) VALUES ('1', 'uncounted')",
            "UPDATE duties SET duty = 'obliged'",
            "DELETE FROM duties",
        ]
        try await driver.write { _ = try $0.execute("INSERT INTO devices (id, gate) VALUES ('d', 'Utara')", []) }
        try await driver.write { _ = try $0.execute("INSERT INTO units (id, name, opd) VALUES ('u', '', 'u')", []) }
        #expect(try await Self.revision(driver) == last, "a device's first scan, a new unit")
        for statement in raising {
            try await driver.write { _ = try $0.execute(statement, []) }
            let next = try await Self.revision(driver)
            #expect(next > last, "\(statement)")
            last = next
        }
    }

    private static func revision(_ driver: any SQLDriver) async throws -> Int64 {
        try await driver.read { try $0.integers("SELECT revision FROM revisions", [])[0] }
    }
}

import Dispatch
import Foundation
import IkrarRegistry
import RegistryPostgres
import RegistryStorage
import TestServers
import Testing

@Suite("the PostgreSQL driver", .serialized, .enabled(if: TestServer.current != nil))
struct PostgresDriverTests {
    private func make(_ set: (inout PostgresPool.Limits) -> Void = { _ in }) throws -> PostgresDriver {
        var limits = PostgresPool.Limits(connections: 4)
        set(&limits)
        return try PostgresDriver(TestServer.required().freshAddress(), creating: true, pool: limits)
    }

    @Test("does not make a registry where one is, nor open one that is not there")
    func mindsExistence() throws {
        let server = try TestServer.required()
        let address = try server.freshAddress()
        #expect(throws: RegistryError(.registryMissing)) { try PostgresDriver(address, creating: false) }
        try PostgresDriver(address, creating: true).close()
        #expect(throws: RegistryError(.registryExists)) { try PostgresDriver(address, creating: true) }
        try PostgresDriver(address, creating: false).close()
    }

    @Test("takes a database or schema that is not there for a registry that is not there", arguments: [true, false])
    func missesDatabases(creating: Bool) throws {
        let server = try TestServer.required()
        let schema = try PostgresAddress(server.with("options=-csearch_path%3Dnowhere").address)
        #expect(throws: RegistryError(.registryMissing)) { try PostgresDriver(schema, creating: creating) }
        let database = try PostgresAddress(server.with("dbname=nowhere").address)
        #expect(throws: RegistryError(.registryMissing)) { try PostgresDriver(database, creating: creating) }
    }

    @Test("two that make one registry at once: one does")
    func makesOnce() async throws {
        let address = try TestServer.required().freshAddress()
        let codes = await withTaskGroup(of: RegistryError.Code?.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    do {
                        try PostgresDriver(address, creating: true).close()
                        return nil
                    } catch { return (error as? RegistryError)?.code }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes.count { $0 == nil } == 1)
        #expect(codes.count { $0 == .registryExists } == 3)
    }

    @Test("does not take another program's tables over")
    func refusesForeignTables() async throws {
        let driver = try make()
        _ = try await driver.write { try $0.execute("CREATE TABLE people (n BIGINT)", []) }
        do {
            _ = try await driver.write { try $0.execute("CREATE TABLE people (n BIGINT)", []) }
            Issue.record("there is one")
        } catch let error as RegistryError {
            #expect(error.code == .registryExists)
            #expect(error.detail.contains("people"))
        }
    }

    @Test("refuses a user whom the server does not let in, or do", .enabled(if: TestServer.isOnSocket))
    func refusesUsers() async throws {
        let server = try TestServer.required()
        let place = try server.freshSchema()
        let name = try place.schema()
        try server.ask("CREATE ROLE \(name) LOGIN")
        let stranger = try PostgresAddress(place.with("user=\(name)").address)
        // It may not even use the schema.
        #expect(throws: RegistryError.self) { try PostgresDriver(stranger, creating: true) }
        try server.ask("GRANT USAGE ON SCHEMA \(name) TO \(name)")
        #expect(throws: RegistryError(.registryRefused)) { try PostgresDriver(stranger, creating: true) }
        let nobody = try PostgresAddress(server.with("user=nobody_\(name)").address)
        do {
            _ = try PostgresDriver(nobody, creating: false)
            Issue.record("there is no such user")
        } catch let error as RegistryError {
            #expect(error.code == .registryRefused)
            #expect(error.detail.contains("nobody_\(name)"))
            #expect(error.detail.hasSuffix("(28000)"))
        }
    }

    @Test("says of a server that is not there that it is not there, at once")
    func missesServers() throws {
        for url in [
            "postgres://ikrar@127.0.0.1:1/ikrar", "postgres:///ikrar?host=/nowhere",
            "postgres://no.such.host.invalid/x",
        ] {
            do {
                _ = try PostgresDriver(PostgresAddress(url), creating: false)
                Issue.record("there is none")
            } catch let error as RegistryError {
                #expect(error.code == .registryUnreachable)
                #expect(!error.detail.isEmpty)
            }
        }
    }

    @Test("two writes that take the same rows in opposite order both end well")
    func survivesDeadlocks() async throws {
        let driver = try make()
        defer { driver.close() }
        _ = try await driver.write { connection in
            try connection.execute("CREATE TABLE rows (id TEXT PRIMARY KEY, n BIGINT NOT NULL)", [])
            try connection.execute("INSERT INTO rows VALUES ($1, 0)", each: [["a"], ["b"]])
        }
        let runs = Counter()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for order in [["a", "b"], ["b", "a"]] {
                group.addTask {
                    try await driver.write(beside: .everything) { connection in
                        let isFirst = runs.add() < 2
                        try connection.execute("UPDATE rows SET n = n + 1 WHERE id = $1", [.text(order[0])])
                        // Until both have their first row.
                        for _ in 0..<500 where isFirst && runs.value < 2 { Waiting.rest(milliseconds: 2) }
                        if isFirst { Waiting.rest(milliseconds: 30) }
                        try connection.execute("UPDATE rows SET n = n + 1 WHERE id = $1", [.text(order[1])])
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(runs.value >= 3)
        #expect(try await driver.read { try $0.integers("SELECT n FROM rows", []) } == [2, 2])
    }

    @Test(
        "tells what a server's refusal means, with its state but without what it quotes",
        arguments: [
            ("23505", RegistryError.Code.registryChanged), ("23503", .registryChanged), ("55P03", .registryLocked),
            ("40001", .registryLocked), ("40P01", .registryLocked), ("53100", .diskFull),
            ("53300", .registryUnreachable),
            ("57P03", .registryUnreachable), ("08006", .registryUnreachable), ("28P01", .registryRefused),
            ("42501", .registryRefused), ("3D000", .registryMissing), ("42P07", .registryExists),
            ("22P05", .textRefused), ("42601", .registryBroken), ("XX001", .registryBroken), ("0A000", .registryBroken),
        ])
    func tells(_ state: String, _ code: RegistryError.Code) async throws {
        let driver = try make { $0.patience = .milliseconds(100) }
        defer { driver.close() }
        let raise = "RAISE EXCEPTION USING ERRCODE = '\(state)', MESSAGE = 'no', DETAIL = '198605152010011003'"
        do {
            _ = try await driver.write { try $0.execute("DO $do$ BEGIN \(raise); END $do$", []) }
            Issue.record("must be refused")
        } catch let error as RegistryError {
            #expect(error.code == code)
            #expect(error.subject.hasPrefix("postgres://"))
            #expect(error.detail.contains(state))
            #expect(!"\(error)".contains("198605152010011003"))
        }
    }

    @Test("begins a write that the server undid again, eleven times at most")
    func triesAgain() async throws {
        let driver = try make()
        defer { driver.close() }
        let runs = Counter()
        let undo = "DO $do$ BEGIN RAISE EXCEPTION USING ERRCODE = '40001'; END $do$"
        let value = try await driver.write { connection in
            if runs.add() < 10 { try connection.execute(undo, []) }
            return "done"
        }
        #expect(value == "done")
        #expect(runs.value == 11)
        await #expect(throws: RegistryError(.registryLocked)) {
            _ = try await driver.write { try $0.execute(undo, []) }
        }
    }

    @Test("a value that does not fit its column is not shown")
    func hidesValues() async throws {
        let driver = try make()
        defer { driver.close() }
        _ = try await driver.write { try $0.execute("CREATE TABLE fitted (n BIGINT, t VARCHAR(3))", []) }
        for value in ["198605152010011003x", "99999999999999999999"] {
            do {
                _ = try await driver.write { try $0.execute("INSERT INTO fitted (n) VALUES ($1)", [.text(value)]) }
                Issue.record("must be refused")
            } catch let error as RegistryError {
                #expect(error.code == .registryBroken)
                #expect(!"\(error)".contains(value))
            }
        }
    }

    @Test("forgets statements that no longer fit their tables")
    func preparesAnew() async throws {
        let driver = try make { $0.connections = 1 }
        defer { driver.close() }
        _ = try await driver.write { connection in
            try connection.execute("CREATE TABLE changing (n BIGINT)", [])
            try connection.execute("INSERT INTO changing VALUES (1)", [])
        }
        let schema = try await driver.read {
            try $0.texts("SELECT CAST(current_schema() AS TEXT)", [], columns: 1)[0][0]
        }
        for _ in 0..<7 { _ = try await driver.read { try $0.integers("SELECT * FROM changing", []) } }
        try TestServer.required().ask("ALTER TABLE \(schema).changing ADD COLUMN t TEXT DEFAULT 'x'")
        let rows = try await driver.read { connection in
            var rows: [String] = []
            try connection.rows("SELECT * FROM changing", []) { rows.append("\(try $0.integer(0))\(try $0.text(1))") }
            return rows
        }
        #expect(rows == ["1x"])
    }

    @Test("prepares more statements than a connection keeps")
    func preparesMany() async throws {
        let driver = try make { $0.connections = 1 }
        defer { driver.close() }
        let sum = try await driver.read { connection in
            try (0..<1_200).reduce(0) { $0 + (try connection.integers("SELECT CAST(\($1) AS BIGINT)", [])[0]) }
        }
        #expect(sum == 719_400)
        #expect(try await driver.read { try $0.integers("SELECT COUNT(*) FROM pg_prepared_statements", [])[0] } <= 512)
    }

    @Test("waits for the disk, and for a standby as long as it takes, whatever the server's defaults are")
    func setsSessions() async throws {
        let server = try TestServer.required()
        let schema = try server.freshSchema().schema()
        let settings = [
            "search_path=\(schema)", "synchronous_commit=off", "statement_timeout=1234",
            "idle_in_transaction_session_timeout=1234",
        ]
        let options = settings.map { "-c\($0.replacingOccurrences(of: "=", with: "%3D"))" }.joined(separator: "%20")
        let driver = try PostgresDriver(PostgresAddress(server.with("options=\(options)").address), creating: true)
        defer { driver.close() }
        let now = try await driver.read { connection in
            try connection.texts(
                """
                SELECT current_setting('synchronous_commit'), current_setting('statement_timeout'),
                    current_setting('idle_in_transaction_session_timeout'), current_setting('lock_timeout'),
                    current_setting('client_encoding')
                """, [], columns: 5)
        }
        #expect(now == [["on", "0", "0", "10s", "UTF8"]])
    }

    @Test("scans are planned by index, all else freely; writes read what is committed, whatever the defaults are")
    func plansScansByIndex() async throws {
        let server = try TestServer.required()
        let schema = try server.freshSchema().schema()
        let settings = ["search_path=\(schema)", "default_transaction_isolation=serializable"]
        let options = settings.map { "-c\($0.replacingOccurrences(of: "=", with: "%3D"))" }.joined(separator: "%20")
        let address = try PostgresAddress(server.with("options=\(options)").address)
        let driver = try PostgresDriver(address, creating: true, pool: .init(connections: 1))
        defer { driver.close() }
        let ask: @Sendable (any SQLConnection) throws -> [[String]] = { connection in
            try connection.texts(
                """
                SELECT current_setting('enable_seqscan'), current_setting('transaction_isolation')
                """, [], columns: 2)
        }
        // Twice on one connection: what one transaction sets, the next does not find.
        for _ in 0..<2 {
            for company in WriteCompany.allCases {
                let readsWholeTables = company.isOfScans ? "off" : "on"
                #expect(try await driver.write(beside: company, ask) == [[readsWholeTables, "read committed"]])
            }
            #expect(try await driver.read(ask) == [["on", "repeatable read"]])
        }
    }

    @Test("throws old receipts away")
    func sweepsReceipts() async throws {
        let address = try TestServer.required().freshAddress()
        let first = try PostgresDriver(address, creating: true, runsInPlace: true)
        _ = try await first.write { try $0.execute("INSERT INTO ikrar_receipts VALUES ('old', 0)", []) }
        let second = try PostgresDriver(address, creating: false, runsInPlace: true)
        _ = try await second.write { try $0.execute("SELECT 1", []) }
        let tokens = try await second.read { try $0.texts("SELECT token FROM ikrar_receipts", [], columns: 1) }
        #expect(!tokens.contains(["old"]))
        #expect(!tokens.isEmpty)
    }
}

extension WriteCompany {
    fileprivate var isOfScans: Bool { self == .everything || self == .everythingButBatches }
}

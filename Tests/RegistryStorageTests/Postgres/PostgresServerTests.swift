import Foundation
import IkrarRegistry
import RegistryPostgres
import RegistryStorage
import TestServers
import Testing

/// Against a server that lets nobody in without reason, and that stops and starts.
@Suite(
    "a PostgreSQL server of its own", .serialized, .enabled(if: TestServer.current != nil && ThrowawayServer.isThere))
struct PostgresServerTests {
    /// Local superusers, and everybody else with a password over TLS.
    private static let access = ["local all postgres trust", "hostssl all all 127.0.0.1/32 scram-sha-256"]

    /// A server whose certificate, of an authority made for the purpose, is for `localhost`.
    private func secured() throws -> (server: ThrowawayServer, certificates: String) {
        let certificates = URL(fileURLWithPath: TemporaryPath.fresh("certificates")).deletingLastPathComponent().path
        func openssl(_ words: String) throws {
            try Command.run(["/usr/bin/openssl"] + words.split(separator: " ").map { String($0) }, in: certificates)
        }
        for authority in ["right", "wrong"] {
            try openssl(
                "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=\(authority) -keyout \(authority).key -out \(authority).crt"
            )
        }
        try openssl("req -newkey rsa:2048 -nodes -subj /CN=localhost -keyout server.key -out server.csr")
        try openssl("x509 -req -in server.csr -days 2 -CA right.crt -CAkey right.key -CAcreateserial -out server.crt")
        let server = try ThrowawayServer(
            settings: ["ssl=on", "ssl_cert_file=server.crt", "ssl_key_file=server.key"], access: Self.access
        ) { server in
            for file in ["server.crt", "server.key"] {
                try server.place(
                    try String(contentsOfFile: "\(certificates)/\(file)", encoding: .utf8), at: "data/\(file)")
            }
        }
        try server.ask("CREATE ROLE siti LOGIN PASSWORD 'rahasia'")
        try server.ask("CREATE DATABASE ikrar OWNER siti")
        return (server, certificates)
    }

    private func failure(_ url: String) throws -> RegistryError? {
        do {
            try PostgresDriver(PostgresAddress(url), creating: false).close()
            return nil
        } catch let error as RegistryError { return error }
    }

    @Test("is believed under verify-full only with a certificate of the right authority, for the host's name")
    func verifies() async throws {
        let (server, certificates) = try secured()
        defer { server.stop() }
        func url(_ host: String, _ authority: String, _ password: String = "rahasia") -> String {
            "postgres://siti:\(password)@\(host):\(server.port)/ikrar?hostaddr=127.0.0.1&sslmode=verify-full"
                + "&sslrootcert=\(certificates)/\(authority).crt"
        }
        let driver = try PostgresDriver(PostgresAddress(url("localhost", "right")), creating: true, runsInPlace: true)
        let isEncrypted = try await driver.read { connection in
            try connection.integers("SELECT CAST(ssl AS INT) FROM pg_stat_ssl WHERE pid = pg_backend_pid()", [])
        }
        #expect(isEncrypted == [1])

        let wrongAuthority = try #require(try failure(url("localhost", "wrong")))
        #expect(wrongAuthority.code == .registryRefused)
        #expect(wrongAuthority.detail.contains("certificate verify failed"))
        let wrongName = try #require(try failure(url("db.example", "right")))
        #expect(wrongName.code == .registryRefused)
        #expect(wrongName.detail.contains("does not match host name \"db.example\""))
        let noAuthority = try #require(try failure(url("localhost", "none")))
        #expect(noAuthority.code == .registryRefused)
        #expect(noAuthority.detail.contains("does not exist"))
        let wrongPassword = try #require(try failure(url("localhost", "right", "salah")))
        #expect(wrongPassword.code == .registryRefused)
        #expect(wrongPassword.detail == "password authentication failed for user \"siti\" (28P01)")
        let unencrypted = "postgres://siti:rahasia@127.0.0.1:\(server.port)/ikrar?sslmode=disable"
        #expect(try failure(unencrypted)?.code == .registryRefused)
    }

    @Test("takes the password from a PGPASSFILE, and refuses without one")
    func readsPasswordFiles() async throws {
        let (server, certificates) = try secured()
        defer { server.stop() }
        let file = "\(certificates)/passwords"
        try "127.0.0.1:\(server.port):ikrar:siti:rahasia\n".write(toFile: file, atomically: true, encoding: .utf8)
        chmod(file, 0o600)
        let url = "postgres://siti@127.0.0.1:\(server.port)/ikrar?sslmode=require"
        let refusal = try #require(try failure(url))
        #expect(refusal.code == .registryRefused)
        #expect(refusal.detail.contains("no password supplied"))
        // In a process of its own: the environment is everybody's.
        await #expect(processExitsWith: .success) { [url = url as String, file = file as String] in
            setenv("PGPASSFILE", file, 1)
            try PostgresDriver(PostgresAddress(url), creating: true).close()
        }
        #expect(try failure("\(url)&passfile=\(file)") == nil)
    }

    @Test("that stops and starts again is waited for: each write stands once")
    func survivesRestarts() async throws {
        let server = try ThrowawayServer(access: ["local all all trust"])
        defer { server.stop() }
        let folder = server.folder.replacingOccurrences(of: "/", with: "%2F")
        // The first of the hosts is nobody: it is passed over each time.
        let url = "postgres://postgres@/postgres?host=%2Fnowhere,\(folder)&port=5432,\(server.port)"
        let driver = try PostgresDriver(PostgresAddress(url), creating: true, pool: .init(connections: 4))
        defer { driver.close() }
        _ = try await driver.write { try $0.execute("CREATE TABLE kept (id BIGINT NOT NULL, run BIGINT NOT NULL)", []) }
        let written = Counter()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in Int64(0)..<4 {
                group.addTask {
                    for n in 0..<150 {
                        _ = try await driver.write(beside: task == 0 ? .nothing : .scans) { connection in
                            try connection.execute(
                                "INSERT INTO kept VALUES ($1, $2)", [.integer(task * 1_000 + Int64(n)), 0])
                        }
                        written.add()
                    }
                }
            }
            for stop in 1...2 {
                while written.value < stop * 100 { try await Task.sleep(for: .milliseconds(2)) }
                server.stop()
                try server.start()
            }
            try await group.waitForAll()
        }
        let counts = try await driver.read { connection in
            try connection.integers("SELECT COUNT(*) FROM kept", [])
                + connection.integers("SELECT COUNT(DISTINCT id) FROM kept", [])
        }
        #expect(counts == [600, 600])
    }

    @Test("a commit that did not wait for its standby is not taken for one that did")
    func doubtsShortenedCommits() async throws {
        // There is no such standby: a commit waits until somebody ends the wait.
        let server = try ThrowawayServer(
            settings: ["synchronous_standby_names=none", "synchronous_commit=on"], access: ["local all all trust"])
        defer { server.stop() }
        let folder = server.folder.replacingOccurrences(of: "/", with: "%2F")
        try server.ask("SET synchronous_commit = local; CREATE TABLE kept (n BIGINT)")
        try server.ask(
            "SET synchronous_commit = local; CREATE TABLE ikrar_receipts (token TEXT PRIMARY KEY, at BIGINT NOT NULL)")
        var limits = PostgresPool.Limits(connections: 1)
        limits.patience = .milliseconds(700)
        limits.answer = .seconds(3)
        limits.lock = .milliseconds(200)
        let url = "postgres://postgres@/postgres?host=\(folder)&port=\(server.port)"
        let driver = try PostgresDriver(PostgresAddress(url), creating: false, pool: limits)
        defer { driver.close() }
        let runs = Counter()
        let write = Task {
            try await driver.write { connection in
                runs.add()
                try connection.execute("INSERT INTO kept VALUES (1)", [])
            }
        }
        let shorten = "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
        for _ in 0..<15 {
            try await Task.sleep(for: .milliseconds(100))
            try server.ask(shorten)
        }
        await #expect(throws: RegistryError(.registryUnreachable)) { try await write.value }
        // It was looked for, not done again.
        #expect(runs.value == 1)
    }
}

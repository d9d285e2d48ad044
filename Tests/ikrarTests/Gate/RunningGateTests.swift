import Foundation
import TestServers
import Testing

/// Whatever a running program remembers between two scans, it hears of another program's change at the next one.
@Suite("a gate that runs while others change the registry")
struct RunningGateTests {
    private let office: Office

    init() throws { office = try Office() }

    /// The answers of one program to a line before and to lines after the others' commands.
    private func answers(to lines: [String], between commands: [String]...) throws -> [JSON] {
        try answers(to: lines) {
            for command in commands { _ = try office.program.run(command).ok() }
        }
    }

    private func answers(to lines: [String], between others: () throws -> Void) throws -> [JSON] {
        try answers { input, gate in
            try input.say(lines[0])
            try #require(waits(for: gate, lines: 1))
            try others()
            for line in lines.dropFirst() { try input.say(line) }
            try #require(waits(for: gate, lines: lines.count))
        }
    }

    private func answers(_ body: (HeldInput, RunningProcess) throws -> Void) throws -> [JSON] {
        let input = try HeldInput(in: office.folder)
        let gate = try office.program.start(
            ["checkin", Office.now, "--gate", "Gerbang Utara", "--json"], input: .file(input.path))
        do {
            try body(input, gate)
        } catch {
            _ = try gate.kill()
            throw error
        }
        // It has answered all there is, and would go on waiting for a scan.
        return try gate.kill().objects()
    }

    /// Not for ever: longer than the program waits for a server.
    private func waits(for gate: RunningProcess, lines: Int) -> Bool {
        for _ in 0..<60_000 {
            if gate.hasEnded { return false }
            let written = (try? Data(contentsOf: URL(fileURLWithPath: gate.output))) ?? Data()
            if written.count(where: { $0 == 0x0A }) >= lines { return true }
            usleep(2000)
        }
        return false
    }

    @Test("an event that another program closes is closed at once, and open at once when it is opened again")
    func closing() throws {
        let codes = office.wearers.prefix(2).map(\.code)
        let closed = try answers(to: Array(codes), between: ["event", "close", Office.now])
        #expect(closed.map { $0["outcome"]?.text } == ["present", "closed"])
        let next = office.wearers[2].code
        let reopened = try answers(to: [next, codes[1]], between: ["event", "reopen", Office.now])
        #expect(reopened.map { $0["outcome"]?.text } == ["closed", "present"])
    }

    @Test("a badge that another program revokes opens nothing more")
    func revoking() throws {
        let (first, second) = (office.wearers[0], office.wearers[1])
        let found = try answers(
            to: [first.code, second.code], between: ["badge", "revoke", second.nip, "--reason", "hilang"])
        #expect(found.map { $0["outcome"]?.text } == ["present", "revoked"])
    }

    @Test("an import that another program does keeps no gate from answering, and counts from the next scan on")
    func importing() throws {
        let newcomer = "199003142019031007"
        try office.folder.write(
            "NIP,NAMA,UNIT KERJA\n\(newcomer),Bagas Wiratama,Dinas Sosial\n", "daftar.csv")
        let found = try answers(
            to: [office.wearers[0].code, newcomer, office.wearers[1].code], between: ["asn", "import", "daftar.csv"])
        #expect(found.map { $0["outcome"]?.text } == ["present", "notObliged", "present"])
    }

    @Test("a server that ends a gate's connection: the next scan has its answer all the same", .onServers)
    func reconnecting() throws {
        let found = try answers(to: office.wearers.prefix(3).map(\.code)) {
            try endConnections()
        }
        #expect(found.map { $0["outcome"]?.text } == ["present", "present", "present"])
        #expect(try office.ikrar("scan", "list", Office.now, "--json").ok().lines.count == 3)
    }

    @Test(
        "a server that only reads, as a standby: scans are answered busy, and the gate goes on once it writes",
        .onServers)
    func standingBy() throws {
        let (server, database) = (try TestServer.required(), try #require(office.registry.database))
        let reading = "ALTER DATABASE \(database.databaseName) SET default_transaction_read_only"
        let found = try answers { input, gate in
            for (line, isReading) in [false, true, false].enumerated() {
                try server.ask("\(reading) = \(isReading ? "on" : "off")")
                if isReading { try endConnections() }
                try input.say(office.wearers[line].code)
                try #require(waits(for: gate, lines: line + 1))
            }
        }
        #expect(found.map { $0["outcome"]?.text } == ["present", "busy", "present"])
    }

    @Test("a registry that keeps the gate waiting: the operator is told so, and when it answers again", .onServers)
    func waiting() throws {
        let table = try HeldTable("attendances", of: #require(office.registry.database))
        var told = ""
        let found = try answers { input, gate in
            try input.say(office.wearers[0].code)
            for _ in 0..<5000 where !said(gate).contains("belum menjawab") { usleep(2000) }
            try table.letGo()
            try #require(waits(for: gate, lines: 1))
            told = said(gate)
            try input.say(office.wearers[1].code)
            try #require(waits(for: gate, lines: 2))
            #expect(said(gate) == told, "of one that is answered at once nothing is said")
        }
        #expect(told.contains("belum menjawab"))
        #expect(told.contains("menjawab lagi"))
        #expect(found.map { $0["outcome"]?.text } == ["present", "present"])
    }

    private func said(_ gate: RunningProcess) -> String {
        (try? String(contentsOfFile: gate.errors, encoding: .utf8)) ?? ""
    }

    private func endConnections() throws {
        let ended = try office.registry.ask(
            """
            SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
            """)
        #expect(ended.flatMap { Int($0) } ?? 0 > 0)
    }
}

/// Many gates at once on one registry, on either engine, beside what the engine itself takes.
///
/// A gate is a task that waits for its answer, which is durable, before it scans again. What stands beside it keeps rows by
/// itself: nothing is read, nobody is recognised, nothing is decided.
struct Engines {
    var bench: Bench
    var registry: PreparedRegistry

    private static let gates = [1, 8, 32]

    /// Rates of one engine with so many gates, round by round.
    private struct Rates {
        var gates: Int
        /// To a server.
        var connections: Int
        var ours: [Load] = []
        /// Rows and indexes of a scan.
        var whole: [Double] = []
        /// The smallest row that tells who came when.
        var smallest: [Double] = []

        var perSecond: [Double] { ours.map(\.perSecond) }

        var waits: String {
            "median \(ours.map(\.medianMicroseconds).median.shown) µs, "
                + "99 in 100 within \(ours.map(\.p99Microseconds).median.shown) µs"
        }
    }

    func findings() throws -> [Finding] {
        var sqlite = Self.gates.map { Rates(gates: $0, connections: $0) }
        // Eight connections are what a pool has unless told otherwise.
        var postgres = [(1, 1), (8, 8), (32, 8), (32, 32)].map { Rates(gates: $0.0, connections: $0.1) }
        let server = try bench.server.map { try PreparedServer(bench, $0, registry: registry, name: "bench_usual") }
        for round in 1...bench.rounds {
            bench.note("two engines, round \(round)")
            for place in sqlite.indices { try measure(&sqlite[place]) }
            guard let server else { continue }
            for place in postgres.indices { try measure(&postgres[place], server) }
        }
        guard server != nil else {
            return sqlite.flatMap(told) + [.skipped("PostgreSQL", why: PostgresServer.absent)]
        }
        return sqlite.flatMap(told) + postgres.flatMap(toldOfServer)
    }

    // MARK: SQLite

    private func measure(_ rates: inout Rates) throws {
        rates.ours.append(try Load(bench, at: registry.copy(bench), registry, gates: rates.gates, rates.connections))
        rates.whole.append(try commits(registry.copy(bench), rates.gates, into: PreparedRegistry.event))
        rates.smallest.append(try commits("\(bench.folder("bare"))/bare.sqlite", rates.gates))
    }

    private func commits(_ file: String, _ group: Int, into event: String? = nil) throws -> Double {
        let scans = "\(TextFile(path: registry.codes).lineCount)"
        let command = ["\(bench.scratch)/sqlite_commits", file, scans, "\(group)"] + (event.map { [$0] } ?? [])
        return try bench.run(command).perSecond
    }

    private func told(_ rates: Rates) -> [Finding] {
        let what = "SQLite, \(Self.named(rates.gates)): durable check-ins"
        let commit = rates.gates == 1 ? "a commit for each scan" : "a commit for \(rates.gates) scans"
        return [
            .faster(
                what, ours: rates.perSecond, unit: "/s",
                than: ("bare SQLite, \(commit), a scan's rows and indexes", rates.whole), atLeast: 0.5),
            .faster(
                "The same", ours: rates.perSecond, unit: "/s",
                than: ("bare SQLite, \(commit), smallest row", rates.smallest)),
            .told("How long one answer takes", rates.waits),
        ]
    }

    // MARK: PostgreSQL

    private func measure(_ rates: inout Rates, _ server: PreparedServer) throws {
        rates.ours.append(try Load(bench, at: server.copy(), registry, gates: rates.gates, rates.connections))
        rates.whole.append(try server.server.inserts(bench, clients: rates.gates))
        try server.dropCopy()
    }

    private func toldOfServer(_ rates: Rates) -> [Finding] {
        let clients = rates.gates == 1 ? "1 client" : "\(rates.gates) clients"
        return [
            .faster(
                "PostgreSQL, \(Self.named(rates.gates)) (\(rates.connections) at the server): durable check-ins",
                ours: rates.perSecond, unit: "/s",
                than: ("pgbench, \(clients), an insert a commit, a row as long", rates.whole), atLeast: 0.25),
            .told("How long one answer takes", rates.waits),
        ]
    }

    private static func named(_ gates: Int) -> String { gates == 1 ? "1 gate" : "\(gates) gates" }
}

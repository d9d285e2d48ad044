/// The PostgreSQL server that `Benchmarks/run.sh` has started for the measurements.
struct PostgresServer {
    /// `postgresql://USER@/DATABASE?…`, of a user who may make databases.
    var address: String

    static let absent = "there is no PostgreSQL here that could be started"

    /// The address of another database of the server.
    func address(of database: String) -> String {
        let options = address.split(separator: "?", maxSplits: 1).dropFirst().map { "?\($0)" }.joined()
        let server = address.dropLast(options.count).split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return server.joined(separator: "/") + "/\(database)\(options)"
    }

    func ask(_ bench: Bench, _ statements: String..., in database: String? = nil) throws {
        let address = database.map(address(of:)) ?? address
        let commands = statements.flatMap { ["--command", $0] }
        try bench.run(["/usr/bin/env", "psql", "-X", "--quiet", "--set=ON_ERROR_STOP=1"] + commands + [address])
    }

    /// How many rows a second the server keeps by itself: clients that insert a row each, commit it, and insert the next.
    ///
    /// A row is as long as a scan's and has a key; nothing else is indexed.
    func inserts(_ bench: Bench, clients: Int) throws -> Double {
        try ask(
            bench, "DROP TABLE IF EXISTS kept",
            "CREATE TABLE kept (client BIGINT, number BIGINT, texts TEXT, at BIGINT, PRIMARY KEY (client, number))")
        let script = "\(bench.scratch)/insert.sql"
        // A scan's ids, names and words come to some 200 bytes.
        let texts = String(repeating: "ikrar ", count: 33)
        try TextFile(path: script).write(
            """
            \\set number :number + 1
            INSERT INTO kept (client, number, texts, at) VALUES (:client_id, :number, '\(texts)', 1790000000000000)

            """)
        let seconds = 2
        let run = try bench.run([
            "/usr/bin/env", "pgbench", "--no-vacuum", "--protocol=prepared", "--file=\(script)", "--define=number=0",
            "--client=\(clients)", "--jobs=\(clients)", "--time=\(seconds)", address,
        ])
        // `tps = 9000.1 (without initial connection time)`
        return run.number("tps", 2) ?? .nan
    }
}

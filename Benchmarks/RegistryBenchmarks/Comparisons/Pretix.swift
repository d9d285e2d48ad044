/// Check-ins by pretix' API, on the measurements' own PostgreSQL server.
struct Pretix {
    /// With 32 connections.
    var perSecond: Double
    /// One connection, waiting, memory.
    var shown: String

    /// `nil` when there is no pretix, or no server for it.
    init?(_ bench: Bench, seconds: Int) throws {
        guard let python = bench.pretix, let server = bench.server else { return nil }
        bench.note("pretix: its tables, ten thousand tickets")
        try server.ask(bench, "CREATE DATABASE pretix")
        let run = try bench.run([
            "/usr/bin/env", "bash", "\(bench.peers)/pretix/measure.sh", python, server.address(of: "pretix"),
            try bench.folder("pretix"), "10000", "\(seconds)",
        ])
        let one = Self.line("pretix 1", run)
        let many = Self.line("pretix 32", run)
        perSecond = many[0] / many[1]
        shown =
            "one connection \((one[0] / one[1]).shown) /s, median with 32 \(many[2].shown) ms, "
            + "\((run.number("memory", 1) ?? .nan).shown) MB"
    }

    private static func line(_ name: String, _ run: Child) -> [Double] { (2...5).map { run.number(name, $0) ?? .nan } }
}

/// `ikrar checkin` from a pipe, beside what SQLite itself takes on this machine at this time.
struct CheckIn {
    var bench: Bench
    var registry: PreparedRegistry

    func findings() throws -> [Finding] {
        let codes = TextFile(path: registry.codes).lines(10_000)
        var gates: [Gate] = []
        var full: [Double] = []
        var single: [Double] = []
        var grouped: [Double] = []
        for round in 1...bench.rounds {
            bench.note("check-in, round \(round)")
            single.append(try bare(codes.count, group: 1))
            gates.append(try Gate([bench.program] + PreparedRegistry.checkIn(registry.copy(bench)), lines: codes))
            grouped.append(try bare(codes.count, group: 64))
            let copy = try registry.copy(bench)
            let piped = try bench.run([bench.program] + PreparedRegistry.checkIn(copy), input: registry.codes)
            full.append(Double(TextFile(path: registry.codes).lineCount) / piped.seconds)
        }
        let onebyone = gates.map(\.perSecond)
        let waits =
            "median \(gates.map(\.medianMicroseconds).median.shown) µs, "
            + "99 in 100 within \(gates.map(\.p99Microseconds).median.shown) µs"
        return [
            .atLeast("Durable check-ins, answered one by one", onebyone, unit: "/s", limit: 6_000),
            .faster("The same", ours: onebyone, unit: "/s", than: ("bare SQLite, a commit a row", single)),
            .told("How long one answer takes", waits),
            .faster(
                "Durable check-ins from a full pipe, with the program's start", ours: full, unit: "/s",
                than: ("bare SQLite, a commit 64 rows", grouped)),
        ]
    }

    private func bare(_ rows: Int, group: Int) throws -> Double {
        let file = "\(try bench.folder("bare"))/bare.sqlite"
        return try bench.run(["\(bench.scratch)/sqlite_commits", file, "\(rows)", "\(group)"]).perSecond
    }
}

import RosterFiles

/// Reads lists, visiting every cell, as Benchmarks/peers/read_lists.py does: workbooks together, texts together, the best of
/// three. Prints `name seconds rows`.
struct ListReading {
    var paths: [String]

    func run() throws {
        try measure("ikrar-xlsx", paths.filter { $0.hasSuffix(".xlsx") })
        try measure("ikrar-csv", paths.filter { $0.hasSuffix(".csv") })
    }

    private func measure(_ name: String, _ paths: [String]) throws {
        guard !paths.isEmpty else { return }
        var best = Double.infinity
        var rows = 0
        for _ in 0..<3 {
            let watch = Stopwatch()
            rows = try paths.reduce(0) { try $0 + Self.rows(of: $1) }
            best = min(best, watch.seconds)
        }
        print("\(name) \(best) \(rows)")
    }

    private static func rows(of path: String) throws -> Int {
        var rows = 0
        var bytes = 0
        try RosterFile(path: path).forEachRow { row in
            rows += 1
            for column in 0..<row.count { row.withUTF8(column) { bytes += $0.count } }
        }
        precondition(bytes > rows)
        return rows
    }
}

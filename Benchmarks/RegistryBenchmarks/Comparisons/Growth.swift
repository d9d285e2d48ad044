/// How cost grows with the number of ASN. A check-in must not: it stays flat.
struct Growth {
    var bench: Bench

    private struct Size {
        var asn: Int
        var registry: PreparedRegistry
        /// Codes from all over the list, no two rounds the same.
        var codes: [String]
        /// The same people on a server, where that is measured.
        var server: PreparedServer?
        var gates: [Gate] = []
        var serverGates: [Gate] = []

        var median: Double { gates.map(\.medianMicroseconds).median }
        var p99: Double { gates.map(\.p99Microseconds).median }
    }

    private static let scansOfARound = 2_000
    private static let whole = 1_150_000

    func findings() throws -> [Finding] {
        var sizes = try ([11_500, 115_000] + (bench.isFull ? [Self.whole] : [])).map(prepared)
        for round in 0..<bench.rounds {
            bench.note("check-in at each size, round \(round + 1)")
            for place in sizes.indices {
                let size = sizes[place]
                sizes[place].gates.append(try gate(size, round, PreparedRegistry.checkIn(size.registry.path)))
                guard let server = size.server else { continue }
                let command = PreparedRegistry.checkIn(server.address, keys: server.keys)
                sizes[place].serverGates.append(try gate(size, round, command))
            }
        }
        return try sizes.map(told) + flatnesses(sizes)
    }

    private func flatnesses(_ sizes: [Size]) -> [Finding] {
        var findings = sizes.dropFirst().map { flatness("SQLite", $0, beside: sizes[0], \.gates) }
        let ofServer = "PostgreSQL: one check-in at \(Self.whole.grouped) ASN"
        guard bench.isFull, let largest = sizes.last else {
            let why = "takes minutes; `FULL=1 make bench`"
            return findings + [.skipped("\(Self.whole.grouped) ASN", why: why), .skipped(ofServer, why: why)]
        }
        if largest.server == nil {
            findings.append(.skipped(ofServer, why: PostgresServer.absent))
        } else {
            findings.append(flatness("PostgreSQL", largest, beside: sizes[0], \.serverGates))
        }
        return findings
    }

    private func prepared(_ asn: Int) throws -> Size {
        let folder = try bench.lists(asn: asn)
        let lists = ["\(folder)/siasn-pns.csv", "\(folder)/siasn-pppk.csv"]
        let registry = try PreparedRegistry(bench, lists: lists, name: "\(asn)")
        let codes = TextFile(path: registry.codes)
        let wanted = min(codes.lineCount, Self.scansOfARound * bench.rounds)
        return Size(
            asn: asn,
            registry: registry,
            codes: codes.lines(wanted, every: codes.lineCount / wanted),
            // The smallest and the largest tell.
            server: bench.isFull && asn != 115_000
                ? try bench.server.map { try PreparedServer(bench, $0, registry: registry, name: "bench_\(asn)") } : nil,
        )
    }

    private func gate(_ size: Size, _ round: Int, _ command: [String]) throws -> Gate {
        let lines = stride(from: round, to: size.codes.count, by: bench.rounds).map { size.codes[$0] }
        return try Gate([bench.program] + command, lines: lines)
    }

    private func told(_ size: Size) throws -> Finding {
        bench.note("rosters at \(size.asn.grouped) ASN")
        try bench.ikrar(size.registry.path, ["event", "close", PreparedRegistry.event])
        let rosters = try Rosters.write(bench, size.registry.path, to: "\(bench.folder("rosters"))/out")
        let importing = size.registry.importing
        return .told(
            "\(size.asn.grouped) ASN",
            "import of CSV \(importing.seconds.shown) s, \(importing.peakMegabytes.shown) MB; "
                + "check-in \(size.median.shown) µs (median), \(size.p99.shown) µs (p99); "
                + "rosters \(rosters.seconds.shown) s, \(rosters.peakMegabytes.shown) MB",
        )
    }

    /// - Parameter gates: The engine's.
    private func flatness(
        _ engine: String, _ size: Size, beside first: Size, _ gates: (Size) -> [Gate]
    ) -> Finding {
        let waits = gates(size).map(\.medianMicroseconds)
        return .shorter(
            "\(engine): one check-in at \(size.asn.grouped) ASN, median",
            ours: waits,
            unit: "µs",
            than: ("at \(first.asn.grouped) ASN", gates(first).map(\.medianMicroseconds)),
            atMost: 1.3,
        )
    }
}

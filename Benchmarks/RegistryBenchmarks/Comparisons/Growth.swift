/// How cost grows with the number of ASN. A check-in must not: it stays flat.
struct Growth {
    var bench: Bench

    private struct Size {
        var asn: Int
        var registry: PreparedRegistry
        /// Codes from all over the list, no two rounds the same.
        var codes: [String]
        var gates: [Gate] = []

        var median: Double { gates.map(\.medianMicroseconds).median }
        var p99: Double { gates.map(\.p99Microseconds).median }
    }

    private static let scansOfARound = 2_000

    func findings() throws -> [Finding] {
        var sizes = try ([11_500, 115_000] + (bench.isFull ? [1_150_000] : [])).map(prepared)
        for round in 0..<bench.rounds {
            bench.note("check-in at each size, round \(round + 1)")
            for place in sizes.indices { sizes[place].gates.append(try gate(sizes[place], round)) }
        }
        var findings = try sizes.map(told)
        for size in sizes.dropFirst() { findings.append(flatness(size, beside: sizes[0])) }
        if !bench.isFull { findings.append(.skipped("1,150,000 ASN", why: "takes minutes; `FULL=1 make bench`")) }
        return findings
    }

    private func prepared(_ asn: Int) throws -> Size {
        let folder = try bench.lists(asn: asn)
        let lists = ["\(folder)/siasn-pns.csv", "\(folder)/siasn-pppk.csv"]
        let registry = try PreparedRegistry(bench, lists: lists, name: "\(asn)")
        let codes = TextFile(path: registry.codes)
        let wanted = min(codes.lineCount, Self.scansOfARound * bench.rounds)
        return Size(asn: asn, registry: registry, codes: codes.lines(wanted, every: codes.lineCount / wanted))
    }

    private func gate(_ size: Size, _ round: Int) throws -> Gate {
        let lines = stride(from: round, to: size.codes.count, by: bench.rounds).map { size.codes[$0] }
        return try Gate([bench.program] + PreparedRegistry.checkIn(size.registry.path), lines: lines)
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

    private func flatness(_ size: Size, beside first: Size) -> Finding {
        let ratio = zip(size.gates, first.gates).map { $0.medianMicroseconds / $1.medianMicroseconds }.median
        return Finding(
            what: "One check-in at \(size.asn.grouped) ASN, median",
            ours: "\(size.median.shown) µs",
            peer: "at \(first.asn.grouped) ASN: \(first.median.shown) µs",
            ratio: "\(ratio.shown) ×",
            target: "stays flat (≤ 1.5 ×)",
            verdict: ratio <= 1.5 ? .met : .missed,
        )
    }
}

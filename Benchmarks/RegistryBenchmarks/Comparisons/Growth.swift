/// How cost grows with the number of ASN. A check-in must not: it stays flat.
struct Growth {
    var bench: Bench

    private struct Size {
        var asn: Int
        var importing: Child
        var gate: Gate
        var rosters: Child
    }

    func findings() throws -> [Finding] {
        var sizes: [Size] = []
        for asn in [11_500, 115_000] + (bench.isFull ? [1_150_000] : []) {
            sizes.append(try measure(asn))
        }
        var findings = sizes.map(told)
        for size in sizes.dropFirst() { findings.append(flatness(size, beside: sizes[0])) }
        if !bench.isFull { findings.append(.skipped("1,150,000 ASN", why: "takes minutes; `FULL=1 make bench`")) }
        return findings
    }

    private func measure(_ asn: Int) throws -> Size {
        let folder = try bench.lists(asn: asn)
        let lists = ["\(folder)/siasn-pns.csv", "\(folder)/siasn-pppk.csv"]
        let registry = try PreparedRegistry(bench, lists: lists, name: "\(asn)")
        bench.note("check-in and rosters at \(asn.grouped) ASN")
        let codes = TextFile(path: registry.codes)
        let lines = codes.lines(5_000, every: max(1, codes.lineCount / 5_000))
        let gate = try Gate([bench.program] + PreparedRegistry.checkIn(registry.path), lines: lines)
        try bench.ikrar(registry.path, ["event", "close", PreparedRegistry.event])
        let rosters = try Rosters.write(bench, registry.path, to: "\(bench.folder("rosters"))/out")
        return Size(asn: asn, importing: registry.importing, gate: gate, rosters: rosters)
    }

    private func told(_ size: Size) -> Finding {
        .told(
            "\(size.asn.grouped) ASN",
            "import of CSV \(size.importing.seconds.shown) s, \(size.importing.peakMegabytes.shown) MB; "
                + "check-in \(size.gate.medianMicroseconds.shown) µs (median), \(size.gate.p99Microseconds.shown) µs (p99); "
                + "rosters \(size.rosters.seconds.shown) s, \(size.rosters.peakMegabytes.shown) MB",
        )
    }

    private func flatness(_ size: Size, beside first: Size) -> Finding {
        let ratio = size.gate.medianMicroseconds / first.gate.medianMicroseconds
        return Finding(
            what: "One check-in at \(size.asn.grouped) ASN, median",
            ours: "\(size.gate.medianMicroseconds.shown) µs",
            peer: "at \(first.asn.grouped) ASN: \(first.gate.medianMicroseconds.shown) µs",
            ratio: "\(ratio.shown) ×",
            target: "stays flat (≤ 1.5 ×)",
            verdict: ratio <= 1.5 ? .met : .missed,
        )
    }
}

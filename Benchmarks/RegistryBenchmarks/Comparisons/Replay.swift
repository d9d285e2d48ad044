/// A scanner's memory read in again and again: known scan ids are answered from what is kept, and memory does not grow.
struct Replay {
    var bench: Bench
    var registry: PreparedRegistry

    func findings() throws -> [Finding] {
        bench.note("replay of 1,000,000 lines")
        let known = TextFile(path: registry.codes).lines(10_000).enumerated().map { place, code in
            let id = String(1_000_000 + place)
            return "\(code),2026-01-05T07:31:05+07:00,0199f0c2-7c3a-7000-8a1b-00000\(id)\n"
        }
        let few = "\(bench.scratch)/replay-few.txt"
        let many = "\(bench.scratch)/replay-many.txt"
        try TextFile(path: few).write(known.joined())
        try TextFile(path: many).write { line in
            for place in 0..<1_000_000 { line(known[place % known.count]) }
        }
        let command = [bench.program] + PreparedRegistry.checkIn(try registry.copy(bench))
        try bench.run(command, input: few)
        let short = try bench.run(command, input: few)
        let long = try bench.run(command, input: many)
        let ratio = long.peakMegabytes / short.peakMegabytes
        return [
            Finding(
                what: "Memory of replaying 1,000,000 known scan ids",
                ours: "\(long.peakMegabytes.shown) MB",
                peer: "itself, 10,000 lines: \(short.peakMegabytes.shown) MB",
                ratio: "\(ratio.shown) ×",
                target: "does not grow (≤ 1.1 ×)",
                verdict: ratio <= 1.1 ? .met : .missed,
            ),
            .told("Replayed lines a second", "\((1_000_000 / long.seconds).shown) /s"),
        ]
    }
}

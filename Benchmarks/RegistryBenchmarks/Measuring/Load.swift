/// What ``GateLoad`` printed.
struct Load {
    var perSecond: Double
    var medianMicroseconds: Double
    var p99Microseconds: Double

    /// - Parameter place: A registry that has seen no scan yet.
    init(_ bench: Bench, at place: String, _ registry: PreparedRegistry, gates: Int, _ connections: Int) throws {
        let scans = TextFile(path: registry.codes).lineCount - gates
        let load = try bench.run([
            bench.tool, "gates", place, registry.keys, registry.codes, "\(scans)", "\(gates)", "\(connections)",
        ])
        let words = (1...4).map { load.number("gates", $0) ?? .nan }
        perSecond = words[0] / words[1]
        medianMicroseconds = words[2]
        p99Microseconds = words[3]
    }
}

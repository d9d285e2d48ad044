/// Rosters of all OPD in CSV, XLSX and JSON.
struct Rosters {
    var bench: Bench
    var registry: PreparedRegistry

    func findings() throws -> [Finding] {
        let copy = try registry.copy(bench)
        try bench.run([bench.program] + PreparedRegistry.checkIn(copy), input: registry.codes)
        try bench.ikrar(copy, ["event", "close", PreparedRegistry.event])
        var ours: [Double] = []
        var theirs: [Double] = []
        for round in 1...bench.rounds {
            bench.note("rosters, round \(round)")
            let folder = "\(try bench.folder("rosters"))/out"
            ours.append(try Self.write(bench, copy, to: folder).seconds)
            guard let python = bench.python else { continue }
            let out = try bench.folder("rosters-openpyxl")
            let peer = try bench.run([python, "\(bench.peers)/roster_openpyxl.py", folder, out])
            theirs.append(Self.total(peer.output))
        }
        let what = "Rosters of 51 OPD in CSV, XLSX and JSON: process"
        guard bench.python != nil else { return [.told(what, "\(ours.median.shown) s")] }
        let rates = (ours.map { 1 / $0 }, theirs.map { 1 / $0 })
        var finding = Finding.faster(what, ours: rates.0, unit: "s", than: ("openpyxl", rates.1), atLeast: 6)
        finding.ours = "\(ours.median.shown) s"
        finding.peer = "openpyxl, writing alone: \(theirs.median.shown) s"
        return [finding]
    }

    static func write(_ bench: Bench, _ registry: String, to folder: String) throws -> Child {
        try bench.ikrar(registry, ["roster", PreparedRegistry.event, "--format", "csv,xlsx,json", "--out", folder])
    }

    /// `"total": 4.2` of the peer's JSON.
    private static func total(_ json: String) -> Double {
        let fields = json.split { "{},".contains($0) }.map { $0.split(separator: ":") }
        let field = fields.first { $0.count == 2 && $0[0].contains("\"total\"") }
        return field.flatMap { Double($0[1].filter { !$0.isWhitespace }) } ?? .nan
    }
}

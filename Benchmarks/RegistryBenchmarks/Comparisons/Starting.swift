/// How long the program takes to start.
struct Starting {
    var bench: Bench
    /// The same program with Swift's libraries in it, if it was built.
    var staticProgram: String?

    func findings() throws -> [Finding] {
        bench.note("start")
        var ours: [Double] = []
        var theirs: [Double] = []
        var statically: [Double] = []
        for _ in 0..<41 {
            ours.append(try bench.run([bench.program, "--version"]).seconds * 1000)
            if let staticProgram { statically.append(try bench.run([staticProgram, "--version"]).seconds * 1000) }
            if let python = bench.python { theirs.append(try bench.run([python, "-c", "print(1)"]).seconds * 1000) }
        }
        var findings: [Finding] = [.atMost("`ikrar --version`", ours, unit: "ms", limit: 20)]
        if !statically.isEmpty {
            let what = "The same, linked with `--static-swift-stdlib`"
            findings.append(.shorter(what, ours: statically, unit: "ms", than: ("linked as usual", ours)))
        }
        if !theirs.isEmpty {
            let peer = "python3 -c 'print(1)'"
            findings.append(.shorter("The same, beside Python", ours: ours, unit: "ms", than: (peer, theirs)))
        }
        return findings
    }
}

/// Attendance lists and badge cards, each tool into a fresh folder, printing alone.
struct Papers {
    var bench: Bench
    var registry: PreparedRegistry

    private var templates: String { "\(bench.peers)/../../templates" }

    func findings() throws -> [Finding] {
        let people = "\(bench.scratch)/people.tsv"
        try bench.run(tool("people", people))
        // The slow one prints fewer.
        let few = "\(bench.scratch)/few-people.tsv"
        try TextFile(path: few).write(TextFile(path: people).lines(500).map { $0 + "\n" }.joined())
        var lists = (ours: [Double](), alone: [Double](), loop: [Double](), reportlab: [Double]())
        var sheets = (ours: [Child](), reportlab: [Child]())
        var cards: [Double] = []
        for round in 1...bench.rounds {
            bench.note("paper, round \(round)")
            lists.ours.append(try bench.run(tool("print-lists", bench.folder("lists"))).perSecond)
            lists.alone.append(try bench.run(tool("print-lists", bench.folder("lists")) + ["1"]).perSecond)
            lists.loop.append(try bench.run(["\(bench.scratch)/list_cloop", people, bench.folder("lists")]).perSecond)
            sheets.ours.append(try bench.run(tool("print-sheets", bench.folder("sheets"))))
            cards.append(try bench.run(tool("print-cards", bench.folder("cards"))).perSecond)
            guard let python = bench.python else { continue }
            let list = [python, "\(bench.peers)/list_reportlab.py", people, try bench.folder("lists"), "plain"]
            lists.reportlab.append(try bench.run(list).perSecond)
            let sheet = [python, "\(bench.peers)/badge_reportlab.py", few, "\(try bench.folder("sheets"))/sheets.pdf"]
            sheets.reportlab.append(try bench.run(sheet))
        }
        let cores = "on all cores"
        var findings: [Finding] = [
            .faster(
                "Attendance lists of 51 OPD as PDF, \(cores)", ours: lists.ours, unit: "rows/s",
                than: ("a C loop over cairo and pango, one core", lists.loop), atLeast: 2),
            .faster(
                "The same on one core", ours: lists.alone, unit: "rows/s", than: ("the same C loop", lists.loop)),
        ]
        if bench.python != nil {
            findings.append(
                .faster(
                    "The same, \(cores)", ours: lists.ours, unit: "rows/s",
                    than: ("reportlab, cells that do not wrap", lists.reportlab)))
            findings.append(
                .faster(
                    "Badge cards on sheets as PDF", ours: sheets.ours.map(\.perSecond), unit: "cards/s",
                    than: ("reportlab, the same sheet", sheets.reportlab.map(\.perSecond))))
        } else {
            findings.append(.skipped("Beside reportlab", why: "not to be had here"))
        }
        let seconds = sheets.ours.map { 11_500 / $0.perSecond }.median
        let memory = sheets.ours.map(\.peakMegabytes).median
        return findings + [
            .told("11,500 badge cards on sheets", "\(seconds.shown) s, \(memory.shown) MB (at most 25 s, 300 MB)"),
            .told(
                "Badge cards as PNG at 300 dots an inch, \(cores)", "\(cards.median.shown) /s (at least 400 /s a core)"),
        ]
    }

    private func tool(_ word: String, _ out: String) -> [String] {
        [bench.tool, word, registry.path, registry.keys, templates, out]
    }
}

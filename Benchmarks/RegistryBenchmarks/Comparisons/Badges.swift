/// Badge pictures to files, each tool into a fresh folder.
struct Badges {
    var bench: Bench
    var codes: String

    private struct Peer {
        var name: String
        var atLeast: Double?
        /// Takes the folder; `nil` when the tool is not here.
        var command: ((String) -> [String])?
        var perSecond: [Double] = []
    }

    func findings() throws -> [Finding] {
        let few = "\(bench.scratch)/few-codes.txt"
        try TextFile(path: few).write(TextFile(path: codes).lines(1_500).map { $0 + "\n" }.joined())
        var peers = peers(few: few)
        var ours: [Double] = []
        var withTypedCode: [Double] = []
        for round in 1...bench.rounds {
            bench.note("badges, round \(round)")
            // Whoever writes first finds the disk at rest: they take turns at that too.
            let isFirst = round % 2 == 1
            if isFirst { ours.append(try draw()) }
            for place in peers.indices {
                guard let command = peers[place].command else { continue }
                peers[place].perSecond.append(try bench.run(command(bench.folder("badges"))).perSecond)
            }
            if !isFirst { ours.append(try draw()) }
            let typed = [bench.tool, "badges", codes, try bench.folder("badges"), "typed"]
            withTypedCode.append(try bench.run(typed).perSecond)
        }
        let what = "Badge PNGs to files"
        let compared = peers.map { peer in
            peer.command == nil
                ? Finding.skipped("\(what), beside \(peer.name)", why: "not to be had here")
                : .faster(what, ours: ours, unit: "/s", than: (peer.name, peer.perSecond), atLeast: peer.atLeast)
        }
        return compared + [.told("\(what), with the code to type", "\(withTypedCode.median.shown) /s")]
    }

    private func draw() throws -> Double {
        try bench.run([bench.tool, "badges", codes, bench.folder("badges")]).perSecond
    }

    /// The slow ones draw fewer.
    private func peers(few: String) -> [Peer] {
        var peers = [
            Peer(name: "C loop over libqrencode and libpng, one core", atLeast: 1.5),
            Peer(name: "zint --batch", atLeast: 5),
            Peer(name: "qrencode"),
            Peer(name: "segno", atLeast: 20),
        ]
        peers[0].command = { ["\(bench.scratch)/badge_cloop", codes, $0] }
        if bench.has("zint") { peers[1].command = { ["/bin/sh", "\(bench.peers)/badge_zint.sh", codes, $0] } }
        if bench.has("qrencode") { peers[2].command = { ["/bin/sh", "\(bench.peers)/badge_qrencode.sh", few, $0] } }
        if let python = bench.python { peers[3].command = { [python, "\(bench.peers)/badge_segno.py", few, $0] } }
        return peers
    }
}

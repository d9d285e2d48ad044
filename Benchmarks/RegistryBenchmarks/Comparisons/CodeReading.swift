/// QR codes out of camera frames: how many are read, how fast, and whether any is read wrong.
struct CodeReading {
    var bench: Bench
    /// Frames of each kind in each class.
    private var each: Int { bench.isFull ? 30 : 6 }

    init(bench: Bench) { self.bench = bench }

    private struct Reader {
        var name: String
        /// Takes the pack; `nil` when the tool is not here.
        var command: ((String) -> [String])?
        /// Percent read and milliseconds, a value a round, by class; wrong texts, a value a round.
        var read: [String: [Double]] = [:]
        var times: [String: [Double]] = [:]
        var wrong: [Double] = []
    }

    private static let classes = ["easy", "medium", "hard"]

    func findings() throws -> [Finding] {
        guard let python = bench.python else {
            return [.skipped("Codes from frames", why: "no Python with OpenCV here")]
        }
        var readers = [
            Reader(name: "ikrar", command: { [bench.tool, "frames", $0, "1"] }),
            Reader(name: "ikrar's page, in node", command: nil),
            Reader(name: "zxing-cpp", command: { [python, "\(bench.peers)/reader_peers.py", "zxing", $0] }),
            Reader(name: "zbar", command: { [python, "\(bench.peers)/reader_peers.py", "zbar", $0] }),
        ]
        if bench.has("node") {
            let page = ["/usr/bin/env", "node", "\(bench.peers)/reader_page.mjs", "\(bench.scratch)/reader.wasm"]
            readers[1].command = { page + [$0] }
        }
        for round in 1...bench.rounds {
            bench.note("reader, round \(round)")
            let pack = "\(bench.scratch)/frames-\(round).pack"
            let maker = "\(bench.peers)/reader_frames.py"
            try bench.run([python, maker, pack, "--seed", "\(round)", "--each", "\(each)"])
            let frames = TextFile(path: pack + ".txt").lines(100_000).map { $0.split(separator: " ").map(String.init) }
            for place in readers.indices {
                guard let command = readers[place].command else { continue }
                let lines = try bench.run(command(pack)).output.split(separator: "\n")
                let told = lines.map { $0.split(separator: " ").map(String.init) }
                precondition(told.count == frames.count, "\(readers[place].name) skipped frames")
                score(&readers[place], told, frames)
            }
        }
        return compared(readers)
    }

    private func score(_ reader: inout Reader, _ told: [[String]], _ frames: [[String]]) {
        var wrong = 0
        for name in Self.classes {
            var (wanted, found) = (0, 0)
            var times: [Double] = []
            for (frame, answer) in zip(frames, told) where frame[0] == name {
                let (texts, answers) = (Set(frame.dropFirst(2)), Set(answer.dropFirst()))
                wanted += texts.count
                found += texts.intersection(answers).count
                wrong += answers.subtracting(texts).count
                times.append((Double(answer[0]) ?? .nan) / 1e6)
            }
            reader.read[name, default: []].append(100 * Double(found) / Double(max(1, wanted)))
            reader.times[name, default: []].append(times.median)
        }
        reader.wrong.append(Double(wrong))
    }

    private func compared(_ readers: [Reader]) -> [Finding] {
        let (ours, page) = (readers[0], readers[1])
        var findings: [Finding] = []
        for name in Self.classes {
            let read = ours.read[name] ?? []
            for peer in readers[2...] {
                let isPromised = name != "hard" || peer.name == "zbar"
                let series = (peer.name, peer.read[name] ?? [])
                findings.append(
                    .faster(
                        "Codes read, \(name) frames", ours: read, unit: "%", than: series,
                        atLeast: isPromised ? 1 : nil))
            }
        }
        for name in Self.classes {
            for peer in readers[2...] {
                let series = (peer.name, peer.times[name] ?? [])
                findings.append(
                    .shorter(
                        "Time for \(name) frames of 1280 x 720", ours: ours.times[name] ?? [], unit: "ms", than: series)
                )
            }
        }
        let all = Self.classes.flatMap { ours.times[$0] ?? [] }
        findings.append(.atMost("The same, all frames", all, unit: "ms", limit: 5))
        findings.append(.atMost("Wrong texts in a round", ours.wrong, unit: "", limit: 0.5))
        guard page.command != nil else {
            return findings + [.skipped("Time in the page's WebAssembly", why: "no node here")]
        }
        let slow = Self.classes.flatMap { page.times[$0] ?? [] }
        findings.append(.atMost("Time in the page's WebAssembly, all frames", slow, unit: "ms", limit: 20))
        for name in Self.classes {
            let series = ("natively", ours.read[name] ?? [])
            let read = page.read[name] ?? []
            findings.append(
                .faster("Codes read in WebAssembly, \(name) frames", ours: read, unit: "%", than: series, atLeast: 1))
        }
        return findings
    }
}

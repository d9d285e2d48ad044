import Glibc

/// Measures speed and size beside what else an office could use. `Benchmarks/run.sh` prepares the peers and calls it.
///
///     RegistryBenchmarks run PROGRAM SCRATCH PEERS RESULTS [PYTHON]    ROUNDS=3 FULL=1 STATIC_PROGRAM=PATH
///                                                                     IKRAR_TEST_POSTGRES=URL
///
/// The other words are what `run` starts in processes of their own, so that each can be timed by itself.
@main
struct RegistryBenchmarks {
    static func main() async throws {
        let words = Array(CommandLine.arguments.dropFirst())
        switch words.first {
        case "run" where words.count >= 5: try run(words)
        case "lists" where words.count == 3: try ListMaking(folder: words[1], asn: Int(words[2]) ?? 0).run()
        case "codes" where words.count == 4:
            try await BadgeIssuing(place: words[1], keys: words[2], codes: words[3]).run()
        case "gates" where words.count >= 6:
            let gates = Int(words[5]) ?? 1
            try await GateLoad(
                place: words[1], keys: words[2], codes: words[3], count: Int(words[4]) ?? 0, gates: gates,
                connections: words.count > 6 ? Int(words[6]) ?? gates : gates
            ).run()
        case "office" where words.count == 4:
            try await OfficeOpening(place: words[1], keys: words[2], folder: words[3]).run()
        case "listen" where words.count == 5:
            try Listening(port: Int(words[1]) ?? 0, path: words[2], cookie: words[3], count: Int(words[4]) ?? 0).run()
        case "badges" where words.count >= 3:
            try await BadgeDrawing(codes: words[1], folder: words[2], drawsTypedCode: words.last == "typed").run()
        case "people", "print-lists", "print-sheets", "print-cards":
            guard words.count >= 5 else { return usage() }
            let printing = try await PaperPrinting(words[1], keys: words[2], templates: words[3], folder: words[4])
            switch words[0] {
            case "people": try await printing.people()
            case "print-lists": try await printing.lists(workers: words.count > 5 ? Int(words[5]) : nil)
            case "print-sheets": try await printing.sheets()
            default: try await printing.cards()
            }
        case "frames" where words.count == 3: try FrameReading(pack: words[1], rounds: Int(words[2]) ?? 1).run()
        case "read" where words.count >= 2: try ListReading(paths: Array(words.dropFirst())).run()
        default: usage()
        }
    }

    private static func usage() {
        TextFile.tell("RegistryBenchmarks run PROGRAM SCRATCH PEERS RESULTS [PYTHON]\n")
        exit(64)
    }

    private static func run(_ words: [String]) throws {
        let bench = Bench(
            program: words[1],
            tool: CommandLine.arguments[0],
            peers: words[3],
            python: words.count > 5 && !words[5].isEmpty ? words[5] : nil,
            pretix: setting("PRETIX"),
            scratch: words[2],
            rounds: setting("ROUNDS").flatMap(Int.init) ?? 3,
            isFull: setting("FULL") == "1",
            server: setting("IKRAR_TEST_POSTGRES").map(PostgresServer.init),
        )
        let date = Machine.today
        let machine = Machine(bench: bench).lines
        let only = setting("ONLY")?.split(separator: ",").map(String.init)
        func wants(_ name: String) -> Bool { only?.contains(name) ?? true }
        let lists = try bench.lists(asn: 11_500)
        let registry = try PreparedRegistry(
            bench, lists: ["\(lists)/siasn-pns.xlsx", "\(lists)/siasn-pppk.xlsx"], name: "usual")
        let starting = Starting(bench: bench, staticProgram: setting("STATIC_PROGRAM"))
        let subjects: [(name: String, title: String, measure: () throws -> [Finding])] = [
            ("start", "Start", starting.findings),
            ("lists", "Lists in", Reading(bench: bench, lists: lists).findings),
            ("checkin", "Check-in", CheckIn(bench: bench, registry: registry).findings),
            ("engines", "Two engines", Engines(bench: bench, registry: registry).findings),
            ("replay", "Replay", Replay(bench: bench, registry: registry).findings),
            ("serving", "Serving", Serving(bench: bench, registry: registry).findings),
            ("rosters", "Rosters", Rosters(bench: bench, registry: registry).findings),
            ("badges", "Badges", Badges(bench: bench, codes: registry.codes).findings),
            ("paper", "Paper", Papers(bench: bench, registry: registry).findings),
            ("reader", "Codes from camera frames", CodeReading(bench: bench).findings),
            ("growth", "How cost grows (import and rosters: one run a size)", Growth(bench: bench).findings),
        ]
        let chapters = try subjects.filter { wants($0.name) }.map { (title: $0.title, findings: try $0.measure()) }
        let report = Report(date: date, machine: machine, rounds: bench.rounds, chapters: chapters)
        try TextFile(path: words[4]).write(report.text)
        print(report.text)
    }

    private static func setting(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}

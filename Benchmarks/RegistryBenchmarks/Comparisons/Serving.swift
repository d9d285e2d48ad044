/// `ikrar serve`, asked over HTTP by wrk on the same machine: gates that scan, people who watch, pages of a whole regency.
struct Serving {
    var bench: Bench
    var registry: PreparedRegistry

    private static let seconds = 8
    private static let listeners = 500

    func findings() throws -> [Finding] {
        guard bench.has("wrk") else {
            return [.skipped("Scans and pages over HTTP", why: "there is no wrk here (Debian's package wrk)")]
        }
        var one: [WebLoad] = []
        var many: [WebLoad] = []
        var slowed: [Double] = []
        var pages: [(board: WebLoad, office: WebLoad)] = []
        var memory: [Double] = []
        for round in 1...bench.rounds {
            bench.note("serving, round \(round)")
            let office = try Office(bench, registry)
            defer { office.server.end() }
            one.append(try office.scans(connections: 1, seconds: Self.seconds / 2))
            let alone = try office.scans(connections: 32, seconds: Self.seconds)
            many.append(alone)
            memory.append(office.server.peakMegabytes)
            let watched = try office.watched(by: Self.listeners) {
                try office.scans(connections: 32, seconds: Self.seconds)
            }
            pages.append((try office.board(), try office.page()))
            // Between two that nobody watches: the registry has grown by then, and the machine may have slowed down.
            let after = try office.scans(connections: 32, seconds: Self.seconds)
            slowed.append(100 * (1 - 2 * watched.perSecond / (alone.perSecond + after.perSecond)))
        }
        let peer = try Pretix(bench, seconds: Self.seconds)
        return [
            .told("Scans over HTTP, durable before the answer, 1 connection", Self.shown(one)),
            .atLeast("The same, 32 connections", many.map(\.perSecond), unit: "/s", limit: 15_000),
            peer.map { peer in
                .faster(
                    "The same", ours: many.map(\.perSecond), unit: "/s",
                    than: ("pretix, \(peer.shown)", many.map { _ in peer.perSecond }), atLeast: 200)
            } ?? .skipped("The same beside pretix", why: "`PRETIX=…/bin/python make bench`; takes minutes"),
            .atMost("99 in 100 of these within", many.map(\.p99Milliseconds), unit: "ms", limit: 10),
            .atMost("Peak memory of the server with these", memory, unit: "MB", limit: 150),
            .atMost("What \(Self.listeners) who watch the board cost of it", slowed, unit: "%", limit: 10),
            .atMost(
                "The board, 4 connections: 99 in 100 within", pages.map(\.board.p99Milliseconds), unit: "ms",
                limit: 50),
            .atMost(
                "The page of the largest OPD, 4 connections: 99 in 100 within", pages.map(\.office.p99Milliseconds),
                unit: "ms", limit: 50),
        ]
    }

    private static func shown(_ loads: [WebLoad]) -> String {
        "\(loads.map(\.perSecond).median.shown) /s, median \(loads.map(\.medianMilliseconds).median.shown) ms, "
            + "99 in 100 within \(loads.map(\.p99Milliseconds).median.shown) ms"
    }
}

/// A running server with devices enrolled and people signed in.
private struct Office {
    var bench: Bench
    var server: RunningServer
    var codes: String
    var tokens: String
    /// The cookies of an auditor and of HR, and the largest OPD.
    var visitors: [String]

    private var event: String { PreparedRegistry.event }

    init(_ bench: Bench, _ registry: PreparedRegistry) throws {
        self.bench = bench
        codes = registry.codes
        let place = try registry.copy(bench)
        let folder = try bench.folder("office")
        try bench.run([bench.tool, "office", place, "\(place).keys", folder])
        tokens = "\(folder)/tokens.txt"
        visitors = TextFile(path: "\(folder)/visitors.txt").lines(3)
        server = try RunningServer(bench, place)
    }

    func scans(connections: Int, seconds: Int) throws -> WebLoad {
        try WebLoad(
            bench, server.address, connections: connections, seconds: seconds, script: "scans.lua",
            [tokens, codes, event])
    }

    func board() throws -> WebLoad { try page("/acara/\(event)/papan", cookie: visitors[0]) }

    func page() throws -> WebLoad { try page("/acara/\(event)/opd/\(visitors[2])", cookie: visitors[1]) }

    private func page(_ path: String, cookie: String) throws -> WebLoad {
        try WebLoad(bench, server.address + path, connections: 4, seconds: 5, script: "page.lua", [cookie])
    }

    /// While so many follow the board.
    func watched(by count: Int, _ body: () throws -> WebLoad) throws -> WebLoad {
        let listeners = try Conversation([
            bench.tool, "listen", "\(server.port)", "/acara/\(event)/aliran", visitors[0], "\(count)",
        ])
        guard try listeners.line() == "listening \(count)" else { throw Unwatched(count: count) }
        let load = try body()
        let messages = try listeners.end().split(separator: " ").last.flatMap { Int($0) } ?? 0
        // Each has heard of changes, not only how things stood when they came.
        guard messages > 2 * count else { throw Unwatched(count: messages) }
        return load
    }

    /// Those who follow the board did not hear of it.
    struct Unwatched: Error {
        var count: Int
    }
}

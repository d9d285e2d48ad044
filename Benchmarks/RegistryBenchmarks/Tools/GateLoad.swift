import Glibc
import IkrarRegistry

/// Many gates at once on one registry, as a server has them: each scans its part of the codes one by one and waits for the
/// answer, which is durable. Prints `gates COUNT SECONDS MEDIAN P99`, the latter two in microseconds.
struct GateLoad {
    var place: String
    var keys: String
    var codes: String
    var count: Int
    var gates: Int
    /// To a PostgreSQL server, at most.
    var connections: Int

    func run() async throws {
        let registry = try await OpenedRegistry(place, keys: keys, runsInPlace: gates == 1, connections: connections)
            .registry
        let lines = TextFile(path: codes).lines(count + gates)
        // A scan each before the clock runs: connections are made, statements are prepared.
        try await scan(registry, lines.prefix(gates).map(\.self))
        let watch = Stopwatch()
        let waits = try await scan(registry, Array(lines.dropFirst(gates)))
        let seconds = watch.seconds
        print("gates \(waits.count) \(seconds) \(waits.median * 1e6) \(waits.quantile(0.99) * 1e6)")
    }

    @discardableResult
    private func scan(_ registry: Registry, _ codes: [String]) async throws -> [Double] {
        try await withThrowingTaskGroup(of: [Double].self) { group in
            for number in 0..<gates {
                let mine = stride(from: number, to: codes.count, by: gates).map { codes[$0] }
                group.addTask { try await Self.scan(registry, at: number, mine) }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }

    private static func scan(_ registry: Registry, at number: Int, _ codes: [String]) async throws -> [Double] {
        let gate = IkrarRegistry.Gate(
            event: Event.ID(PreparedRegistry.event),
            session: nil,
            device: .init("gate-\(number)"),
            name: "Gerbang \(number)",
            operator: "bench",
        )
        let desk = registry.desk(at: gate)
        var waits: [Double] = []
        waits.reserveCapacity(codes.count)
        for code in codes {
            let watch = Stopwatch()
            let now = registry.now
            let scan = ScanAttempt(
                id: registry.newScanID(),
                text: ScannedText(code),
                digest: registry.ring.digest(of: code),
                channel: .hid,
                mode: .online,
                deviceTime: now,
            )
            let answer = try await desk.check([scan], received: now)[0]
            // A few badge holders are on no list.
            guard answer.disposition == .accept || answer.outcome == .inactive || answer.outcome == .notObliged else {
                throw Refused(outcome: answer.outcome)
            }
            waits.append(watch.seconds)
        }
        return waits
    }

    /// The codes are good and the event is open, so the measurement is not what it says.
    struct Refused: Error {
        var outcome: ScanOutcome
    }
}

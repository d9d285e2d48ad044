/// What wrk measured.
struct WebLoad {
    var perSecond: Double
    var medianMilliseconds: Double
    var p99Milliseconds: Double

    /// - Parameters:
    ///   - script: Of Benchmarks/web; with what it is told.
    ///   - connections: On one thread of wrk for each two cores, at most two.
    /// - Throws: ``Refused`` when an answer was anything but good: then the measurement is not what it says.
    init(_ bench: Bench, _ url: String, connections: Int, seconds: Int, script: String, _ told: [String]) throws {
        let run = try bench.run(
            [
                "/usr/bin/env", "wrk", "--threads", "\(min(connections, 2))", "--connections", "\(connections)",
                "--duration", "\(seconds)s", "--script", "\(bench.web)/\(script)", url, "--",
            ] + told)
        let words = (1...5).map { run.number("wrk", $0) ?? .nan }
        guard words[4] == 0 else { throw Refused(said: run.output) }
        perSecond = words[0] / words[1]
        medianMilliseconds = words[2]
        p99Milliseconds = words[3]
    }

    struct Refused: Error {
        var said: String
    }
}

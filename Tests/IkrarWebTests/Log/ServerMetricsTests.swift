import Testing

@testable import IkrarWeb

@Suite struct ServerMetricsTests {
    private let metrics = ServerMetrics()
    private var lines: [String] { metrics.text.split(separator: "\n").map(String.init) }

    @Test func `answers are counted by route, method and status`() {
        metrics.record(route: "scans", method: "POST", status: 200, seconds: 0.002)
        metrics.record(route: "scans", method: "POST", status: 200, seconds: 0.002)
        metrics.record(route: "scans", method: "POST", status: 413, seconds: 0.002)
        #expect(lines.contains(#"ikrar_http_answers_total{route="scans",method="POST",status="200"} 2"#))
        #expect(lines.contains(#"ikrar_http_answers_total{route="scans",method="POST",status="413"} 1"#))
        #expect(lines.contains(#"ikrar_http_answer_seconds_count{route="scans",method="POST"} 3"#))
    }

    @Test func `a step counts all that are faster, and a bound belongs to its step`() {
        for seconds in [0.001, 0.0011, 0.3, 99] {
            metrics.record(route: "r", method: "GET", status: 200, seconds: seconds)
        }
        let steps = lines.filter { $0.hasPrefix("ikrar_http_answer_seconds_bucket") }.map {
            $0.split(separator: " ")[1]
        }
        #expect(steps == ["1", "2", "2", "2", "2", "2", "2", "2", "3", "3", "3", "3", "3", "4"])
        #expect(lines.contains(#"ikrar_http_answer_seconds_bucket{route="r",method="GET",le="+Inf"} 4"#))
        #expect(lines.contains(#"ikrar_http_answer_seconds_sum{route="r",method="GET"} 99.3021"#))
    }

    @Test func `methods that a client made up are one series`() {
        for method in ["BREW", "get", "X\"Y"] { metrics.record(route: "r", method: method, status: 405, seconds: 0) }
        #expect(lines.contains(#"ikrar_http_answers_total{route="r",method="OTHER",status="405"} 3"#))
    }

    @Test func `gauges are asked when somebody reads, and may count themselves`() {
        let reads = metrics.counter("ikrar_reads_total", help: "Reads.")
        metrics.gauge("ikrar_listeners", help: "Live\nlisteners.", labels: ["page": "a\"b\\c\nd"]) {
            reads.add()
            return 2.5
        }
        metrics.gauge("ikrar_age_seconds", help: "Age.") { .infinity }
        _ = metrics.text
        let lines = lines
        #expect(lines.contains(#"ikrar_listeners{page="a\"b\\c\nd"} 2.5"#))
        #expect(lines.contains("ikrar_age_seconds +Inf"))
        #expect(lines.contains("# HELP ikrar_listeners Live listeners."))
        #expect(lines.contains("# TYPE ikrar_listeners gauge"))
        #expect(lines.contains("ikrar_reads_total 2"))
    }

    @Test func `a counter asked for twice is one`() {
        metrics.counter("ikrar_scans_total", help: "Scans.", labels: ["outcome": "accepted"]).add(3)
        metrics.counter("ikrar_scans_total", help: "Scans.", labels: ["outcome": "accepted"]).add()
        metrics.counter("ikrar_scans_total", help: "Scans.", labels: ["outcome": "refused"]).add()
        #expect(lines.contains(#"ikrar_scans_total{outcome="accepted"} 4"#))
        #expect(lines.filter { $0 == "# TYPE ikrar_scans_total counter" }.count == 1)
    }

    @Test func `nothing is lost when many count at once`() async {
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask { [metrics] in
                    for _ in 0..<500 { metrics.record(route: "r", method: "GET", status: 200, seconds: 0.01) }
                }
            }
        }
        #expect(lines.contains(#"ikrar_http_answers_total{route="r",method="GET",status="200"} 4000"#))
        #expect(lines.contains(#"ikrar_http_answer_seconds_bucket{route="r",method="GET",le="0.01"} 4000"#))
    }
}

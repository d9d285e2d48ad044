import Synchronization

/// What the server counts about itself, for `/metrics` (Prometheus' text format, 0.0.4).
///
/// Safe to be used from everywhere at once; a recorded answer costs well under a microsecond.
public final class ServerMetrics: Sendable {
    /// The header of `/metrics`.
    public static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    private struct Answered: Hashable {
        let route: String
        let method: String
        let status: Int
    }

    private struct Asked: Hashable {
        let route: String
        let method: String
    }

    private struct Answers {
        let count = MetricCounter()
        let times: RouteTimes
    }

    private struct Family {
        let help: String
        let kind: String
        var counters: [MetricLabels: MetricCounter] = [:]
        var gauges: [MetricLabels: @Sendable () -> Double] = [:]
    }

    private struct Series {
        var answers: [Answered: Answers] = [:]
        var times: [Asked: RouteTimes] = [:]
        var families: [String: Family] = [:]
    }

    private let series = Mutex(Series())

    public init() {}

    /// Counts an answer, by route, method and status, and its time, by route and method.
    ///
    /// - Parameters:
    ///   - route: The name of the route, never the path that was asked for: there must be few of them, and they are public.
    ///   - method: As the client sent it; those that HTTP does not know are counted as OTHER.
    public func record(route: String, method: String, status: Int, seconds: Double) {
        let answers = series.withLock { series in
            series.answers[Answered(route: route, method: method, status: status)]
                ?? Self.answers(in: &series, route: route, method: method, status: status)
        }
        answers.count.add()
        answers.times.record(seconds)
    }

    /// What is made once for a route, a known method and a status.
    private static func answers(in series: inout Series, route: String, method: String, status: Int) -> Answers {
        let method = methods.contains(method) ? method : "OTHER"
        let times = series.times[Asked(route: route, method: method), orMake: RouteTimes.init]
        return series.answers[
            Answered(route: route, method: method, status: status), orMake: { Answers(times: times) }
        ]
    }

    /// A counter of the server's own; the same one when asked for again. To be kept by who counts.
    ///
    /// - Parameters:
    ///   - name: In Prometheus' manner, with `_total` at its end: `ikrar_scans_total`.
    ///   - help: In English, on one line.
    public func counter(_ name: String, help: String, labels: KeyValuePairs<String, String> = [:]) -> MetricCounter {
        series.withLock {
            $0.families[name, default: Family(help: help, kind: "counter")]
                .counters[MetricLabels(labels), orMake: MetricCounter.init]
        }
    }

    /// A number that goes up and down and is asked for when somebody reads the metrics: it must answer at once.
    public func gauge(
        _ name: String,
        help: String,
        labels: KeyValuePairs<String, String> = [:],
        value: @escaping @Sendable () -> Double
    ) {
        series.withLock {
            $0.families[name, default: Family(help: help, kind: "gauge")].gauges[MetricLabels(labels)] = value
        }
    }

    /// All of it, sorted by name and labels.
    public var text: String {
        // The gauges are asked outside the lock: one may well count something itself.
        let now = series.withLock(\.self)
        var text = Self.head("ikrar_http_answers_total", "Answers given.", "counter")
        let answers = now.answers.map { key, answers in
            (MetricLabels(["route": key.route, "method": key.method, "status": String(key.status)]), answers.count)
        }
        for (labels, count) in answers.sorted(by: { $0.0 < $1.0 }) {
            text += labels.line("ikrar_http_answers_total", String(count.value))
        }
        text += Self.head("ikrar_http_answer_seconds", "Time from a request's head to its answer.", "histogram")
        let times = now.times.map { key, times in (MetricLabels(["route": key.route, "method": key.method]), times) }
        for (labels, times) in times.sorted(by: { $0.0 < $1.0 }) {
            text += times.lines("ikrar_http_answer_seconds", labels)
        }
        for (name, family) in now.families.sorted(by: { $0.key < $1.key }) {
            text += Self.head(name, family.help, family.kind)
            for (labels, count) in family.counters.sorted(by: { $0.key < $1.key }) {
                text += labels.line(name, String(count.value))
            }
            for (labels, value) in family.gauges.sorted(by: { $0.key < $1.key }) {
                text += labels.line(name, Self.number(value()))
            }
        }
        return text
    }

    private static let methods: Set<String> = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]

    private static func head(_ name: String, _ help: String, _ kind: String) -> String {
        let line = help.split(separator: "\n").joined(separator: " ").split(separator: "\\").joined(separator: "\\\\")
        return "# HELP \(name) \(line)\n# TYPE \(name) \(kind)\n"
    }

    private static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        return Int(exactly: value).map(String.init) ?? String(value)
    }
}

extension Dictionary {
    fileprivate subscript(key: Key, orMake make: () -> Value) -> Value {
        mutating get {
            if let value = self[key] { return value }
            let value = make()
            self[key] = value
            return value
        }
    }
}

import Synchronization

/// How long answers of one route took, in fixed steps.
final class RouteTimes: Sendable {
    /// Upper bounds in seconds, and as Prometheus writes them; what takes longer is counted behind the last.
    static let bounds: [(seconds: Double, text: String)] = [
        (0.001, "0.001"), (0.0025, "0.0025"), (0.005, "0.005"), (0.01, "0.01"), (0.025, "0.025"), (0.05, "0.05"),
        (0.1, "0.1"), (0.25, "0.25"), (0.5, "0.5"), (1, "1"), (2.5, "2.5"), (5, "5"), (10, "10"),
    ]

    private struct Sums {
        var steps = [Int](repeating: 0, count: bounds.count + 1)
        var seconds = 0.0
    }

    private let sums = Mutex(Sums())

    func record(_ seconds: Double) {
        let step = Self.bounds.firstIndex { seconds <= $0.seconds } ?? Self.bounds.count
        sums.withLock {
            $0.steps[step] += 1
            $0.seconds += seconds
        }
    }

    /// The lines of a histogram: each step counts all that are faster, too.
    func lines(_ name: String, _ labels: MetricLabels) -> String {
        let sums = sums.withLock(\.self)
        var text = ""
        var count = 0
        for (step, bound) in Self.bounds.enumerated() {
            count += sums.steps[step]
            text += labels.line("\(name)_bucket", with: "le=\"\(bound.text)\"", String(count))
        }
        count += sums.steps[Self.bounds.count]
        text += labels.line("\(name)_bucket", with: "le=\"+Inf\"", String(count))
        text += labels.line("\(name)_sum", String(sums.seconds))
        text += labels.line("\(name)_count", String(count))
        return text
    }
}

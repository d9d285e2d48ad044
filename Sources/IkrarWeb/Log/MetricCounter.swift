import Synchronization

/// A number that only grows while the program runs.
public final class MetricCounter: Sendable {
    private let count = Atomic(0)

    init() {}

    public func add(_ more: Int = 1) { count.add(more, ordering: .relaxed) }

    var value: Int { count.load(ordering: .relaxed) }
}

public import IkrarRegistry
import Synchronization

/// A clock that stands still until it is set, and chance that counts.
public final class TestClock: Sendable {
    private let state: Mutex<(now: Instant, count: UInt64)>

    public init(_ now: Instant) {
        state = Mutex((now, 0))
    }

    public func set(_ now: Instant) {
        state.withLock { $0.now = now }
    }

    public var surroundings: Surroundings {
        Surroundings(
            now: { self.state.withLock { $0.now } },
            random: {
                self.state.withLock { state in
                    state.count += 1
                    return state.count &* 0x9E37_79B9_7F4A_7C15
                }
            },
        )
    }
}

/// What a closure was handed, from any thread.
public final class Collected<Element: Sendable>: Sendable {
    private let elements = Mutex<[Element]>([])

    public init() {}

    public func append(_ element: Element) {
        elements.withLock { $0.append(element) }
    }

    public var all: [Element] { elements.withLock { $0 } }
}

extension Sequence {
    public func asyncMap<Value>(_ transform: (Element) async throws -> Value) async rethrows -> [Value] {
        var values: [Value] = []
        for element in self { values.append(try await transform(element)) }
        return values
    }
}

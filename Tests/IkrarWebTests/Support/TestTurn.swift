/// Lets one site run at a time: clients of tests wait for answers on threads that servers need, too, and there may be as few
/// of them as the machine has cores. Whoever holds it has the turn.
final class TestTurn: Sendable {
    private static let queue = Queue()

    private init() {}

    static func take() async -> TestTurn {
        await queue.enter()
        return TestTurn()
    }

    deinit { Task { await Self.queue.leave() } }

    private actor Queue {
        private var isTaken = false
        private var waiting: [CheckedContinuation<Void, Never>] = []

        func enter() async {
            guard isTaken else {
                isTaken = true
                return
            }
            await withCheckedContinuation { waiting.append($0) }
        }

        func leave() {
            guard waiting.isEmpty else { return waiting.removeFirst().resume() }
            isTaken = false
        }
    }
}

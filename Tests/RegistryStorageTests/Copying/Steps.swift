import Synchronization

/// What progress was told.
final class Steps: Sendable {
    private let told = Mutex<[(done: Int, total: Int)]>([])

    var all: [(done: Int, total: Int)] { told.withLock { $0 } }

    func add(_ done: Int, of total: Int) {
        told.withLock { $0.append((done, total)) }
    }
}

internal import Synchronization

/// How many badges an event lacks, by the state of its list: it changes when badges do, and boards are asked for every second.
final class BoardMemory: Sendable {
    private let known = Mutex<[Event.ID: (list: ManifestCursor, missing: Int)]>([:])

    func badgesMissing(of event: Event.ID, _ list: ManifestCursor, count: () throws -> Int) rethrows -> Int {
        if let known = known.withLock({ $0[event] }), known.list.namesTheSameList(as: list) { return known.missing }
        let missing = try count()
        known.withLock { $0[event] = (list, missing) }
        return missing
    }
}

import IkrarRegistry
import Synchronization

/// Plans of imports between looking and applying, in memory alone: they hold what HR's lists hold.
///
/// A plan is there for an hour. There are few of them: a new one pushes its account's oldest out, and at last the oldest of all.
final class PlanShelf: Sendable {
    static let seconds: Int64 = 3600
    private static let mostOfOne = 2
    private static let mostOfAll = 12

    private let plans = Mutex<[KeptPlan]>([])

    func keep(_ plan: KeptPlan, now: Instant) {
        plans.withLock { plans in
            plans.removeAll { $0.until <= now }
            let own = plans.indices.filter { plans[$0].account == plan.account }
            if own.count >= Self.mostOfOne { plans.remove(at: own[0]) }
            if plans.count >= Self.mostOfAll { plans.removeFirst() }
            plans.append(plan)
        }
    }

    /// - Throws: ``WebError`` `planGone`: it was applied, an hour is over, or it is somebody else's.
    func plan(_ id: String, of account: Account.ID, now: Instant) throws -> KeptPlan {
        let found = plans.withLock { plans in
            plans.first { $0.id == id && $0.account == account && now < $0.until }
        }
        guard let found else { throw WebError(.planGone) }
        return found
    }

    func remove(_ id: String) {
        plans.withLock { plans in plans.removeAll { $0.id == id } }
    }
}

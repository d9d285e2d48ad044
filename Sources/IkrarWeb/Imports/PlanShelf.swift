import IkrarRegistry
import Synchronization

/// Plans of imports between looking and applying, in memory alone: they hold what HR's lists hold.
///
/// A plan is there for an hour. They are few, and of few lists: a new one pushes its account's oldest out, and at last the oldest of
/// all.
final class PlanShelf: Sendable {
    static let seconds: Int64 = 3600
    private static let mostOfOne = 2
    private static let mostOfAll = 12
    /// Bytes of lists. One upload alone is never more.
    private static let mostBytes = MultipartReading.Limits().body

    private let plans = Mutex<[KeptPlan]>([])
    /// Plans that are being applied.
    private let works = Mutex<[String: Task<Void, any Error>]>([:])

    func keep(_ plan: KeptPlan, now: Instant) {
        plans.withLock { plans in
            plans.removeAll { $0.until <= now }
            let own = plans.indices.filter { plans[$0].account == plan.account }
            if own.count >= Self.mostOfOne { plans.remove(at: own[0]) }
            while !plans.isEmpty, !Self.hasRoom(for: plan, beside: plans) {
                plans.remove(at: plans.firstIndex { $0.account == plan.account } ?? 0)
            }
            plans.append(plan)
        }
    }

    private static func hasRoom(for plan: KeptPlan, beside plans: [KeptPlan]) -> Bool {
        plans.count < mostOfAll && plans.reduce(plan.size) { $0 + $1.size } <= mostBytes
    }

    /// - Throws: ``WebError`` `planGone`: it was never kept, an hour is over, or it is somebody else's.
    func plan(_ id: String, of account: Account.ID, now: Instant) throws -> KeptPlan {
        let found = plans.withLock { plans in
            plans.first { $0.id == id && $0.account == account && now < $0.until }
        }
        guard let found else { throw WebError(.planGone) }
        return found
    }

    /// Takes away a plan that was not applied.
    func remove(_ id: String) {
        plans.withLock { plans in plans.removeAll { $0.id == id && $0.applied == nil } }
    }

    /// Applies a plan once, however many ask for it: whoever asks while it is being applied, or afterwards, is told what came of
    /// that. A plan that could not be applied may be tried again.
    /// - Throws: ``WebError`` `planGone`; what `work` throws.
    func apply(_ id: String, by work: @escaping @Sendable () async throws -> KeptPlan.Applied) async throws {
        let running: Task<Void, any Error>? = try works.withLock { works in
            if let running = works[id] { return running }
            guard let plan = plans.withLock({ plans in plans.first { $0.id == id } }) else {
                throw WebError(.planGone)
            }
            guard plan.applied == nil else { return nil }
            // Not ended by a browser that is closed: the registry has it whole or not at all.
            let task = Task {
                defer { self.works.withLock { $0[id] = nil } }
                self.settle(id, try await work())
            }
            works[id] = task
            return task
        }
        try await running?.value
    }

    private func settle(_ id: String, _ applied: KeptPlan.Applied) {
        plans.withLock { plans in
            for place in plans.indices where plans[place].id == id { plans[place].applied = applied }
        }
    }
}

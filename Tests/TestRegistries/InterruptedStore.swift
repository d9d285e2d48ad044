public import IkrarRegistry
import Synchronization

/// A store in which something happens before one write: somebody else is quicker, or what happens throws, and the program is as
/// good as ended there.
public final class InterruptedStore: RegistryStore {
    private let store: any RegistryStore
    private let moment: @Sendable (WriteCompany, Int) -> Bool
    private let interruption: @Sendable () async throws -> Void
    private let writes = Atomic(0)
    private let isDone = Atomic(false)

    /// - Parameter moment: Before which write, of which company, and the how-manieth from 1.
    public init(
        store: any RegistryStore,
        before moment: @escaping @Sendable (WriteCompany, Int) -> Bool,
        _ interruption: @escaping @Sendable () async throws -> Void
    ) {
        self.store = store
        self.moment = moment
        self.interruption = interruption
    }

    public var wasInterrupted: Bool { isDone.load(ordering: .relaxed) }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value {
        try await store.read(body)
    }

    public func readOnce<Value: Sendable>(
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value {
        try await store.readOnce(body)
    }

    public func write<Value: Sendable>(
        beside company: WriteCompany,
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value {
        let number = writes.wrappingAdd(1, ordering: .relaxed).newValue
        if moment(company, number), !isDone.exchange(true, ordering: .relaxed) { try await interruption() }
        return try await store.write(beside: company, body)
    }
}

extension Wanasari {
    /// The same registry over a store in which something happens before the first scan, or before the write that is named.
    public func interrupted(
        before moment: @escaping @Sendable (WriteCompany, Int) -> Bool = { $0.isScan && $1 > 0 },
        _ interruption: @escaping @Sendable () async throws -> Void
    ) -> (registry: Registry, store: InterruptedStore) {
        let store = InterruptedStore(store: store, before: moment, interruption)
        return (Registry(store: store, ring: registry.ring, surroundings: clock.surroundings), store)
    }
}

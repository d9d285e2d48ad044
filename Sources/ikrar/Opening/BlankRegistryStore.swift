import IkrarRegistry

/// A store that only a registry without an agency's name is written into, judged within the same transaction: of two who make
/// one registry at the same time, one is told that it is there.
struct BlankRegistryStore: RegistryStore {
    private let store: any RegistryStore
    private let name: String

    init(_ store: any RegistryStore, name: String) {
        self.store = store
        self.name = name
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value {
        try await store.read(body)
    }

    func readOnce<Value: Sendable>(
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value {
        try await store.readOnce(body)
    }

    func write<Value: Sendable>(
        beside company: WriteCompany,
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value {
        try await store.write(beside: company) { [name] transaction in
            guard try transaction.setting(.agency) == nil else { throw RegistryError(.registryExists, subject: name) }
            return try body(transaction)
        }
    }
}

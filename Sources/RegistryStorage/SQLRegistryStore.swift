public import IkrarRegistry
internal import Synchronization

/// The registry's store over any SQL engine.
public struct SQLRegistryStore: RegistryStore {
    private let driver: any SQLDriver
    private let memory = GateMemory()

    /// - Throws: ``RegistryError`` `registryNewer` when a newer program has changed the schema; the driver's errors.
    public init(driver: any SQLDriver) async throws {
        self.driver = driver
        try await Schema.migrate(driver)
    }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value {
        try await driver.read { [memory] in
            try body(SQLTransaction(connection: $0, memory: TransactionMemory(memory)))
        }
    }

    public func readOnce<Value: Sendable>(
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value {
        let turn = SingleTurn()
        return try await read { transaction in
            try turn.take()
            return try body(transaction)
        }
    }

    public func write<Value: Sendable>(
        beside company: WriteCompany,
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value {
        let (value, fresh) = try await driver.write(beside: company) { [memory] connection in
            let memory = TransactionMemory(memory)
            return (try body(SQLTransaction(connection: connection, memory: memory)), memory.fresh)
        }
        memory.remember(fresh)
        return value
    }

    public func submit(
        beside company: WriteCompany,
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Void,
        done: @escaping @Sendable ((any Error)?) -> Void
    ) {
        let found = Found()
        driver.submit(beside: company) { [memory] connection in
            let memory = TransactionMemory(memory)
            try body(SQLTransaction(connection: connection, memory: memory))
            found.keep(memory.fresh)
        } done: { [memory] error in
            if error == nil { found.bring(to: memory) }
            done(error)
        }
    }
}

/// The statements of one transaction; each aggregate's are in a file of their own under Statements/.
struct SQLTransaction {
    let connection: any SQLConnection
    let memory: TransactionMemory
}

/// What the last run of a body has looked up.
private final class Found: Sendable {
    private let content = Mutex<GateMemory.Content?>(nil)

    func keep(_ fresh: GateMemory.Content) {
        content.withLock { $0 = fresh.isEmpty ? nil : fresh }
    }

    func bring(to memory: GateMemory) {
        if let fresh = content.withLock({ $0 }) { memory.remember(fresh) }
    }
}

/// That a body began, which it does once.
private final class SingleTurn: Sendable {
    private let isTaken = Mutex(false)

    func take() throws {
        let isAgain = isTaken.withLock { isTaken in
            defer { isTaken = true }
            return isTaken
        }
        guard !isAgain else {
            throw RegistryError(.registryUnreachable, subject: "PostgreSQL", detail: "the answer was broken off")
        }
    }
}

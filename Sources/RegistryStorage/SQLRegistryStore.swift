public import IkrarRegistry

/// The registry's store over any SQL engine.
public struct SQLRegistryStore: RegistryStore {
    private let driver: any SQLDriver
    private let places = GatePlaces()

    /// - Throws: ``RegistryError`` `registryNewer` when a newer program has changed the schema; the driver's errors.
    public init(driver: any SQLDriver) async throws {
        self.driver = driver
        try await Schema.migrate(driver)
    }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value {
        try await driver.read { [places] in
            try body(SQLTransaction(connection: $0, visits: GateVisits(places)))
        }
    }

    public func write<Value: Sendable>(
        beside company: WriteCompany,
        _ body: @escaping @Sendable (any RegistryTransaction) throws -> Value
    ) async throws -> Value {
        let (value, fresh) = try await driver.write(beside: company) { [places] connection in
            let visits = GateVisits(places)
            return (try body(SQLTransaction(connection: connection, visits: visits)), visits.fresh)
        }
        places.remember(fresh)
        return value
    }
}

/// The statements of one transaction; each aggregate's are in a file of their own under Statements/.
struct SQLTransaction {
    let connection: any SQLConnection
    let visits: GateVisits
}

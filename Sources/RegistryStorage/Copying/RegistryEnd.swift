internal import IkrarRegistry

/// Where a copy comes from or goes to.
public struct RegistryEnd: Sendable {
    public let driver: any SQLDriver
    /// What errors call it: a path, an address without its password.
    public let name: String

    public init(driver: any SQLDriver, name: String) {
        self.driver = driver
        self.name = name
    }

    /// Its tables must be those that this program knows.
    func requireNewest(_ connection: any SQLConnection) throws {
        let version = try Schema.version(connection, driver.dialect)
        guard version > 0 else { throw RegistryError(.registryMissing, subject: name) }
        guard version <= Schema.newest else {
            throw RegistryError(.registryNewer, subject: "\(version)", detail: "\(Schema.newest)")
        }
        guard version == Schema.newest else {
            throw RegistryCopyError(.older, subject: name, detail: "\(version)")
        }
    }

    /// A registry whose making was cut off is none yet.
    func requireFinished(_ connection: any SQLConnection) throws {
        try requireNewest(connection)
        guard try connection.exists("SELECT 1 FROM settings WHERE key = $1", [.raw(SettingKey.agency)]) else {
            throw RegistryError(.registryMissing, subject: name)
        }
    }

    /// - Throws: ``RegistryError`` `registryMissing`, also when its making was cut off, `registryNewer`; ``RegistryCopyError``
    ///   `older`; the driver's errors.
    public func requireFinished() async throws {
        try await driver.read { try requireFinished($0) }
    }

    /// ``BadgeKeyRing/mark`` of the registry's keys; `nil` where none is kept.
    public func keyMark() async throws -> String? {
        try await driver.read { connection in
            try connection.first("SELECT value FROM settings WHERE key = $1", [.raw(SettingKey.keyMark)]) {
                try $0.text(0)
            }
        }
    }

    /// Nobody's registry may be there, nor anything else: at most the tables of one whose making was cut off.
    func requireBlank(_ connection: any SQLConnection) throws {
        guard try Schema.version(connection, driver.dialect) > 0 else {
            let others = try connection.all(driver.dialect.tableNames, []) { try $0.text(0) }
            guard Schema.bookkeeping.isSuperset(of: others) else {
                throw RegistryError(.registryForeign, subject: name)
            }
            return
        }
        guard try !connection.exists("SELECT 1 FROM settings WHERE key = $1", [.raw(SettingKey.agency)]) else {
            throw RegistryError(.registryExists, subject: name)
        }
    }

    /// - Throws: ``RegistryError`` `registryExists`, `registryForeign` when other tables are there; the driver's errors.
    public func requireBlank() async throws {
        try await driver.read { try requireBlank($0) }
    }
}

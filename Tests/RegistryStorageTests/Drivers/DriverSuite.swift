import Foundation
import IkrarRegistry
import RegistryPostgres
import RegistrySQLite
import RegistryStorage
import TestServers
import Testing

/// A driver to hold against the conformance suite, with a database of its own.
struct DriverUnderTest: Sendable, CustomTestStringConvertible {
    var name: String
    /// What the engine calls the type of a blob.
    var blob: String
    var make: @Sendable () throws -> any SQLDriver

    var testDescription: String { name }

    /// SQLite always; PostgreSQL when the tests run beside a server (`scripts/with-postgres`).
    static let all: [DriverUnderTest] = [sqlite] + (TestServer.current == nil ? [] : [postgres, postgresInPlace])

    /// Those that read while they write.
    static let concurrent = all.filter { $0.name != postgresInPlace.name }

    static let sqlite = DriverUnderTest(name: "SQLite", blob: "BLOB") {
        try SQLiteDriver(path: TemporaryPath.fresh("driver.sqlite"), creating: true)
    }

    static let postgres = DriverUnderTest(name: "PostgreSQL", blob: "BYTEA") {
        try PostgresDriver(TestServer.required().freshAddress(), creating: true)
    }

    static let postgresInPlace = DriverUnderTest(name: "PostgreSQL in place", blob: "BYTEA") {
        try PostgresDriver(TestServer.required().freshAddress(), creating: true, runsInPlace: true)
    }
}

enum TemporaryPath {
    /// A path in a new folder of its own.
    static func fresh(_ name: String) -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ikrar-\(UUID().uuidString)")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.appendingPathComponent(name).path
    }
}

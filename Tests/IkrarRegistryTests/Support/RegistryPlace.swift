import Foundation
import RegistryPostgres
import RegistrySQLite
import RegistryStorage
import TestServers

/// Where one test's registry is kept: a file or a schema of its own, which others may open besides.
enum RegistryPlace: Sendable {
    case file(String)
    case schema(PostgresAddress)

    /// An empty place on the engine that the tests run on.
    static func fresh() throws -> RegistryPlace {
        switch TestEngine.current {
        case .sqlite:
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ikrar-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            return .file(folder.appendingPathComponent("ikrar.sqlite").path)
        case .postgres:
            return .schema(try PostgresAddress(TestServer.required().freshSchema().address))
        }
    }

    /// One more driver to it, as another program would have. All tests share what connections the server has.
    func driver(creating: Bool = false) throws -> any SQLDriver {
        switch self {
        case .file(let path): try SQLiteDriver(path: path, creating: creating)
        case .schema(let address):
            try PostgresDriver(address, creating: creating, pool: PostgresPool.Limits(connections: 2))
        }
    }
}

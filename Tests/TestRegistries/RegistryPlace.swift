import Foundation
public import RegistryPostgres
import RegistrySQLite
public import RegistryStorage
import TestServers

/// Where one test's registry is kept: a file or a schema of its own, which others may open besides.
public enum RegistryPlace: Sendable {
    case file(ScratchFolder)
    case schema(PostgresAddress)

    /// An empty place on the engine that the tests run on.
    public static func fresh() throws -> RegistryPlace {
        switch TestEngine.current {
        case .sqlite: .file(try ScratchFolder())
        case .postgres: .schema(try PostgresAddress(TestServer.required().freshSchema().address))
        }
    }

    /// One more driver to it, as another program would have. All tests share what connections the server has.
    public func driver(creating: Bool = false) throws -> any SQLDriver {
        switch self {
        case .file(let folder): try SQLiteDriver(path: folder.path("ikrar.sqlite"), creating: creating)
        case .schema(let address):
            try PostgresDriver(address, creating: creating, pool: Self.pool)
        }
    }

    /// Few connections a test, and time: hundreds of tests may share a slow machine, and none of these is about waiting.
    private static let pool = {
        var limits = PostgresPool.Limits(connections: 2)
        limits.wait = .seconds(300)
        limits.lock = .seconds(300)
        return limits
    }()
}

/// A temporary folder, gone when the test is.
public final class ScratchFolder: Sendable {
    private let folder: URL

    public init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("ikrar-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    public func path(_ name: String) -> String { folder.appendingPathComponent(name).path }
}

import Foundation
import TestServers
import Testing

/// Where the programs of one folder keep their registry: a file in it, or a database of its own on the tests' server.
final class RegistryPlace: Sendable {
    /// What names it in whatever the program says of it.
    let name: String
    /// The file of its keys, in the folder.
    let keys: String
    /// What programs find in their environment, so that no command needs to name the registry.
    let environment: [String: String]
    let database: TestServer?

    private let folder: Folder

    /// An empty one, on the engine that the tests run on.
    convenience init(in folder: Folder) throws {
        switch TestEngine.current {
        case .sqlite: self.init(in: folder, database: nil)
        case .postgres: self.init(in: folder, database: try TestServer.required().freshDatabase())
        }
    }

    private init(in folder: Folder, database: TestServer?) {
        self.folder = folder
        self.database = database
        name = database?.databaseName ?? "ikrar.sqlite"
        keys = "\(name).keys"
        environment = database.map { ["IKRAR_REGISTRY": $0.address] } ?? [:]
    }

    deinit {
        if let database { try? TestServer.current?.drop(database) }
    }

    /// One in another folder that holds the same, under the same keys. No program may have this one open.
    func copy(to other: Folder) throws -> RegistryPlace {
        let copy = RegistryPlace(
            in: other, database: try database.map { try TestServer.required().freshDatabase(like: $0) })
        if database == nil { try other.write([UInt8](folder.read(name)), copy.name) }
        try other.write([UInt8](folder.read(keys)), copy.keys)
        chmod(other.path(copy.keys), 0o600)
        return copy
    }

    /// All its rows as text; empty where the engine's own program for that is missing.
    func dump() throws -> String {
        guard let database else {
            let run = try Program(folder: folder).run([folder.path(name), ".dump"], executable: "sqlite3")
            return run.status == 0 ? run.output : ""
        }
        let tables = try database.ask(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'ikrar_receipts'")
        let rows = tables.map { "SELECT '\($0[0])', t::text FROM \($0[0]) t" }.joined(separator: " UNION ALL ")
        return try database.ask("\(rows) ORDER BY 1, 2").map { $0.joined(separator: "\t") }.joined(separator: "\n")
    }

    /// Says a statement to the engine itself, behind the program's back.
    /// - Returns: What it answers, and `nil` where the engine's own program is missing.
    func ask(_ statement: String) throws -> String? {
        if let database { return try database.ask(statement).first?.first ?? "" }
        let run = try Program(folder: folder).run([folder.path(name), statement], executable: "sqlite3")
        return run.status == 0 ? run.output.trimmingCharacters(in: .newlines) : nil
    }
}

extension Trait where Self == ConditionTrait {
    /// For what is about a registry's file.
    static var onFiles: Self { .enabled(if: TestEngine.current == .sqlite, "a registry on PostgreSQL is no file") }

    /// For what is about a server.
    static var onServers: Self { .enabled(if: TestEngine.current == .postgres, "a registry in a file has no server") }

    /// For what an account without rights does: the socket's folder is closed to it.
    static var forEveryAccount: Self {
        .enabled(
            if: TestEngine.current == .sqlite || TestServer.current?.isOverTCP == true,
            "other accounts reach the server over TCP only: scripts/with-postgres --tcp")
    }

    /// For what asks no registry: once is enough.
    static var withoutRegistry: Self { .enabled(if: TestEngine.current == .sqlite, "the engine makes no difference") }
}

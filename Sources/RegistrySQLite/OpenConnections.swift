internal import GRDB
internal import IkrarRegistry
internal import Synchronization

/// What we keep beside GRDB's connections to one file: the prepared statements of each.
final class OpenConnections: Sendable {
    private struct State {
        var known: [ObjectIdentifier: SQLiteConnection] = [:]
        var isClosed = false
    }

    private let state = Mutex(State())
    let path: String

    init(path: String) {
        self.path = path
    }

    /// - Throws: `registryBroken` when the file is closed.
    func connection(of database: Database) throws -> SQLiteConnection {
        let id = ObjectIdentifier(database)
        if let known = state.withLock({ $0.known[id] }) { return known }
        guard let raw = database.sqliteConnection, !state.withLock({ $0.isClosed }) else {
            throw RegistryError(.registryBroken, subject: path, detail: "closed")
        }
        let writes = !database.configuration.readonly
        let connection = SQLiteConnection(SQLiteHandle(raw: raw, path: path), writes: writes)
        if writes { connection.takeOverLater() }
        state.withLock { $0.known[id] = connection }
        return connection
    }

    /// Finalises every statement, without which SQLite does not close. Nobody may be asking anything meanwhile.
    func close() {
        state.withLock { state in
            for connection in state.known.values { connection.takeOverNoMore() }
            state.known = [:]
            state.isClosed = true
        }
    }
}

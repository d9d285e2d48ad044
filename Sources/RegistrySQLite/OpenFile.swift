internal import GRDB

/// A file as long as somebody has it open: GRDB's connections, and what we keep beside them.
///
/// Whoever lets go of it leaves the file whole by itself, as ``SQLiteDriver/close()`` does.
final class OpenFile: Sendable {
    let pool: DatabasePool
    let connections: OpenConnections
    let takingOver: TakingOver

    init(_ pool: DatabasePool) {
        self.pool = pool
        connections = OpenConnections(path: pool.path)
        takingOver = TakingOver(path: pool.path)
    }

    /// Statements that outlive the pool would keep SQLite from closing its connections in their order, the writer last.
    deinit {
        takingOver.close()
        connections.close()
    }
}

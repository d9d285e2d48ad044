internal import Dispatch
internal import GRDBSQLite
internal import Synchronization

/// Takes pages of the `-wal` over into the file on a thread and a connection of its own, so that nobody's scan waits meanwhile.
///
/// The `-wal` begins anew only when nothing is left to take over at the moment somebody writes; so the writer itself takes what
/// has come while this was at work, which is little.
final class TakingOver: @unchecked Sendable {  // the connection is used only on the queue
    private struct State {
        var isAtWork = false
        /// What is left is little.
        var isNearlyDone = false
        var isClosed = false
    }

    /// So often it looks for what has come meanwhile.
    private static let passes = 4
    /// Pages that the writer takes over in some milliseconds.
    private static let few: Int32 = 400

    private let path: String
    private let queue = DispatchQueue(label: "ikrar.taking-over", qos: .utility)
    private let state = Mutex(State())
    private var connection: OpaquePointer?

    init(path: String) {
        self.path = path
    }

    /// - Returns: Whether the writer is to take the rest over now, which this was asked to prepare earlier.
    func isPrepared() -> Bool {
        let (isPrepared, begins) = state.withLock { state -> (Bool, Bool) in
            if state.isAtWork || state.isClosed { return (false, false) }
            if state.isNearlyDone {
                state.isNearlyDone = false
                return (true, false)
            }
            state.isAtWork = true
            return (false, true)
        }
        if begins { queue.async { [self] in work() } }
        return isPrepared
    }

    /// Waits until it is at work no more.
    func close() {
        state.withLock { $0.isClosed = true }
        queue.sync {
            sqlite3_close_v2(connection)
            connection = nil
        }
    }

    private func open() {
        let code = sqlite3_open_v2(path, &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
        // A connection that has not read anything does not know that there is a `-wal`, and takes nothing over.
        if code == SQLITE_OK, sqlite3_exec(connection, "PRAGMA schema_version", nil, nil, nil) == SQLITE_OK { return }
        // It is tried again the next time; SQLite gives a connection to be closed also where it could not be opened.
        sqlite3_close_v2(connection)
        connection = nil
    }

    private func work() {
        // Where it cannot be opened now, the writer does all by itself.
        if connection == nil { open() }
        for _ in 0..<Self.passes where connection != nil && !state.withLock({ $0.isClosed }) {
            var (pages, done): (Int32, Int32) = (0, 0)
            let code = sqlite3_wal_checkpoint_v2(connection, nil, SQLITE_CHECKPOINT_PASSIVE, &pages, &done)
            if code != SQLITE_OK || pages - done < Self.few { break }
        }
        state.withLock { state in
            state.isAtWork = false
            state.isNearlyDone = true
        }
    }
}

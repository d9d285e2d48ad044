import Foundation
import TestServers

/// A table of a server's registry that nobody else gets at, until it is let go or ten minutes are over.
struct HeldTable {
    struct CannotHold: Error {}

    private let database: TestServer

    private static let holding =
        "pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'BEGIN; LOCK%'"

    /// Holds it when the call returns.
    init(_ table: String, of database: TestServer) throws {
        self.database = database
        Thread.detachNewThread {
            // Ended from outside.
            _ = try? database.ask("BEGIN; LOCK TABLE \(table); SELECT pg_sleep(600); ROLLBACK")
        }
        try wait(
            for:
                "SELECT 1 FROM pg_locks WHERE relation = '\(table)'::regclass AND mode = 'AccessExclusiveLock' AND granted"
        )
    }

    /// Returns when somebody waits for the table.
    func awaitOther() throws {
        try wait(
            for:
                "SELECT 1 FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
        )
    }

    func letGo() throws {
        try database.ask("SELECT pg_terminate_backend(pid), \(Self.holding)")
    }

    private func wait(for question: String) throws {
        for _ in 0..<5000 {
            if try !database.ask(question).isEmpty { return }
            usleep(2000)
        }
        throw CannotHold()
    }
}

internal import RegistryStorage

/// Finds out what a body asks first, without asking it.
///
/// A body may run more than once, so it can be stopped at its first statement and run again when the answer is there.
final class FirstQuestion: SQLConnection {
    /// The body has come to its first statement.
    private struct Reached: Error {}

    private(set) var sql: String?
    private(set) var arguments: [SQLValue] = []

    var concludes: Bool { true }

    /// Whether a statement changes nothing, so that it may be asked for a body that then does not ask it.
    static func isQuestion(_ sql: String) -> Bool { sql.utf8.starts(with: "SELECT".utf8) }

    func rows(_ sql: String, _ arguments: [SQLValue], _ body: (any SQLRow) throws -> Void) throws {
        // Once: a body may go on, and what it asks then is not first.
        if self.sql == nil, Self.isQuestion(sql) {
            self.sql = sql
            self.arguments = arguments
        }
        throw Reached()
    }

    func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int { throw Reached() }

    func conclude(with sql: String, _ arguments: [SQLValue]) throws { throw Reached() }
}

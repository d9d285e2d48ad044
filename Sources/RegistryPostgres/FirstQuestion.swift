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

    func rows(_ sql: String, _ arguments: [SQLValue], _ body: (any SQLRow) throws -> Void) throws {
        if self.sql == nil {
            self.sql = sql
            self.arguments = arguments
        }
        throw Reached()
    }

    func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int { throw Reached() }

    func conclude(with sql: String, _ arguments: [SQLValue]) throws { throw Reached() }
}

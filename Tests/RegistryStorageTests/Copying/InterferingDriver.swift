import IkrarRegistry
import RegistryStorage
import Testing

/// A driver that does something else than it was asked for, as a broken engine or a lost server would.
struct InterferingDriver: SQLDriver {
    enum Fault: Sendable {
        /// The server is lost at a statement or question that begins so: the body runs anew.
        case lostServer(at: String)
        /// A statement or question that begins so ends in ``Broken``.
        case failing(at: String)
        /// Rows written with a statement that begins so lose the last of each batch's texts.
        case losing(at: String)
    }

    struct Broken: Error {}

    let driver: any SQLDriver
    let fault: Fault

    var dialect: SQLDialect { driver.dialect }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await driver.read { try run(body, $0) }
    }

    func write<Value: Sendable>(
        beside company: WriteCompany,
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await driver.write(beside: company) { try run(body, $0) }
    }

    private func run<Value>(
        _ body: (any SQLConnection) throws -> Value,
        _ connection: any SQLConnection
    ) throws -> Value {
        if case .lostServer(let beginning) = fault {
            let lost = InterferingConnection(connection: connection, fault: .failing(at: beginning))
            #expect(throws: Broken.self) { try body(lost) }
        }
        return try body(InterferingConnection(connection: connection, fault: fault))
    }
}

private struct InterferingConnection: SQLConnection {
    let connection: any SQLConnection
    let fault: InterferingDriver.Fault

    func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
        if case .failing(let beginning) = fault, sql.hasPrefix(beginning) { throw InterferingDriver.Broken() }
        return try connection.execute(sql, arguments)
    }

    func execute(_ sql: String, each lists: [[SQLValue]]) throws -> Int {
        switch fault {
        case .failing(let beginning) where sql.hasPrefix(beginning): throw InterferingDriver.Broken()
        case .losing(let beginning) where sql.hasPrefix(beginning):
            try connection.execute(sql, each: lists.dropLast() + [lists[lists.count - 1].map(Self.emptied)])
        default: try connection.execute(sql, each: lists)
        }
    }

    func rows(_ sql: String, _ arguments: [SQLValue], _ body: (any SQLRow) throws -> Void) throws {
        var seen = 0
        try connection.rows(sql, arguments) { row in
            seen += 1
            if case .failing(let beginning) = fault, sql.hasPrefix(beginning), seen == 700 {
                throw InterferingDriver.Broken()
            }
            try body(row)
        }
    }

    /// A text that is nobody's key.
    private static func emptied(_ value: SQLValue) -> SQLValue {
        if case .text("a\tb\nc") = value { .text("a b c") } else { value }
    }
}

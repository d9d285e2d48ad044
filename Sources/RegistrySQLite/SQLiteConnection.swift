internal import FoundationEssentials
internal import GRDB
internal import IkrarRegistry
internal import RegistryStorage

struct SQLiteConnection: SQLConnection {
    let database: Database
    let texts: StatementTexts

    func execute(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
        let statement = try prepared(sql, arguments)
        try statement.execute()
        return database.changesCount
    }

    func rows(_ sql: String, _ arguments: [SQLValue], _ body: (any SQLRow) throws -> Void) throws {
        let cursor = try Row.fetchCursor(prepared(sql, arguments))
        while let row = try cursor.next() {
            try body(SQLiteRow(row: row))
        }
    }

    private func prepared(_ sql: String, _ arguments: [SQLValue]) throws -> Statement {
        let statement = try database.cachedStatement(sql: texts.text(for: sql))
        try statement.setArguments(StatementArguments(arguments.map(\.databaseValue)))
        return statement
    }
}

struct SQLiteRow: SQLRow {
    let row: Row

    func isNull(_ column: Int) -> Bool { row.hasNull(atIndex: column) }

    func integer(_ column: Int) throws -> Int64 { try value(column) }

    func text(_ column: Int) throws -> String { try value(column) }

    func blob(_ column: Int) throws -> [UInt8] {
        let bytes: [UInt8]? = try row.withUnsafeData(atIndex: column) { $0.map { Array($0) } }
        guard let bytes else { throw RegistryError(.registryBroken, subject: "column \(column)") }
        return bytes
    }

    private func value<Value: DatabaseValueConvertible & StatementColumnConvertible>(_ column: Int) throws -> Value {
        guard let value = row[column] as Value? else {
            throw RegistryError(.registryBroken, subject: "column \(column)")
        }
        return value
    }
}

extension SQLValue {
    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .blob(let bytes): bytes.withUnsafeBytes { Data($0) }.databaseValue
        }
    }
}

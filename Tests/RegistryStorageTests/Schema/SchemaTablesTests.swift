import IkrarRegistry
import Testing

@testable import RegistryStorage

@Suite("the tables that are copied")
struct SchemaTablesTests {
    @Test("are all that an engine has, with all of their columns and keys", arguments: DriverUnderTest.all)
    func complete(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        try await Schema.migrate(driver)
        let real = try await driver.read { try Catalogue($0, driver.dialect) }
        let copied = Schema.tables.map(\.name)
        #expect(Set(copied).isDisjoint(with: Schema.bookkeeping))
        #expect(Set(copied).union(Schema.bookkeeping).isSuperset(of: real.columns.keys), "a new table is not copied")
        for table in Schema.tables {
            #expect(real.columns[table.name] == Set(table.columns), "\(table.name)")
            #expect(Set(table.columns).count == table.columns.count, "\(table.name) has a column twice")
            let key = real.keys[table.name] ?? table.columns.map(\.name)
            #expect(Set(table.key) == Set(key), "\(table.name) has rows in no certain order")
        }
    }

    @Test("come after those that they refer to", arguments: DriverUnderTest.all)
    func ordered(_ driver: DriverUnderTest) async throws {
        let driver = try driver.make()
        try await Schema.migrate(driver)
        let real = try await driver.read { try Catalogue($0, driver.dialect) }
        #expect(!real.references.isEmpty)
        for reference in real.references {
            let from = try #require(Schema.tables.firstIndex { $0.name == reference.table })
            let to = try #require(Schema.tables.firstIndex { $0.name == reference.target })
            #expect(to < from || Schema.tables[from].parent == reference.column, "\(reference)")
        }
    }
}

/// What an engine says of its tables.
private struct Catalogue: Sendable {
    struct Reference: Sendable {
        var table: String
        var column: String
        var target: String
    }

    var columns: [String: Set<SchemaTable.Column>] = [:]
    var keys: [String: [String]] = [:]
    var references: [Reference] = []

    init(_ connection: any SQLConnection, _ dialect: SQLDialect) throws {
        let texts = Self.questions(dialect)
        for row in try connection.texts(texts.columns, [], columns: 3) {
            let kind: SchemaTable.Kind? =
                switch row[2].uppercased() {
                case "TEXT": .text
                case "BIGINT": .integer
                default: nil
                }
            let known = try #require(kind, "\(row[0]).\(row[1]) is \(row[2])")
            columns[row[0], default: []].insert(SchemaTable.Column(name: row[1], kind: known))
        }
        for row in try connection.texts(texts.keys, [], columns: 2) { keys[row[0], default: []].append(row[1]) }
        references = try connection.texts(texts.references, [], columns: 3).map {
            Reference(table: $0[0], column: $0[1], target: $0[2])
        }
    }

    private static func questions(_ dialect: SQLDialect) -> (columns: String, keys: String, references: String) {
        let tables = "sqlite_master m"
        let own = "m.type = 'table' AND m.name NOT LIKE 'sqlite%'"
        let here = "n.nspname = current_schema() AND c.relkind IN ('r', 'p') AND NOT c.relispartition"
        let classes = "pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        return switch dialect {
        case .sqlite:
            (
                "SELECT m.name, p.name, p.type FROM \(tables) JOIN pragma_table_info(m.name) p WHERE \(own)",
                "SELECT m.name, p.name FROM \(tables) JOIN pragma_table_info(m.name) p WHERE \(own) AND p.pk > 0",
                """
                SELECT m.name, f."from", f."table" FROM \(tables) JOIN pragma_foreign_key_list(m.name) f WHERE \(own)
                """
            )
        case .postgres:
            (
                """
                SELECT CAST(c.relname AS TEXT), CAST(a.attname AS TEXT),
                    CASE WHEN a.atttypid = 'int8'::regtype THEN 'BIGINT' ELSE CAST(format_type(a.atttypid, -1) AS TEXT) END
                FROM \(classes) JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                WHERE \(here)
                """,
                """
                SELECT CAST(c.relname AS TEXT), CAST(a.attname AS TEXT)
                FROM \(classes) JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
                    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
                WHERE \(here)
                """,
                """
                SELECT CAST(c.relname AS TEXT), CAST(a.attname AS TEXT), CAST(t.relname AS TEXT)
                FROM \(classes) JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'f'
                    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
                    JOIN pg_class t ON t.oid = k.confrelid
                WHERE \(here)
                """
            )
        }
    }
}

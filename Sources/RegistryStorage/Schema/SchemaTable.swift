/// A table as those see it who handle all rows of all tables alike: copying and digests.
struct SchemaTable: Sendable {
    enum Kind: Sendable, Hashable {
        case text, integer
    }

    struct Column: Sendable, Hashable {
        var name: String
        var kind: Kind
    }

    let name: String
    let columns: [Column]
    /// Columns that put the rows into the one order of ``Schema/tables``, byte by byte: the primary key, where there is one.
    let key: [String]
    /// A column that names another row of the same table.
    let parent: String?

    init(_ name: String, key: [String], parent: String? = nil, _ columns: [Column]...) {
        self.name = name
        self.columns = columns.flatMap(\.self)
        self.key = key
        self.parent = parent
    }

    private var columnNames: String { columns.map(\.name).joined(separator: ", ") }

    /// All rows in order of the key.
    var select: String { "SELECT \(columnNames) FROM \(name) ORDER BY \(key.joined(separator: ", "))" }

    var insert: String {
        let places = columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        return "INSERT INTO \(name) (\(columnNames)) VALUES (\(places))"
    }

    /// The row that ``select`` stands at.
    func values(_ row: any SQLRow) throws -> [SQLValue] {
        var values: [SQLValue] = []
        values.reserveCapacity(columns.count)
        for (place, column) in columns.enumerated() {
            if row.isNull(place) {
                values.append(.null)
            } else {
                switch column.kind {
                case .text: values.append(.text(try row.text(place)))
                case .integer: values.append(.integer(try row.integer(place)))
                }
            }
        }
        return values
    }
}

extension [SchemaTable.Column] {
    static func text(_ names: String...) -> Self { names.map { SchemaTable.Column(name: $0, kind: .text) } }

    static func integer(_ names: String...) -> Self { names.map { SchemaTable.Column(name: $0, kind: .integer) } }
}

extension SQLConnection {
    /// How many rows a table has.
    func count(of table: String) throws -> Int {
        Int(try first("SELECT COUNT(*) FROM \(table)", []) { try $0.integer(0) } ?? 0)
    }
}

/// Which rows of a table are beneath which others of it: written when all of them are there, because a row may come before
/// the one it refers to.
struct ParentLinks {
    let select: String
    let update: String
    /// Where the reference stands in a row of the table.
    let column: Int

    init?(_ table: SchemaTable) {
        guard let parent = table.parent, let key = table.key.first,
            let column = table.columns.firstIndex(where: { $0.name == parent })
        else { return nil }
        select = "SELECT \(parent), \(key) FROM \(table.name) WHERE \(parent) IS NOT NULL ORDER BY \(key)"
        update = "UPDATE \(table.name) SET \(parent) = $1 WHERE \(key) = $2"
        self.column = column
    }

    /// The rows as they are written first.
    func clearing(_ rows: [[SQLValue]]) -> [[SQLValue]] {
        rows.map { row in
            var row = row
            row[column] = .null
            return row
        }
    }

    func values(_ row: any SQLRow) throws -> [SQLValue] {
        [.text(try row.text(0)), .text(try row.text(1))]
    }
}

extension SQLConnection {
    /// Rows as values, some hundred at a time.
    func inBatches(
        _ sql: String,
        read: (any SQLRow) throws -> [SQLValue],
        _ body: ([[SQLValue]]) throws -> Void
    ) throws {
        var batch: [[SQLValue]] = []
        try rows(sql, []) { row in
            batch.append(try read(row))
            guard batch.count == 500 else { return }
            try body(batch)
            batch.removeAll(keepingCapacity: true)
        }
        if !batch.isEmpty { try body(batch) }
    }
}

/// The header of a list, sought in its first 30 rows.
struct HeaderSearch<Columns: Sendable>: Sendable {
    private static var rows: Int { 30 }

    private(set) var found: Columns?
    private var seen = 0

    /// - Parameter columns: What the next row names; `nil` where it is no header.
    mutating func look(at columns: @autoclosure () -> Columns?) {
        seen += 1
        if seen <= Self.rows { found = columns() }
    }
}

import IkrarRegistry
import RosterFiles

/// A file's row as the planner reads it, without copying a cell that nobody asks for.
///
/// Good only inside ``lend(_:_:)``: the planner takes texts out of it and keeps none of it.
struct LentRow: ListRowSource {
    private let row: UnsafePointer<RawRow>

    static func lend(_ row: borrowing RawRow, _ body: (LentRow) throws -> Void) rethrows {
        try withUnsafePointer(to: row) { try body(LentRow(row: $0)) }
    }

    var sheet: String? { row.pointee.sheet }
    var line: Int { row.pointee.line }
    var count: Int { row.pointee.count }

    func isEmpty(_ column: Int) -> Bool { row.pointee.isEmpty(column) }

    func text(_ column: Int) -> String { row.pointee.text(column) }

    func kind(_ column: Int) -> ListRow.CellKind {
        switch row.pointee.kind(column) {
        case .empty: .empty
        case .number: .number
        case .date: .date
        default: .text
        }
    }
}

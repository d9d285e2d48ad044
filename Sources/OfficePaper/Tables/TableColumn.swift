internal import PageLayout

/// A column with its place in the table.
struct TableColumn: Sendable {
    typealias Field = DocumentTemplate.Table.Column.Field

    /// What a text does that is wider than its column.
    enum Fit: Sendable {
        /// It shrinks: numbers and codes are never broken.
        case shrinks
        /// It shrinks a little to stay in one line, and else wraps between words.
        case shrinksThenWraps
        case wraps
    }

    var field: Field
    var title: String
    /// Its edges, in whole tenths of a millimetre from the table's.
    var left: Double
    var right: Double
    var alignment: Alignment
    var fit: Fit

    var width: Double { right - left }

    /// The columns of a table in its width. Those with a width of their own have it, as long as the others keep a
    /// little room.
    static func columns(of table: DocumentTemplate.Table, width: Double) -> [TableColumn] {
        let leastOfOthers = 8.0
        let fixed = table.columns.reduce(0) { $0 + ($1.width ?? 0) }
        let others = table.columns.filter { $0.width == nil }
        let shares = others.reduce(0) { $0 + max(0, $1.share) }
        let most = max(0, width - leastOfOthers * Double(others.count))
        let scale = fixed > most || others.isEmpty ? (fixed > 0 ? most / fixed : 1) : 1
        let left = width - fixed * scale
        var edge = 0.0
        return table.columns.enumerated().map { place, column in
            let share = shares > 0 ? max(0, column.share) / shares : 1 / Double(max(1, others.count))
            let end =
                place == table.columns.count - 1 ? width : edge + (column.width.map { $0 * scale } ?? left * share)
            defer { edge = end }
            return TableColumn(
                field: column.field,
                title: column.title,
                left: edge.nearestTenth,
                right: end.nearestTenth,
                alignment: column.field.alignment(wanted: column.alignment),
                fit: column.field.fit,
            )
        }
    }
}

extension TableColumn.Field {
    var fit: TableColumn.Fit {
        switch self {
        case .number, .nip, .time, .code, .obliged, .present, .late, .excused, .absent, .notYet, .came, .pledged,
            .rateOfObliged, .rateOfExpected, .people, .share:
            .shrinks
        case .name, .nameAndNIP: .shrinksThenWraps
        case .position, .unit, .grade, .status, .gate, .pledge, .remark, .signature, .opd, .item: .wraps
        }
    }

    /// Counts stand with their last digits beneath one another, unless they are wanted in the middle.
    fileprivate func alignment(wanted: Alignment) -> Alignment {
        switch self {
        case .obliged, .present, .late, .excused, .absent, .notYet, .came, .pledged, .rateOfObliged, .rateOfExpected,
            .people, .share:
            wanted == .centre ? .centre : .right
        default:
            wanted == .justified ? .left : wanted
        }
    }
}

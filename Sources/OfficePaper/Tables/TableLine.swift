/// A row of a table, by what its columns show.
protocol TableLine: Sendable {
    typealias Field = DocumentTemplate.Table.Column.Field

    func text(of field: Field) -> String

    /// A line that sums up the others, and is set bold.
    var isTotal: Bool { get }
}

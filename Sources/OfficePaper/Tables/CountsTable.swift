public import PageLayout

/// A table with a row per outcome, in the order that is given; totals are bold.
public struct CountsTable: Sendable {
    private let table: DocumentTemplate.Table
    private let style: TextStyle
    private let width: Double
    private let wording: TableWording

    /// - Parameters:
    ///   - style: The document's text; the table may say another size.
    ///   - width: In millimetres.
    public init(
        _ table: DocumentTemplate.Table, style: TextStyle, width: Double, wording: TableWording = .indonesian
    ) {
        self.table = table
        self.style = style
        self.width = width
        self.wording = wording
    }

    /// Head, rows and end. The first two rows are not parted, nor the last two.
    public func items(_ counts: [CountLine], _ ruler: some TextRuler) -> [PageFlow.Item] {
        var setting = TableSetting(table, style: style, width: width, ruler)
        return setting.items(counts, nobody: wording.nobody)
    }
}

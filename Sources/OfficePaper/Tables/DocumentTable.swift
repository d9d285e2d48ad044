public import PageLayout

/// A table of a document: a row per person, per OPD or per outcome, in the order that is given. Totals are bold.
public struct DocumentTable: Sendable {
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
    public func items(_ counts: [CountLine], _ ruler: some TextRuler) -> [PageFlow.Item] { lines(counts, ruler) }

    /// The same of OPD.
    public func items(_ offices: [OfficeLine], _ ruler: some TextRuler) -> [PageFlow.Item] { lines(offices, ruler) }

    /// Head, rows and end. The first two rows are not parted, nor the last two, nor a unit's line and its first person.
    public func items(_ people: [PersonLine], _ ruler: some TextRuler) -> [PageFlow.Item] {
        var setting = TableSetting(table, style: style, width: width, ruler)
        var rows = TableRows(under: setting.head(), capacity: people.count)
        for row in PeopleRow.rows(of: people, in: table, wording) {
            rows.append(setting.block(row, of: people, wording), staysWithNext: row.person == nil)
        }
        rows.end()
        return rows.items
    }

    private func lines(_ lines: [some TableLine], _ ruler: some TextRuler) -> [PageFlow.Item] {
        var setting = TableSetting(table, style: style, width: width, ruler)
        return setting.items(lines, nobody: wording.nobody)
    }
}

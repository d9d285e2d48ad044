public import PageLayout

/// A table with a row per person, in the order that is given.
public struct PeopleTable: Sendable {
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
}

internal import PageLayout

extension DocumentReading {
    private typealias Table = DocumentTemplate.Table
    /// In millimetres: room to sign in, and for so many rows on a page that a list has no more pages than can be numbered.
    private static let rowHeights = 5.0...25

    func table(_ table: TemplateMapping, width: Double) -> DocumentTemplate.Table {
        let named = table.required("content")?.choice(among: kind.tables)
        let columns = table.required("columns").map { self.columns($0, of: named, width: width) } ?? []
        return Table(
            named ?? .people,
            columns: columns,
            points: table.optional("points")?.number(in: 5...24),
            rowHeight: table.optional("row-height")?.number(in: Self.rowHeights),
            hasUnitLines: table.optional("unit-lines").map { unitLines($0, of: named) } ?? false,
        )
    }

    private func unitLines(_ node: TemplateNode, of content: DocumentTemplate.Table.Content?) -> Bool {
        let hasThem = node.flag() ?? false
        if hasThem, let content, content != .people { node.note(.wrongChoice, value: "yes", choices: ["no"]) }
        return hasThem
    }

    private func columns(
        _ node: TemplateNode, of content: DocumentTemplate.Table.Content?, width: Double
    ) -> [DocumentTemplate.Table.Column] {
        guard let list = node.list() else { return [] }
        if list.isEmpty { node.note(.emptyList) }
        // Whatever a table can be of here, as long as nobody knows what it is of.
        let fields = content?.columns ?? kind.tables.flatMap(\.columns)
        var columns: [Table.Column] = []
        for item in list {
            guard let column = item.mapping({ self.column($0, among: fields) }) ?? nil else { continue }
            if columns.contains(where: { $0.field == column.field }) {
                item.note(.repeatedKey, key: column.field.rawValue)
            }
            columns.append(column)
        }
        if kind == .blankList, columns.count == list.count, !columns.contains(where: { $0.field == .signature }) {
            node.note(.missingKey, key: Table.Column.Field.signature.rawValue)
        }
        checkWidth(of: columns, node, width: width)
        return columns
    }

    private func column(
        _ column: TemplateMapping, among fields: [DocumentTemplate.Table.Column.Field]
    ) -> DocumentTemplate.Table.Column? {
        let field = column.required("field")?.choice(among: fields)
        let title = column.optional("title")?.text() ?? ""
        let share = column.optional("share")?.number(in: 0.1...50) ?? 1
        let width = column.optional("width")?.number(in: 4...250)
        let alignment: Alignment = column.optional("align")?.choice(among: [.left, .centre, .right]) ?? .left
        return field.map { Table.Column($0, title: title, share: share, width: width, alignment: alignment) }
    }

    /// Columns without a width of their own keep room for a few letters.
    private func checkWidth(of columns: [DocumentTemplate.Table.Column], _ node: TemplateNode, width: Double) {
        let least = 8.0
        let taken = columns.reduce(0) { $0 + ($1.width ?? least) }
        guard taken > width + 0.001 else { return }
        node.note(.outOfBounds, value: taken.plainText, choices: [width.plainText])
    }
}

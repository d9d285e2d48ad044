internal import PageLayout

extension TableSetting {
    /// A table with a row per line; without any, with one that says so.
    mutating func items(_ lines: [some TableLine], nobody: String) -> [PageFlow.Item] {
        var rows = TableRows(under: head(), capacity: lines.count)
        for line in lines { rows.append(block(line)) }
        if lines.isEmpty { rows.append(block(across: nobody, isUnit: false)) }
        rows.end()
        return rows.items
    }
}

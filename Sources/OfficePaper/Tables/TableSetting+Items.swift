internal import PageLayout

extension TableSetting {
    mutating func block(_ row: PeopleRow, of people: [PersonLine], _ wording: TableWording) -> Block {
        switch row {
        case .person(let place): block(people[place])
        case .unit(let text): block(across: text, isUnit: true)
        case .nobody: block(across: wording.nobody, isUnit: false)
        }
    }

    /// A table with a row per line; without any, with one that says so.
    mutating func items(_ lines: [some TableLine], nobody: String) -> [PageFlow.Item] {
        var rows = TableRows(under: head(), capacity: lines.count)
        for line in lines { rows.append(block(line)) }
        if lines.isEmpty { rows.append(block(across: nobody, isUnit: false)) }
        rows.end()
        return rows.items
    }
}

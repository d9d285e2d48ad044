internal import PageLayout

/// The rows of a table on their way into a flow of pages: none alone under its head, and none alone on its last page.
struct TableRows {
    private(set) var items: [PageFlow.Item] = []

    init(under head: Block, capacity: Int) {
        items.reserveCapacity(capacity + 2)
        items.append(.tableHead(head))
    }

    mutating func append(_ row: Block, staysWithNext: Bool = false) {
        items.append(.block(row, staysWithNext: staysWithNext))
    }

    mutating func end() {
        let rows = items.dropFirst().indices
        if rows.count > 1 {
            hold(rows.first!)
            hold(rows.last! - 1)
        }
        items.append(.tableEnd)
    }

    private mutating func hold(_ place: Int) {
        if case .block(let row, _) = items[place] { items[place] = .block(row, staysWithNext: true) }
    }
}

internal import PageLayout

/// Elements one beneath the other, with the room between them.
struct ElementRun {
    private(set) var items: [PageFlow.Item]
    /// What the next element stands beneath; none at the start.
    private var upper: DocumentTemplate.Element?

    init(_ items: [PageFlow.Item] = [], beneath upper: DocumentTemplate.Element? = nil) {
        self.items = items
        self.upper = upper
    }

    /// - Parameter set: What the element came to; nothing when it says nothing, and then it takes no room.
    mutating func add(_ set: [PageFlow.Item], of element: DocumentTemplate.Element) {
        guard !set.isEmpty else { return }
        makeRoom(above: element)
        if case .signatures = element { holdLastLines() }
        items += set
        upper = element
    }

    mutating func makeRoom(above element: DocumentTemplate.Element) {
        guard let upper else { return }
        items.append(.gap(ElementSpacing.between(upper, element)))
    }

    /// Makes the last two lines or rows stay with the signatures that follow.
    private mutating func holdLastLines() {
        var held = 0
        for place in items.indices.reversed() where held < 2 {
            switch items[place] {
            case .block(let block, _):
                items[place] = .block(block, staysWithNext: true)
                held += 1
            case .gap, .tableEnd: continue
            case .tableHead, .pageBreak: return
            }
        }
    }
}

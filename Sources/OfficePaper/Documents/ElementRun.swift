internal import PageLayout

/// Elements one beneath the other, with the room between them.
struct ElementRun {
    private(set) var items: [PageFlow.Item]
    /// What the next element stands beneath; none at the start.
    private var upper: DocumentTemplate.Element?
    /// The same, gaps not counted.
    private var said: DocumentTemplate.Element?

    init(_ items: [PageFlow.Item] = [], beneath upper: DocumentTemplate.Element? = nil) {
        self.items = items
        self.upper = upper
        said = upper
    }

    /// - Parameter set: What the element came to; nothing when it says nothing, and then it takes no room.
    mutating func add(_ set: [PageFlow.Item], of element: DocumentTemplate.Element) {
        guard !set.isEmpty else { return }
        makeRoom(above: element)
        if case .signatures = element { hold(lines: 2) }
        if said?.leadsIn(to: element) == true { hold(lines: 1) }
        items += set
        upper = element
        if case .gap = element { return }
        said = element
    }

    mutating func makeRoom(above element: DocumentTemplate.Element) {
        guard let upper else { return }
        items.append(.gap(ElementSpacing.between(upper, element)))
    }

    /// Makes the last lines or rows stay with what follows.
    private mutating func hold(lines: Int) {
        var held = 0
        for place in items.indices.reversed() where held < lines {
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

extension DocumentTemplate.Element {
    /// Whether it is a text that heads or announces what stands beneath it, and would say nothing without it.
    fileprivate func leadsIn(to lower: DocumentTemplate.Element) -> Bool {
        guard case .text(let text) = self else { return false }
        return switch lower {
        case .table, .chart: true
        case .particulars, .numbered: text.isBold || text.text.hasSuffix(":")
        case .text: text.isBold
        case .title, .signatures, .gap, .pageBreak: false
        }
    }
}

/// Blocks that fill page after page from top to bottom.
public struct PageFlow {
    /// What a flow is made of.
    public enum Item: Sendable {
        /// - Parameter staysWithNext: Never the last on a page when another block follows.
        case block(Block, staysWithNext: Bool = false)
        /// A table begins: its head stands here, and again on top of every page until the table ends.
        case tableHead(Block)
        case tableEnd
        case pageBreak
    }

    /// Where blocks stand on the first page.
    public var first: Box
    /// On every other page.
    public var other: Box

    public init(first: Box, other: Box) {
        self.first = first
        self.other = other
    }

    /// The marks of each page; one page at least.
    ///
    /// A block that is taller than a page stands on one by itself.
    public func pages(_ items: [Item]) -> [[Mark]] {
        var filling = Filling(flow: self)
        var place = items.startIndex
        while place < items.endIndex {
            switch items[place] {
            case .pageBreak:
                filling.breakPage()
                place += 1
            case .tableEnd:
                filling.head = nil
                place += 1
            case .tableHead(let head):
                // A head is never without a row beneath it.
                let chain = Chain(items, from: place + 1)
                filling.makeRoom(for: head.size.height + chain.height)
                filling.head = head
                filling.place(head)
                filling.place(chain)
                place = chain.next
            case .block:
                let chain = Chain(items, from: place)
                filling.makeRoom(for: chain.height)
                filling.place(chain)
                place = chain.next
            }
        }
        return filling.pages
    }

    /// A block with those that it stays with.
    private struct Chain {
        var blocks: [Block] = []
        /// Whether a table ends within it: what follows may be what the table's last row stays with.
        var endsTable = false
        var next: Int

        init(_ items: [Item], from start: Int) {
            next = start
            while next < items.endIndex {
                switch items[next] {
                case .block(let block, let staysWithNext):
                    blocks.append(block)
                    next += 1
                    if !staysWithNext { return }
                case .tableEnd where !blocks.isEmpty:
                    endsTable = true
                    next += 1
                case .tableEnd, .tableHead, .pageBreak:
                    return
                }
            }
        }

        var height: Double { blocks.reduce(0) { $0 + $1.size.height } }
    }

    private struct Filling {
        let flow: PageFlow
        var pages: [[Mark]] = [[]]
        var head: Block?
        private var used = 0.0
        private var isFresh = true

        init(flow: PageFlow) { self.flow = flow }

        private var box: Box { pages.count == 1 ? flow.first : flow.other }

        mutating func makeRoom(for height: Double) {
            guard !isFresh, used + height > box.height + 0.001 else { return }
            breakPage()
            if let head { place(head) }
            isFresh = true
        }

        mutating func breakPage() {
            pages.append([])
            used = 0
            isFresh = true
        }

        mutating func place(_ chain: Chain) {
            for block in chain.blocks { place(block) }
            if chain.endsTable { head = nil }
        }

        mutating func place(_ block: Block) {
            // A chain that is taller than a page goes on where it must.
            if !isFresh, used + block.size.height > box.height + 0.001 { makeRoom(for: block.size.height) }
            pages[pages.count - 1] += block.placed(at: Point(x: box.x, y: box.y + used))
            used += block.size.height
            isFresh = false
        }
    }
}

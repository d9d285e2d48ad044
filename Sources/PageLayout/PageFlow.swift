/// Blocks that fill page after page from top to bottom.
public struct PageFlow: Sendable {
    /// What a flow is made of.
    public enum Item: Hashable, Sendable {
        /// - Parameter staysWithNext: Never the last on a page when another block follows.
        case block(Block, staysWithNext: Bool = false)
        /// Room between blocks, in millimetres. There is none on top of a page that is begun because the one before is full.
        case gap(Double)
        /// A table begins: its head stands here, and again on top of every page until the table ends.
        case tableHead(Block)
        case tableEnd
        /// What follows stands on another page; where nothing stands yet, or nothing follows, it changes nothing.
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

    /// The marks of each page; one page at least, and no page but the first is ever empty.
    ///
    /// Blocks that stay together move to the next page together. When no page holds them all, the last ones stay together,
    /// as many as a page holds. A block that is taller than a page stands on one by itself.
    public func pages(_ items: [Item]) -> [[Mark]] {
        var filling = PageFilling(flow: self)
        var start = items.startIndex
        while start < items.endIndex {
            var chain = Chain(in: items, from: start)
            for item in items[start..<chain.end] {
                filling.place(item, beforeOthers: chain.height)
                chain.height -= item.height
            }
            start = chain.end
        }
        return filling.pages
    }

    /// An item with those that it stays with.
    private struct Chain {
        var end: Int
        var height = 0.0

        init(in items: [Item], from start: Int) {
            end = start
            while end < items.endIndex {
                let item = items[end]
                // A break ends a chain, and is one when it begins one.
                if case .pageBreak = item, end > start { return }
                end += 1
                height += item.height
                switch item {
                case .block(_, let staysWithNext): if !staysWithNext { return }
                // A head is never without a row beneath it; gaps and ends of tables hold nothing together by themselves.
                case .tableHead: continue
                case .gap, .tableEnd: if end == start + 1 { return }
                case .pageBreak: return
                }
            }
        }
    }
}

extension PageFlow.Item {
    /// What it takes of a page.
    var height: Double {
        switch self {
        case .block(let block, _), .tableHead(let block): block.size.height
        case .gap(let height): height
        case .tableEnd, .pageBreak: 0
        }
    }
}

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
    /// Blocks that stay together move to the next page together. When no page holds them all, they fill pages as they come,
    /// but for the first three and the last three, which still stay together. A block that is taller than a page stands on
    /// one by itself.
    public func pages(_ items: [Item]) -> [[Mark]] {
        var filling = PageFilling(flow: self)
        var start = items.startIndex
        while start < items.endIndex {
            let chain = Chain(in: items, from: start)
            var rest = chain.height
            for (place, item) in zip(start..., items[start..<chain.end]) {
                switch place {
                case start: filling.place(item, with: rest, orWith: chain.lead)
                case chain.tail...: filling.place(item, with: rest, orWith: item.height)
                default: filling.place(item, with: item.height, orWith: item.height)
                }
                rest -= item.height
            }
            start = chain.end
        }
        return filling.pages
    }

    /// An item with those that it stays with.
    private struct Chain {
        var end: Int
        var height = 0.0
        /// The height of the first three blocks.
        var lead = 0.0
        /// Where the last three blocks begin.
        var tail: Int

        init(in items: [Item], from start: Int) {
            end = Self.end(in: items, from: start)
            tail = end
            var blocks = 0
            for item in items[start..<end] {
                height += item.height
                if blocks < 3 { lead = height }
                if item.isBlock { blocks += 1 }
            }
            blocks = 0
            while tail > start, blocks < 3 {
                tail -= 1
                if items[tail].isBlock { blocks += 1 }
            }
        }

        private static func end(in items: [Item], from start: Int) -> Int {
            for place in start..<items.endIndex {
                switch items[place] {
                case .block(_, let staysWithNext): if !staysWithNext { return place + 1 }
                // A head is never without a row beneath it; gaps and ends of tables hold nothing together by themselves.
                case .tableHead: continue
                case .gap, .tableEnd: if place == start { return place + 1 }
                // A break ends a chain, and is one when it begins one.
                case .pageBreak: return max(place, start + 1)
                }
            }
            return items.endIndex
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

    var isBlock: Bool {
        if case .block = self { true } else { false }
    }
}

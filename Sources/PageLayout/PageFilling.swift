/// The pages of a flow, as they are filled.
struct PageFilling {
    /// Blocks that fill a page exactly do fill it, whatever their sum's last digits are.
    private static let play = 0.001

    let flow: PageFlow
    private var filled = [PageMarks()]
    private var head: Block?
    private var used = 0.0
    /// What a table's repeated head takes of this page.
    private var top = 0.0
    /// Whether nothing stands on this page yet but what a table repeats.
    private var isFresh = true
    /// Whether this page was begun because the one before was full.
    private var isContinued = false
    private var mustBreak = false
    private var gapAfterBreak = 0.0

    init(flow: PageFlow) { self.flow = flow }

    var pages: [[Mark]] { filled.map(\.marks) }

    private var box: Box { filled.count == 1 ? flow.first : flow.other }

    /// - Parameters:
    ///   - together: The height of the item and of those after it that it stays with.
    ///   - fewer: The same of those that it stays with even when no page holds them all.
    mutating func place(_ item: PageFlow.Item, with together: Double, orWith fewer: Double) {
        switch item {
        case .pageBreak:
            mustBreak = !isFresh
        case .tableEnd:
            head = nil
        case .gap(let height):
            if mustBreak {
                gapAfterBreak += height
            } else if !(isFresh && isContinued) {
                used += height
            }
        case .tableHead(let block):
            head = nil
            makeRoom(for: (together, fewer, block.size.height))
            head = block
            add(block)
        case .block(let block, _):
            makeRoom(for: (together, fewer, block.size.height))
            add(block)
        }
    }

    /// - Parameter heights: From the most that is wished for to the least.
    private mutating func makeRoom(for heights: (Double, Double, Double)) {
        breakPageIfAsked()
        let most = flow.other.height - (head?.size.height ?? 0) + Self.play
        let wanted = heights.0 <= most ? heights.0 : heights.1 <= most ? heights.1 : heights.2
        guard used + wanted > box.height + Self.play else { return }
        if isFresh {
            // Another page would have no more room: only gaps can give way.
            used = min(used, max(top, box.height - wanted))
        } else {
            breakPage()
            isContinued = true
        }
    }

    private mutating func breakPageIfAsked() {
        guard mustBreak else { return }
        breakPage()
        used += gapAfterBreak
        gapAfterBreak = 0
        isContinued = false
    }

    private mutating func breakPage() {
        filled.append(PageMarks())
        used = 0
        mustBreak = false
        if let head { add(head) }
        top = used
        isFresh = true
    }

    private mutating func add(_ block: Block) {
        filled[filled.count - 1].add(block, at: Point(x: box.x, y: box.y + used))
        used += block.size.height
        isFresh = false
    }
}

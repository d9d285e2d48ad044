import PageLayout
import Testing

@Suite struct PageFlowTests {
    private let flow = PageFlow(
        first: Box(x: 10, y: 50, width: 100, height: 50), other: Box(x: 10, y: 20, width: 100, height: 80))

    /// What stands on each page: the blocks' names, which are their widths, and where they begin.
    private func pages(_ items: [PageFlow.Item]) -> [[Double]] { flow.pages(items).map { $0.map(\.name) } }

    private func tops(_ items: [PageFlow.Item]) -> [[Double]] { flow.pages(items).map { $0.map(\.top) } }

    private func row(_ name: Int, _ height: Double = 10, holds: Bool = false) -> PageFlow.Item {
        .block(.room(height, name: Double(name)), staysWithNext: holds)
    }

    private func head(_ name: Int, _ height: Double = 10) -> PageFlow.Item {
        .tableHead(.room(height, name: Double(name)))
    }

    @Test func `nothing is one empty page`() {
        #expect(pages([]) == [[]])
    }

    @Test func `blocks stand beneath one another, on the first page in its box and on others in theirs`() {
        #expect(tops([row(1, 30), row(2, 20), row(3, 40), row(4, 40)]) == [[50, 80], [20, 60]])
    }

    @Test func `what fills a page to its last tenth still stands on it`() {
        #expect(pages((1...5).map { row($0, 50.0 / 5) }) == [[1, 2, 3, 4, 5]])
        #expect(pages((1...3).map { row($0, 50.0 / 3) }) == [[1, 2, 3]])
    }

    @Test func `what stays with the next goes to the next page with it`() {
        #expect(pages([row(1, 30), row(2, holds: true), row(3, 20)]) == [[1], [2, 3]])
    }

    @Test func `a chain goes as a whole`() {
        #expect(pages([row(1, 20), row(2, holds: true), row(3, holds: true), row(4, 20)]) == [[1], [2, 3, 4]])
    }

    @Test func `what stays with the next and is the last stays where it is`() {
        #expect(pages([row(1, 40), row(2, holds: true)]) == [[1, 2]])
    }

    @Test func `a chain that no page holds fills pages as it comes, and keeps its last three together`() {
        let chain = (2...10).map { row($0, holds: true) } + [row(11)]
        #expect(pages([row(1, 20)] + chain) == [[1, 2, 3, 4], [5, 6, 7, 8, 9, 10, 11]])
        #expect(pages([row(1, 10)] + chain + [row(12)]) == [[1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11, 12]])
        let long = (2...14).map { row($0, holds: true) } + [row(15)]
        #expect(pages([row(1, 20)] + long) == [[1, 2, 3, 4], [5, 6, 7, 8, 9, 10, 11, 12], [13, 14, 15]])
        let longer = (2...13).map { row($0, holds: true) } + [row(14)]
        #expect(pages([row(1, 20)] + longer) == [[1, 2, 3, 4], [5, 6, 7, 8, 9, 10, 11], [12, 13, 14]])
    }

    @Test func `a chain that no page holds begins with three together`() {
        let chain = (2...20).map { row($0, holds: true) }
        #expect(pages([row(1, 30)] + chain).prefix(2) == [[1], [2, 3, 4, 5, 6, 7, 8, 9]])
    }

    @Test func `a block that is taller than a page has one by itself`() {
        #expect(pages([row(1), row(2, 300), row(3)]) == [[1], [2], [3]])
    }

    @Test func `a table's head stands on every page until the table ends`() {
        let items = [head(9)] + (1...8).map { row($0) } + [.tableEnd, row(20, 40), row(21, 40)]
        #expect(pages(items) == [[9, 1, 2, 3, 4], [9, 5, 6, 7, 8], [20, 21]])
    }

    @Test func `a head is never without a row beneath it`() {
        #expect(pages([row(1, 35), head(9), row(2), .tableEnd]) == [[1], [9, 2]])
    }

    @Test func `rows that stay together stay with their head`() {
        #expect(pages([row(1, 25), head(9), row(2, holds: true), row(3), .tableEnd]) == [[1], [9, 2, 3]])
    }

    @Test func `a heading goes with the table that it stands above`() {
        #expect(pages([row(1, 25), row(2, 8, holds: true), head(9), row(3), .tableEnd]) == [[1], [2, 9, 3]])
    }

    @Test func `what closes a document takes the last rows of its table along, under the head`() {
        let rows = [row(1), row(2), row(3, holds: true), row(4, holds: true)]
        #expect(pages([head(9)] + rows + [.tableEnd, row(20, 20)]) == [[9, 1, 2], [9, 3, 4, 20]])
    }

    @Test func `a gap between them does not part what stays together`() {
        let rows = [row(1), row(2), row(3, holds: true), row(4, holds: true)]
        #expect(pages([head(9)] + rows + [.tableEnd, .gap(5), row(20, 10)]) == [[9, 1, 2], [9, 3, 4, 20]])
    }

    @Test func `a gap is left out on top of a page that began because the one before was full`() {
        #expect(tops([row(1, 50), .gap(5), row(2)]) == [[50], [20]])
    }

    @Test func `a gap on top of the first page, and behind a break, is kept`() {
        #expect(tops([.gap(5), row(1), .pageBreak, .gap(7), row(2)]) == [[55], [27]])
    }

    @Test func `breaks make no empty pages, wherever they stand`() {
        #expect(pages([.pageBreak, row(1), .pageBreak, .pageBreak, row(2), .pageBreak]) == [[1], [2]])
    }

    @Test func `a break within a table brings its head again`() {
        #expect(pages([head(9), row(1), .pageBreak, row(2), .tableEnd]) == [[9, 1], [9, 2]])
    }

    @Test func `no page but the first is ever empty, and no block is lost or doubled`() {
        var generator = Steps(state: 7)
        for _ in 0..<500 {
            var items: [PageFlow.Item] = []
            var names: [Double] = []
            for name in 1...Int.random(in: 1...40, using: &generator) {
                switch Int.random(in: 0..<12, using: &generator) {
                case 0: items.append(.pageBreak)
                case 1: items.append(.gap(Double.random(in: 0...30, using: &generator)))
                case 2: items.append(head(1_000, Double.random(in: 1...30, using: &generator)))
                case 3: items.append(.tableEnd)
                default:
                    let height = Double.random(in: 1...(name % 9 == 0 ? 120 : 30), using: &generator)
                    items.append(row(name, height, holds: Bool.random(using: &generator)))
                    names.append(Double(name))
                }
            }
            let pages = pages(items)
            #expect(pages.flatMap { $0 }.filter { $0 != 1_000 } == names)
            #expect(pages.dropFirst().allSatisfy { !$0.isEmpty })
            for page in flow.pages(items) {
                // Nothing stands over anything else.
                for (upper, lower) in zip(page, page.dropFirst()) { #expect(lower.top >= upper.bottom - 0.001) }
            }
        }
    }

    @Test func `the rules of a table are one line a page`() {
        func rule(_ height: Double) -> Block {
            let line = Mark.line(from: Point(x: 5, y: 0), to: Point(x: 5, y: height), Stroke())
            return Block(size: Size(width: 1, height: height), marks: [line])
        }
        let pages = flow.pages((0..<8).map { _ in .block(rule(10)) })
        #expect(
            pages == [
                [.line(from: Point(x: 15, y: 50), to: Point(x: 15, y: 100), Stroke())],
                [.line(from: Point(x: 15, y: 20), to: Point(x: 15, y: 50), Stroke())],
            ])
    }
}

extension Mark {
    fileprivate var box: Box {
        guard case .box(let box, _, _) = self else { preconditionFailure("not of these tests") }
        return box
    }

    fileprivate var name: Double { box.width }
    fileprivate var top: Double { box.y }
    fileprivate var bottom: Double { box.bottom }
}

/// Random numbers that are the same each time.
struct Steps: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

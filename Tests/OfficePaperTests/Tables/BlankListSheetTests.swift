import OfficePaper
import PageLayout
import Testing

@Suite struct BlankListSheetTests {
    private let sheet = BlankListSheet(
        TableSamples.blank, style: TableSamples.style.sized(9), paper: Paper.f4.size,
        margins: Edges(top: 15, right: 15, bottom: 15, left: 20))
    private let grid = ModuleGrid(width: 21) { _, _ in true }

    private func pages(
        _ people: [PersonLine], sheet: BlankListSheet? = nil, head: Double = 60, closing: Double? = nil
    ) -> (pages: [Page], symbols: [SheetPage]) {
        var symbols: [SheetPage] = []
        let pages = (sheet ?? self.sheet).pages(
            of: people, head: named("head", head), closing: closing.map { named("closing", $0) },
            foot: { page, pages in named("halaman \(page) dari \(pages)", 5) }, TableSamples.ruler
        ) { page in
            symbols.append(page)
            return grid
        }
        return (pages, symbols)
    }

    private func named(_ name: String, _ height: Double) -> Block {
        var block = Paragraph(name, TableSamples.style.sized(9)).block(width: 100, TableSamples.ruler)
        block.size.height = height
        return block
    }

    @Test func `a page has its squares, its symbol and its foot`() {
        let page = pages(TableSamples.people(3)).pages[0]
        let squares = page.marks.compactMap { mark -> Box? in
            if case .box(let box, fill: .black?, border: nil) = mark { box } else { nil }
        }
        #expect(squares == sheet.plan.squares)
        #expect(page.marks.contains(.symbol(grid, sheet.plan.symbol)))
        #expect(page.text("halaman 1 dari 1") != nil)
        #expect(page.size == Paper.f4.size)
    }

    @Test func `the geometry says where rows and cells to sign in are drawn`() throws {
        let (pages, symbols) = pages(TableSamples.people(40))
        #expect(pages.count == symbols.count)
        for (page, symbol) in zip(pages, symbols) {
            let geometry = symbol.geometry
            let rows = (0..<geometry.rowCount).map { Double(geometry.tableTop + ($0 + 1) * geometry.rowHeight) / 10 }
            let drawn = page.marks.compactMap { mark -> Double? in
                if case .line(let start, let end, _) = mark, start.y == end.y { start.y } else { nil }
            }
            for row in [Double(geometry.tableTop) / 10] + rows { #expect(drawn.contains { abs($0 - row) < 1e-6 }) }
            for x in [geometry.signatureLeft, geometry.signatureRight] {
                let rule = page.marks.contains { mark in
                    guard case .line(let start, let end, _) = mark, start.x == end.x else { return false }
                    return abs(start.x - Double(x) / 10) < 1e-6 && abs(end.y - rows.last!) < 1e-6
                }
                #expect(rule)
            }
            #expect(geometry.isPossible)
        }
    }

    @Test func `nothing stands in a cell to sign in`() {
        let (pages, symbols) = pages(TableSamples.people(40), closing: 40)
        for (page, symbol) in zip(pages, symbols) {
            let geometry = symbol.geometry
            let top = Double(geometry.tableTop) / 10
            let cells = Box(
                x: Double(geometry.signatureLeft) / 10, y: top,
                width: Double(geometry.signatureRight - geometry.signatureLeft) / 10,
                height: Double(geometry.rowCount * geometry.rowHeight) / 10)
            let inside = page.texts.filter { text in
                text.baseline.y > cells.y && text.baseline.y < cells.bottom && text.baseline.x + text.width > cells.x
                    && text.baseline.x < cells.right
            }
            #expect(inside.isEmpty)
        }
    }

    @Test func `pages are numbered, and their rows are the places of people in the list`() {
        let (pages, symbols) = pages(TableSamples.people(60))
        #expect(symbols.map(\.number) == Array(1...pages.count))
        #expect(symbols.allSatisfy { $0.pages == pages.count && $0.rows.count == $0.geometry.rowCount })
        #expect(symbols.flatMap(\.rows) == (0..<60).map { $0 })
    }

    @Test func `a unit's line takes a row that is nobody's`() {
        var table = TableSamples.blank
        table.hasUnitLines = true
        let units = BlankListSheet(table, style: TableSamples.style, paper: Paper.a4.size, margins: Edges(all: 15))
        let symbols = pages(TableSamples.people(4, inUnitsOf: 2), sheet: units).symbols
        #expect(symbols.map(\.rows) == [[nil, 0, 1, nil, 2, 3]])
    }

    @Test func `the head is on the first page only, and the close on the last`() {
        let pages = pages(TableSamples.people(60), closing: 40).pages
        #expect(pages.map { $0.text("head") != nil } == [true, false, false])
        #expect(pages.map { $0.text("closing") != nil } == [false, false, true])
    }

    @Test func `every page repeats the table's head`() {
        let pages = pages(TableSamples.people(60)).pages
        #expect(pages.count == 3)
        #expect(pages.allSatisfy { $0.text("Nama / NIP") != nil })
    }

    @Test(arguments: [1, 2, 18, 19, 20, 21, 44, 45, 46, 400])
    func `whatever the number of people, nothing runs into the foot or out of the page`(count: Int) {
        for paper in Paper.allCases {
            let sheet = BlankListSheet(
                TableSamples.blank, style: TableSamples.style, paper: paper.size, margins: Edges(all: 15))
            let (pages, symbols) = pages(TableSamples.people(count), sheet: sheet, closing: 55)
            for page in pages {
                #expect(marks(of: page, outside: Box(paper.size), TableSamples.ruler).isEmpty)
                let own = ["halaman", "Tanda tangan di", "menutupi", "Jangan", "mencoret", "kode"]
                let texts = page.texts.filter { text in !own.contains { text.text.contains($0) } }
                #expect(texts.allSatisfy { $0.baseline.y <= sheet.plan.body.bottom })
            }
            #expect(symbols.flatMap(\.rows).count == count)
            #expect(symbols.allSatisfy { $0.rows.count <= SheetPlan.mostRows })
        }
    }

    @Test func `a list of nobody says so, and has no symbol`() {
        let (pages, symbols) = pages([], closing: 40)
        #expect(pages.count == 1 && symbols.isEmpty)
        #expect(pages[0].text("Nihil") != nil && pages[0].text("closing") != nil)
    }

    @Test func `a table without a cell to sign in has no symbol`() {
        var table = TableSamples.blank
        table.columns.removeLast()
        let plain = BlankListSheet(table, style: TableSamples.style, paper: Paper.a4.size, margins: Edges(all: 15))
        #expect(pages(TableSamples.people(3), sheet: plain).symbols.isEmpty)
    }

    @Test func `a page that is left to the close has no symbol`() {
        let (pages, symbols) = pages(TableSamples.people(18), closing: 260)
        #expect(pages.count == 2 && symbols.count == 1)
        #expect(symbols[0].pages == 2)
    }

    @Test func `a symbol that cannot be made is told`() {
        struct TooLong: Error {}
        #expect(throws: TooLong.self) {
            try sheet.pages(of: TableSamples.people(1), head: .gap(10), TableSamples.ruler) { _ in throw TooLong() }
        }
    }
}

import OfficePaper
import PageLayout
import Testing

@Suite struct OfficeChartTests {
    private let chart = OfficeChart(title: "Kehadiran", style: TableSamples.style, width: TableSamples.width)
    private let all = OfficeShares(onTime: 0.5, late: 0.1, excused: 0.2, absent: 0.15, notYet: 0.05)

    private func items(_ offices: [OfficeLine]) -> [PageFlow.Item] { chart.items(offices, TableSamples.ruler) }

    private func parts(_ block: Block) -> [(box: Box, fill: Ink)] {
        block.marks.compactMap { if case .box(let box, let fill?, _) = $0 { (box, fill) } else { nil } }
    }

    @Test func `the parts of a bar stand in their order and fill it together`() {
        let boxes = parts(items([TableSamples.office("Dinas Kesehatan", all)])[1].block!).map(\.box)
        #expect(boxes.count == 5)
        let whole = boxes.last!.right - boxes[0].x
        for (box, share) in zip(boxes, [0.5, 0.1, 0.2, 0.15, 0.05]) { #expect(abs(box.width - whole * share) < 1e-9) }
        for (left, right) in zip(boxes, boxes.dropFirst()) { #expect(abs(left.right - right.x) < 1e-9) }
    }

    @Test func `what nobody is in has no part, in the bar and in the legend`() {
        let items = items([TableSamples.office("Dinas Kesehatan", OfficeShares(onTime: 0.5, absent: 0.5))])
        #expect(parts(items[1].block!).count == 2)
        #expect(items[0].block!.texts.map(\.text) == ["Kehadiran", "Tepat waktu", "Tanpa keterangan"])
    }

    @Test func `shares that make more than all do not run out of the bar`() {
        let boxes = parts(items([TableSamples.office("A", OfficeShares(onTime: 0.9, late: 0.9, absent: -1))])[1].block!)
        let full = parts(items([TableSamples.office("A", OfficeShares(onTime: 1))])[1].block!)
        #expect(abs(boxes.last!.box.right - full[0].box.right) < 1e-9)
    }

    @Test func `each part looks different without colours`() {
        let bar = items([TableSamples.office("A", all)])[1].block!
        let boxes = parts(bar)
        let greys = boxes.map(\.fill)
        #expect(greys.allSatisfy { $0.red == $0.green && $0.green == $0.blue })
        // Two are white: one of them is hatched.
        #expect(Set(greys).count == 4)
        let hatched = boxes.map { part in
            bar.marks.contains { mark in
                guard case .line(let start, let end, _) = mark else { return false }
                return start.x > part.box.x && start.x < part.box.right && start.y == part.box.y
                    && end.y == part.box.bottom
            }
        }
        #expect(hatched == [false, false, true, false, false])
    }

    @Test func `a bar has its OPD at the left and its rate at the right edge`() {
        let texts = items([TableSamples.office("Dinas Kesehatan")])[1].block!.texts
        #expect(texts.map(\.text) == ["Dinas Kesehatan", "77,5%"])
        #expect(abs(texts[1].baseline.x + texts[1].width - TableSamples.width) < 1e-6)
    }

    @Test func `totals are left out`() {
        var total = TableSamples.office("Jumlah")
        total.isTotal = true
        #expect(items([TableSamples.office("A"), total]).count == items([TableSamples.office("A")]).count)
    }

    @Test func `a chart of nobody says so`() {
        #expect(items([]).compactMap(\.block).flatMap(\.texts).map(\.text) == ["Kehadiran", "Nihil"])
    }

    @Test(arguments: [1, 12, 30, 51, 60])
    func `up to 60 OPD stand on one page, and nothing runs out of it`(count: Int) {
        let name = "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana"
        let box = Box(x: 20, y: 15, width: TableSamples.width, height: 267)
        let items = items((0..<count).map { _ in TableSamples.office(name, all) })
        let pages = PageFlow(first: box, other: box).pages([.block(.gap(100))] + items)
        #expect(pages.count == (count <= 12 ? 1 : 2))
        for page in pages {
            #expect(marks(of: Page(size: box.size, marks: page), outside: box, TableSamples.ruler).isEmpty)
        }
    }

    @Test func `more go on on the next page, under title and legend`() {
        let box = Box(x: 20, y: 15, width: TableSamples.width, height: 150)
        let items = items((0..<51).map { _ in TableSamples.office("A", all) })
        let pages = PageFlow(first: box, other: box).pages(items).map { Page(size: box.size, marks: $0) }
        #expect(pages.count == 2)
        #expect(pages.allSatisfy { $0.text("Kehadiran") != nil && $0.text("Terlambat") != nil })
    }
}

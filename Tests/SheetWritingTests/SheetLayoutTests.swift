import Foundation
import SheetWriting
import Testing

@Suite("A sheet")
struct SheetLayoutTests {
    private let scratch: Scratch
    private let book: Workbook
    private let sheet: Sheet
    private let plain: CellFormat

    init() throws {
        scratch = try Scratch()
        book = try Workbook(WorkbookProperties(title: "", author: "", created: 1))
        sheet = try book.sheet("Daftar")
        plain = try book.format(CellStyle())
    }

    @Test("freezes, filters and repeats its header")
    func header() throws {
        sheet.freeze(above: 7, leftOf: 3)
        sheet.autofilter(rows: 6...20, columns: 0...9)
        var page = PageSetup()
        page.landscape = true
        page.repeatedRows = 6...6
        sheet.print(page)
        let xml = try written()
        #expect(xml.contains("<pane xSplit=\"3\" ySplit=\"7\" topLeftCell=\"D8\""))
        #expect(xml.contains("<autoFilter ref=\"A7:J21\"/>"))
        #expect(xml.contains("fitToHeight=\"0\" orientation=\"landscape\""))
        #expect(try part("xl/workbook.xml", of: path).contains(">Daftar!$7:$7</definedName>"))
    }

    @Test("is printed on the paper asked for", arguments: [(PageSetup.Paper.a4, 9), (.f4, 14)])
    func paper(paper: PageSetup.Paper, code: Int) throws {
        var page = PageSetup()
        page.paper = paper
        sheet.print(page)
        #expect(try written().contains("<pageSetup paperSize=\"\(code)\""))
    }

    @Test("prints page x of y, ampersands and leading digits as they are")
    func footer() throws {
        var page = PageSetup()
        page.footer = PageBand(
            left: [.text("Pol & Linmas")],
            center: [.text("2026")],
            right: [.text("Halaman "), .pageNumber, .text(" dari "), .pageCount],
        )
        sheet.print(page)
        #expect(
            try written().contains(
                "&amp;L&amp;8Pol &amp;&amp; Linmas&amp;C&amp;8 2026&amp;R&amp;8Halaman &amp;P dari &amp;N<"
            )
        )
    }

    @Test("shortens a footer that Excel would refuse, page numbers kept")
    func longFooter() throws {
        var page = PageSetup()
        page.footer = PageBand(left: [.text(String(repeating: "&", count: 400))], right: [.pageNumber])
        sheet.print(page)
        #expect(try written().contains("&amp;R&amp;8&amp;P</oddFooter>"))
    }

    @Test("writes numbers, merged and empty cells in their format")
    func cells() throws {
        let rate = try book.format(CellStyle().with { $0.numberFormat = "0.0%" })
        try sheet.number(0.775, row: 0, column: 0, rate)
        try sheet.merged("Uraian", row: 1, columns: 1...2, plain)
        try sheet.blank(row: 2, column: 0, rate)
        let xml = try written()
        #expect(xml.contains("<c r=\"A1\" s=\"1\"><v>0.775</v></c>"))
        #expect(xml.contains("<mergeCell ref=\"B2:C2\"/>"))
        #expect(xml.contains("<c r=\"A3\" s=\"1\"/>"))
    }

    @Test("shares one format among equal styles")
    func formats() throws {
        let bold = CellStyle().with { $0.bold = true }
        for row in 0..<5 { try sheet.text("a", row: row, column: 0, book.format(bold)) }
        _ = try written()
        #expect(try part("xl/styles.xml", of: path).contains("<cellXfs count=\"2\">"))
    }

    @Test("shows a chart of a table on another sheet, first row on top")
    func chart() throws {
        let table = try book.sheet("Rekap OPD")
        try table.text("Dinas A", row: 1, column: 0, plain)
        try table.number(3, row: 1, column: 1, plain)
        let chart = BarChart(
            title: "Kehadiran",
            sheet: "Rekap OPD",
            rows: 1...51,
            categoryColumn: 0,
            series: [.init(name: "Hadir", column: 1, color: 0x548235)],
            stackedToWhole: true,
            width: 960,
            height: 1152,
            alternative: "Kehadiran tiap OPD",
        )
        try sheet.chart(chart, row: 4, column: 0)
        _ = try written()
        let xml = try part("xl/charts/chart1.xml", of: path)
        #expect(xml.contains("<c:f>'Rekap OPD'!$A$2:$A$52</c:f>"))
        #expect(xml.contains("<c:f>'Rekap OPD'!$B$2:$B$52</c:f>"))
        #expect(xml.contains("<c:grouping val=\"percentStacked\"/>"))
        #expect(xml.contains("<a:srgbClr val=\"548235\"/>"))
        let categories = try #require(xml.range(of: "<c:catAx>"))
        let values = try #require(xml.range(of: "<c:valAx>"))
        #expect(xml[categories.lowerBound..<values.lowerBound].contains("<c:orientation val=\"maxMin\"/>"))
        #expect(try part("xl/drawings/drawing1.xml", of: path).contains("descr=\"Kehadiran tiap OPD\""))
    }

    private var path: String { scratch("a.xlsx") }

    private func written() throws -> String {
        try book.write(to: path)
        return try part("xl/worksheets/sheet1.xml", of: path)
    }
}

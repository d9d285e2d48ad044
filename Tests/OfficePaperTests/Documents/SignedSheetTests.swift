import OfficePaper
import PageLayout
import Testing

@Suite struct SignedSheetTests {
    private struct NoSymbol: Error {}

    private let template = DocumentTemplate(
        kind: .blankList,
        body: [
            .title("DAFTAR HADIR"), .particulars([.init("OPD", "{opd}")]), .table(Samples.peopleTable),
            .signatures([.init(.right, heading: "{place}, {date}", signer: .headOfOPD)]),
        ],
        footer: "{opd}: halaman {page} dari {pages}",
    )

    private func sheets(
        _ template: DocumentTemplate, people count: Int, opd: String = "Dinas Kesehatan"
    ) -> (pages: [Page], symbols: [SheetPage]) {
        let content = DocumentContent(
            fields: DocumentFields(["opd": opd]), people: (0..<count).map(Samples.person), bookmark: opd)
        let form = DocumentForm(template, agency: Samples.agency, paper: .f4, common: Samples.fields, Samples.ruler)
        var symbols: [SheetPage] = []
        let pages = form.sheets(of: content, Samples.ruler) { page in
            symbols.append(page)
            return ModuleGrid(width: 21) { $0 == $1 }
        }
        return (pages, symbols)
    }

    @Test(arguments: [1, 2, 20, 21, 22, 23, 60, 400]) func `every person has one row that a symbol knows of`(count: Int)
    {
        let (pages, symbols) = sheets(template, people: count)
        #expect(symbols.flatMap(\.rows) == (0..<count).map { $0 })
        #expect(symbols.allSatisfy { $0.pages == pages.count })
        #expect(symbols.map(\.number) == Array(1...symbols.count))
        #expect(pages.allSatisfy { !$0.texts.isEmpty })
    }

    @Test func `head and kop stand on the first page, signatures on the last, the foot on all`() throws {
        let (pages, _) = sheets(template, people: 60)
        #expect(pages.count > 2)
        #expect(pages.map { $0.text("DAFTAR HADIR") != nil } == pages.indices.map { $0 == 0 })
        #expect(pages.map { $0.text("PEMERINTAH") != nil } == pages.indices.map { $0 == 0 })
        #expect(pages.map { $0.text("Kanigoro, 21") != nil } == pages.indices.map { $0 == pages.count - 1 })
        for (place, page) in pages.enumerated() {
            #expect(page.text("Dinas Kesehatan: halaman \(place + 1) dari \(pages.count)") != nil)
        }
        #expect(pages.map(\.bookmark) == ["Dinas Kesehatan"] + Array(repeating: nil, count: pages.count - 1))
    }

    @Test func `what is too tall to stand beneath rows has pages of its own, which count`() throws {
        var long = template
        let text = String(repeating: "Petunjuk pengisian daftar hadir. ", count: 300)
        long.body.append(.text(.init(text)))
        let (pages, symbols) = sheets(long, people: 5)
        #expect(pages.count > 2 && symbols.count == 1)
        #expect(symbols[0].pages == pages.count)
        #expect(pages.last?.text("Dinas Kesehatan: halaman \(pages.count) dari \(pages.count)") != nil)
        let area = Box(pages[0].size).inside(Edges(all: 6))
        #expect(pages.allSatisfy { marks(of: $0, outside: area, Samples.ruler).isEmpty })
    }

    @Test(arguments: Samples.names) func `no name of an OPD drives anything off the page`(name: String) {
        let (pages, _) = sheets(template, people: 30, opd: name)
        for page in pages {
            #expect(marks(of: page, outside: Box(page.size).inside(Edges(all: 6)), Samples.ruler) == [])
        }
    }

    @Test func `a template without a table to sign in is an ordinary document`() {
        var plain = template
        plain.body.remove(at: 2)
        let (pages, symbols) = sheets(plain, people: 30)
        #expect(pages.count == 1 && symbols.isEmpty)
    }

    @Test func `a symbol that cannot be made makes no list`() {
        let form = DocumentForm(template, agency: Samples.agency, paper: .a4, common: Samples.fields, Samples.ruler)
        let content = DocumentContent(people: [Samples.person(1)])
        #expect(throws: NoSymbol.self) {
            try form.sheets(of: content, Samples.ruler) { _ in throw NoSymbol() }
        }
    }
}

import PageLayout
import Testing

@testable import OfficePaper

@Suite struct BadgeSheetsTests {
    private let ruler = EvenRuler()

    private func sheets(
        _ offices: [BadgeOffice], _ layout: String = "card", on paper: Paper = .a4
    ) throws -> BadgeSheets {
        let stencil = BadgeFixtures.stencil(try BadgeFixtures.layout(layout))
        return try BadgeSheets(offices, stencil: stencil, paper: paper, ruler)
    }

    /// Cards whose typed codes are numbers from 0.
    private func cards(_ counts: [Int]) -> [BadgeCard] {
        var cards: [BadgeCard] = []
        for (office, count) in counts.enumerated() {
            for number in 0..<count {
                var card = BadgeFixtures.card(
                    name: "Nama \(number)", opd: "Dinas \(office)", unit: "Unit \(number / 40)")
                card.typedCode = "\(cards.count)"
                cards.append(card)
            }
        }
        return cards
    }

    private func symbols(on page: Page) -> Int {
        page.marks.count { if case .symbol = $0 { true } else { false } }
    }

    private func words(on page: Page) -> [String] { page.marks.compactMap(\.words) }

    @Test(arguments: [
        ("card", Paper.a4, 10), ("card", .f4, 10), ("a6", .a4, 2), ("a6", .f4, 2), ("butterfly", .a4, 5),
        ("butterfly", .f4, 5),
    ])
    func `as many cards are on a sheet as fit`(_ layout: String, _ paper: Paper, _ count: Int) throws {
        let sheets = try sheets([BadgeOffice(opd: "Dinas", cards: count + 1)], layout, on: paper)
        #expect(sheets.cardsPerSheet == count)
        let cards = cards([count + 1])
        let pages = Array(sheets.pages(of: cards, ruler))
        #expect(pages.map(symbols) == [0, count, 1, 0])
    }

    @Test func `paper is turned only when more cards fit on it so`() throws {
        #expect(try sheets([], "a6", on: .a4).pages(of: [], ruler).first?.size == Paper.a4.size.turned)
        #expect(try sheets([], "a6", on: .f4).pages(of: [], ruler).first?.size == Paper.f4.size)
        #expect(try sheets([], "card", on: .a4).pages(of: [], ruler).first?.size == Paper.a4.size)
    }

    @Test(arguments: BadgeFixtures.shipped, Paper.allCases)
    func `cards stand in the middle, and all that is printed where printers reach`(
        _ layout: String, _ paper: Paper
    ) throws {
        let cards = cards([23, 1, 400])
        let sheets = try sheets(BadgeOffice.offices(of: cards.map(\.opd)), layout, on: paper)
        for page in sheets.pages(of: cards, ruler) {
            let printable = Box(page.size).inside(Edges(all: 5))
            for mark in page.marks { #expect(printable.contains(mark.reach(ruler)), "\(mark.asText)") }
            #expect(!page.marks.isEmpty)
        }
        let frame = sheets.grid.frame
        #expect(abs(frame.x + frame.right - sheets.grid.paper.width) < 0.001)
        #expect(abs(frame.y + frame.bottom - sheets.grid.paper.height) < 0.001)
    }

    @Test func `crop marks are outside the cards, one pair at every cut`() throws {
        let cards = cards([10])
        let sheets = try sheets(BadgeOffice.offices(of: cards.map(\.opd)))
        let frame = sheets.grid.frame
        let lines = sheets.pages(of: cards, ruler)[1].marks.filter { $0.asText.hasPrefix("line") }
        #expect(lines.count == 2 * 3 + 2 * 6)
        for line in lines {
            let reach = line.reach(ruler)
            let isOutside =
                reach.right < frame.x || reach.x > frame.right || reach.bottom < frame.y || reach.y > frame.bottom
            #expect(isOutside)
        }
    }

    @Test func `where a card is folded, dashes stand above and beneath its middle`() throws {
        let cards = cards([5])
        let sheets = try sheets(BadgeOffice.offices(of: cards.map(\.opd)), "butterfly")
        let folds = sheets.pages(of: cards, ruler)[1].marks.filter { $0.asText.hasSuffix("dashed") }
        #expect(folds.map { $0.reach(ruler).x } == [105, 105])
    }

    @Test func `cards stand row by row, edge to edge`() throws {
        let grid = try #require(BadgeSheetGrid(of: Size(width: 85.6, height: 54), on: .a4))
        let corners = (0..<4).map(grid.corner)
        #expect(corners[1].x - corners[0].x == 85.6 && corners[1].y == corners[0].y)
        #expect(corners[2].x == corners[0].x && abs(corners[2].y - corners[0].y - 54) < 0.001)
        #expect(corners[3].x == corners[1].x)
    }

    @Test func `all of 11,500 cards are printed once and in order, and the account says so`() throws {
        let counts = (0..<51).map { $0 < 50 ? 101 + $0 * 5 : 325 }
        let cards = cards(counts)
        #expect(cards.count == 11_500)
        let sheets = try sheets(BadgeOffice.offices(of: cards.map(\.opd)))
        var printed: [String] = []
        for page in sheets.pages(of: cards, ruler) where symbols(on: page) > 0 {
            printed += words(on: page).filter { Int($0) != nil }
        }
        #expect(printed == (0..<11_500).map(String.init))
        let last = words(on: try #require(sheets.pages(of: cards, ruler).last))
        let total = try #require(last.firstIndex(of: "Jumlah"))
        #expect(last[total...].dropFirst().prefix(3) == ["11.500", "11.500", "0"])
    }

    @Test(arguments: [([1], 3), ([10], 3), ([11], 4), ([400], 42), ([1, 400], 44), ([0, 1], 3), ([], 1), ([0], 1)])
    func `pages are known before they are made`(_ counts: [Int], _ pages: Int) throws {
        let offices = counts.enumerated().map { BadgeOffice(opd: "Dinas \($0)", cards: $1) }
        let sheets = try sheets(offices)
        let cards = cards(counts)
        #expect(sheets.pageCount == pages)
        #expect(sheets.pages(of: cards, ruler).map(symbols).reduce(0, +) == cards.count)
    }

    @Test func `every OPD begins with its name, its number of cards and its pages, and is in the outline`() throws {
        let cards = cards([23, 4])
        let sheets = try sheets(BadgeOffice.offices(of: cards.map(\.opd)))
        let pages = Array(sheets.pages(of: cards, ruler))
        #expect(
            pages.map(\.bookmark) == ["Dinas 0", nil, nil, nil, "Dinas 1", nil, "Rekapitulasi Pencetakan Kartu"])
        #expect(words(on: pages[0]).starts(with: ["Dinas 0", "23 kartu", "Halaman 1 sampai 4 dari 7"]))
        #expect(words(on: pages[4]).starts(with: ["Dinas 1", "4 kartu", "Halaman 5 sampai 6 dari 7"]))
    }

    @Test func `at the foot of every page stand OPD, units and the page's number`() throws {
        var cards = cards([23])
        for place in 10..<20 { cards[place].unit = place < 15 ? "Sekretariat" : "Bidang Data" }
        for place in 20..<23 { cards[place].unit = "" }
        let sheets = try sheets(BadgeOffice.offices(of: cards.map(\.opd)))
        let feet = Array(sheets.pages(of: cards, ruler)).map { Array(words(on: $0).suffix(2)) }
        #expect(
            feet == [
                ["Dinas 0", "Halaman 1 dari 5"],
                ["Dinas 0 · Unit 0", "Halaman 2 dari 5"],
                ["Dinas 0 · Sekretariat – Bidang Data", "Halaman 3 dari 5"],
                ["Dinas 0", "Halaman 4 dari 5"],
                ["Rekapitulasi Pencetakan Kartu", "Halaman 5 dari 5"],
            ])
    }

    @Test func `the account tells per OPD what went in and came out, and who was left out and why`() throws {
        let offices = [
            BadgeOffice(opd: "Dinas Sosial", cards: 2, omissions: [.init(name: "Budi", reason: "Kartu dicabut")]),
            BadgeOffice(opd: "Inspektorat", cards: 0, omissions: [.init(name: "Sri", reason: "Belum diterbitkan")]),
        ]
        let sheets = try sheets(offices)
        let page = try #require(sheets.pages(of: cards([2]), ruler).last)
        #expect(
            words(on: page).dropLast(2) == [
                "Rekapitulasi Pencetakan Kartu",
                "No.", "Perangkat daerah", "Diminta", "Dicetak", "Tidak dicetak",
                "1", "Dinas Sosial", "3", "2", "1",
                "2", "Inspektorat", "1", "0", "1",
                "Jumlah", "4", "2", "2",
                "Kartu yang tidak dicetak",
                "No.", "Nama", "Perangkat daerah", "Alasan",
                "1", "Budi", "Dinas Sosial", "Kartu dicabut",
                "2", "Sri", "Inspektorat", "Belum diterbitkan",
            ])
    }

    @Test(arguments: Paper.allCases, ["card", "a6"])
    func `an account that is longer than a page goes on, heads again and no line alone`(
        _ paper: Paper, _ layout: String
    ) throws {
        for count in 80..<90 {
            let omissions = (0..<count).map { BadgeOffice.Omission(name: "Nama \($0)", reason: "Kartu dicabut") }
            let offices =
                (0..<count).map { BadgeOffice(opd: "Dinas \($0)", cards: 0) }
                + [BadgeOffice(opd: "Inspektorat", cards: 0, omissions: omissions)]
            let sheets = try sheets(offices, layout, on: paper)
            let pages = Array(sheets.pages(of: [], ruler))
            #expect(pages.count > 3)
            #expect(pages.map(\.bookmark).compactMap { $0 } == ["Rekapitulasi Pencetakan Kartu"])
            for page in pages {
                let words = words(on: page)
                #expect(words.contains("No."))
                #expect(words.filter { $0.hasPrefix("Nama ") || $0.hasPrefix("Dinas ") || $0 == "Jumlah" }.count > 1)
                let printable = Box(page.size).inside(Edges(all: 5))
                for mark in page.marks { #expect(printable.contains(mark.reach(ruler)), "\(mark.asText)") }
            }
        }
    }

    @Test func `no line of the account stands alone on a page`() throws {
        for count in 30..<75 {
            let offices = (0..<count).map { BadgeOffice(opd: "Dinas \($0)", cards: 0) }
            for page in try sheets(offices).pages(of: [], ruler) where words(on: page).contains("Jumlah") {
                #expect(words(on: page).contains { $0.hasPrefix("Dinas ") })
            }
            let omissions = (0..<count).map { BadgeOffice.Omission(name: "Nama \($0)", reason: "Kartu dicabut") }
            for page in try sheets([BadgeOffice(opd: "Dinas", cards: 0, omissions: omissions)]).pages(of: [], ruler) {
                #expect(words(on: page).count { $0.hasPrefix("Nama ") } != 1)
            }
        }
    }

    @Test(arguments: Paper.allCases)
    func `cards and crop marks leave the line at the foot free, however high a card is`(_ paper: Paper) throws {
        for height in 40...150 {
            let grid = try #require(BadgeSheetGrid(of: Size(width: 80, height: Double(height)), on: paper))
            for mark in grid.cropMarks(isFolded: true) { #expect(mark.reach(ruler).bottom < grid.foot.y) }
            #expect(grid.frame.bottom < grid.foot.y)
        }
    }

    @Test func `a card that fits on no sheet is refused`() {
        var layout = BadgeFixtures.layout(of: [])
        layout.size = Size(width: 220, height: 300)
        let refusal = BadgeSheetsError(.cardTooLarge, card: layout.size, paper: .a4)
        #expect(throws: refusal) {
            try BadgeSheets([], stencil: BadgeFixtures.stencil(layout), paper: .a4, ruler)
        }
    }

    @Test func `what cannot be given stops the page`() throws {
        struct Stopped: Error {}
        let sheets = try sheets([BadgeOffice(opd: "Dinas", cards: 1)])
        #expect(throws: Stopped.self) { try sheets.page(1, ruler) { _ in throw Stopped() } }
    }

    @Test(arguments: [(0, "0"), (999, "999"), (1000, "1.000"), (11_500, "11.500"), (1_234_567, "1.234.567")])
    func `thousands are told apart by points`(_ number: Int, _ text: String) {
        #expect(IndonesianNumber.dotted(number) == text)
    }
}

import OfficePaper
import PageLayout
import Testing

@Suite struct PeopleTableTests {
    private func items(_ people: [PersonLine], _ table: TableSamples.Table = TableSamples.list) -> [PageFlow.Item] {
        DocumentTable(table, style: TableSamples.style, width: TableSamples.width).items(people, TableSamples.ruler)
    }

    @Test func `a list is a head, rows, and rules around all cells`() {
        #expect(
            described(items(TableSamples.people(2))) == """
                box 0.0 0.0 180.0x7.2
                3.0 5.0 **No.
                48.0 5.0 **Nama
                113.0 5.0 **NIP
                153.0 5.0 **Jabatan
                line 0.0 0.0 - 180.0 0.0
                line 0.0 7.2 - 180.0 7.2
                line 0.0 0.0 - 0.0 18.8
                line 12.0 0.0 - 12.0 18.8
                line 92.0 0.0 - 92.0 18.8
                line 140.0 0.0 - 140.0 18.8
                line 180.0 0.0 - 180.0 18.8
                4.0 11.5 1.
                13.2 11.5 Wayan 1
                93.2 11.5 19860515 201001 1 003
                141.2 11.5 Guru
                line 0.0 13.0 - 180.0 13.0
                4.0 17.3 2.
                13.2 17.3 Wayan 2
                93.2 17.3 19860515 201001 1 003
                141.2 17.3 Guru
                line 0.0 18.8 - 180.0 18.8
                """
        )
    }

    @Test func `a row is as tall as its tallest cell, and the others stand in its middle`() {
        let person = PersonLine(number: "1.", name: "Made", position: "Kepala Seksi Kesiapsiagaan")
        let row = items([person])[1].block!
        #expect(row.size.height == 2 * 4.4 + 1.4)
        #expect(row.texts.map(\.text) == ["1.", "Made", "Kepala Seksi", "Kesiapsiagaan"])
        #expect(row.texts[1].baseline.y == (row.size.height - 4.4) / 2 + 3.6)
    }

    @Test func `a name that is a little too long is set smaller, in one line`() {
        let name = "Ni Luh Putu Ayu Kusumawati Dewi, S.E. MM"
        let text = items([PersonLine(name: name)])[1].block!.texts[0]
        #expect(text.text == name)
        #expect(text.style.points < TableSamples.style.points && text.width <= 77.6)
    }

    @Test func `a longer name wraps between its words`() {
        let name = "Prof. Dr. dr. H. Raden Mas Soemantri Brodjonegoro, Sp.PD., M.Kes., FINASIM."
        let texts = items([PersonLine(name: name)])[1].block!.texts
        #expect(texts.map(\.text).joined(separator: " ") == name)
        #expect(texts.count == 2)
        #expect(texts.allSatisfy { $0.style == TableSamples.style && $0.width <= 77.6 })
    }

    @Test func `a word that is wider than its column shrinks before it breaks`() {
        let texts = items([PersonLine(name: "", position: "Pertanggungjawaban")])[1].block!.texts
        #expect(texts.map(\.text) == ["Pertanggungjawaban"])
        #expect(texts.map(\.width).allSatisfy { $0 <= 37.6 })
        let long = String(repeating: "n", count: 90)
        let pieces = items([PersonLine(name: "", position: long)])[1].block!.texts
        #expect(pieces.map(\.text).joined() == long && pieces.count > 1)
        #expect(pieces.allSatisfy { $0.width <= 37.6 && $0.style.points >= 5.9 })
    }

    @Test(arguments: [
        (48.0, "19860515 201001 1 003", true), (40, "198605152010011003", true), (20, "198605152010011003", false),
    ])
    func `a NIP never wraps: without room it gives up its groups, then its size`(
        width: Double, text: String, isWhole: Bool
    ) {
        var table = TableSamples.list
        table.columns[2].width = width
        let texts = items([PersonLine(name: "", nip: "198605152010011003")], table)[1].block!.texts
        #expect(texts.map(\.text) == [text])
        #expect(texts.allSatisfy { $0.width <= width - 2.4 && ($0.style == TableSamples.style) == isWhole })
    }

    @Test func `beneath a name in bold stands its NIP, smaller`() {
        let row = items([PersonLine(name: "Made", nip: "198605152010011003")], Self.nameAndNIP)[1].block!
        #expect(row.texts.map(\.text) == ["Made", "19860515 201001 1 003"])
        #expect(row.texts.map(\.style.isBold) == [true, false])
        #expect(row.texts[1].style.points < row.texts[0].style.points)
        #expect(abs(row.size.height - (4.4 + 4.4 * 0.88 + 1.4)) < 0.001)
    }

    @Test func `a name without a NIP stands alone, and so does a NIP without a name`() {
        #expect(items([PersonLine(name: "Made")], Self.nameAndNIP)[1].block!.texts.map(\.text) == ["Made"])
        let nip = items([PersonLine(name: "", nip: "12")], Self.nameAndNIP)[1].block!
        #expect(nip.texts.map(\.text) == ["12"])
    }

    @Test func `a name of two lines has its NIP beneath both`() {
        let name = "Raden Mas Soemantri Brodjonegoro Kusumaatmadja"
        let row = items([PersonLine(name: name, nip: "198605152010011003")], Self.nameAndNIP)[1].block!
        #expect(
            row.texts.map(\.text) == ["Raden Mas Soemantri", "Brodjonegoro Kusumaatmadja", "19860515 201001 1 003"])
        #expect(row.texts.map(\.baseline.y) == row.texts.map(\.baseline.y).sorted())
    }

    private static let nameAndNIP = TableSamples.Table(
        .people, columns: [.init(.nameAndNIP, title: "Nama", width: 60), .init(.remark, title: "Ket.")])

    @Test func `rows of a fixed height shrink what does not fit`() {
        var table = TableSamples.list
        table.rowHeight = 7
        let person = PersonLine(number: "1.", name: "Made", position: "Kepala Seksi Kesiapsiagaan Bencana Daerah")
        let row = items([person], table)[1].block!
        #expect(row.size.height == 7)
        #expect(row.texts.count > 3)
        let page = Page(size: row.size, marks: row.marks)
        #expect(marks(of: page, outside: Box(row.size), TableSamples.ruler).isEmpty)
    }

    @Test func `a row lower than a line of text shrinks all its texts`() {
        var table = TableSamples.blank
        table.rowHeight = 4
        let row = items(TableSamples.people(1), table)[1].block!
        #expect(row.texts.map(\.text) == ["1.", "Wayan 1", "19860515 201001 1 003", "7K2M-9QXA-3"])
        let page = Page(size: row.size, marks: row.marks)
        #expect(marks(of: page, outside: Box(row.size), TableSamples.ruler).isEmpty)
    }

    @Test func `a cell to sign in is empty`() {
        let row = items(TableSamples.people(1), TableSamples.blank)[1].block!
        #expect(row.texts.allSatisfy { $0.baseline.x + $0.width < 140 })
    }

    @Test func `a list of nobody says so in one row`() {
        let items = items([])
        #expect(items.count == 3)
        #expect(items[1].block?.texts.map(\.text) == ["Nihil"])
    }

    @Test func `first and second row are held together, last but one and last, and nobody is held alone`() {
        #expect(items(TableSamples.people(5)).map(\.staysWithNext) == [false, true, false, false, true, false, false])
        #expect(items(TableSamples.people(2)).map(\.staysWithNext) == [false, true, false, false])
        #expect(items(TableSamples.people(1)).map(\.staysWithNext) == [false, false, false])
    }

    @Test func `the line of a unit says how many people follow, and stays with the first`() {
        var table = TableSamples.list
        table.hasUnitLines = true
        let items = items(TableSamples.people(5, inUnitsOf: 2), table)
        let texts = items.dropFirst().compactMap(\.block).map { $0.texts[0].text }
        #expect(
            texts == [
                "Bidang 1 (2 orang)", "1.", "2.", "Bidang 2 (2 orang)", "3.", "4.", "Bidang 3 (1 orang)", "5.",
            ])
        #expect(items.filter { $0.staysWithNext }.count == 3)
        #expect(items[4].staysWithNext && items[7].staysWithNext)
    }

    @Test func `who is of no unit stands under no line`() {
        var table = TableSamples.list
        table.hasUnitLines = true
        let head = PersonLine(number: "0.", name: "Kepala")
        let items = items([head] + TableSamples.people(1, inUnitsOf: 1), table)
        #expect(items.dropFirst().compactMap(\.block).map { $0.texts[0].text } == ["0.", "Bidang 1 (1 orang)", "1."])
    }

    @Test func `a brace in the name of a unit stays a brace`() {
        var table = TableSamples.list
        table.hasUnitLines = true
        let person = PersonLine(name: "Made", unit: "{people}")
        #expect(items([person], table)[1].block?.texts.map(\.text) == ["{people} (1 orang)"])
    }

    @Test func `a head's titles wrap, and the head is as tall as the tallest`() {
        var table = TableSamples.list
        table.columns[0].title = "Nomor urut"
        let head = items([], table)[0].block!
        #expect(head.texts.prefix(2).map(\.text) == ["Nomor", "urut"])
        #expect(head.texts.allSatisfy { $0.style.isBold })
        #expect(head.texts[0].width <= 9.6)
    }
}

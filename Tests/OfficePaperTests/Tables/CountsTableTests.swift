import OfficePaper
import PageLayout
import Testing

@Suite struct CountsTableTests {
    private let offices = TableSamples.Table(
        .opds,
        columns: [
            .init(.number, title: "No.", width: 12), .init(.opd, title: "OPD"),
            .init(.obliged, title: "Wajib", width: 20),
            .init(.rateOfObliged, title: "%", width: 20, alignment: .centre),
        ])
    private let counts = TableSamples.Table(
        .counts,
        columns: [
            .init(.item, title: "Uraian"), .init(.people, title: "Jumlah", width: 20),
            .init(.share, title: "%", width: 20),
        ])

    @Test func `counts end at one edge, and a total is bold`() {
        let lines = [
            CountLine(item: "Hadir", people: "9.870", share: "85,8%"),
            CountLine(item: "Jumlah", people: "11.500", share: "100%", isTotal: true),
        ]
        let table = DocumentTable(counts, style: TableSamples.style, width: TableSamples.width)
        #expect(
            described(Array(table.items(lines, TableSamples.ruler).dropFirst())) == """
                1.2 4.3 Hadir
                148.8 4.3 9.870
                168.8 4.3 85,8%
                line 0.0 5.8 - 180.0 5.8
                line 0.0 0.0 - 0.0 11.6
                line 140.0 0.0 - 140.0 11.6
                line 160.0 0.0 - 160.0 11.6
                line 180.0 0.0 - 180.0 11.6
                1.2 10.1 **Jumlah
                146.8 10.1 **11.500
                170.8 10.1 **100%
                line 0.0 11.6 - 180.0 11.6
                """)
    }

    @Test func `a row of an OPD has its name, which wraps, and its counts`() {
        let name = "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana"
        let table = DocumentTable(offices, style: TableSamples.style, width: TableSamples.width)
        let row = table.items([TableSamples.office(name)], TableSamples.ruler)[1].block!
        #expect(row.texts.map(\.text).filter { name.contains($0) }.joined(separator: " ") == name)
        #expect(row.texts.map(\.text).suffix(2) == ["1.200", "77,5%"])
    }

    @Test func `a count that is too long for its column shrinks`() {
        let table = DocumentTable(counts, style: TableSamples.style, width: TableSamples.width)
        let items = table.items([CountLine(item: "", people: "1.234.567.890")], TableSamples.ruler)
        let texts = items[1].block!.texts
        #expect(texts.count == 1 && texts[0].width <= 17.6 && texts[0].baseline.x >= 141.1)
    }

    @Test func `a table of nothing says so`() {
        let opds = DocumentTable(offices, style: TableSamples.style, width: TableSamples.width)
        #expect(opds.items([OfficeLine](), TableSamples.ruler)[1].block?.texts.map(\.text) == ["Nihil"])
        let none = DocumentTable(counts, style: TableSamples.style, width: TableSamples.width)
        #expect(none.items([CountLine](), TableSamples.ruler)[1].block?.texts.map(\.text) == ["Nihil"])
    }
}

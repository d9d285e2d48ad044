import RosterFiles
import Testing

@Suite("workbook cells")
struct WorkbookCellTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func reading(_ rows: String, _ change: (inout WorkbookFixture) -> Void = { _ in }) throws -> Reading {
        var book = WorkbookFixture(rows: rows)
        change(&book)
        return try Reading(book.write(in: folder))
    }

    @Test("every type of cell gives its raw text and its kind")
    func types() throws {
        let row = """
            <row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>di sel</t></is></c>\
            <c r="C1" t="str"><f>A1&amp;"x"</f><v>rumus</v></c><c r="D1"><v>7</v></c><c r="E1" t="n"><v>8.50</v></c>\
            <c r="F1" t="b"><v>1</v></c><c r="G1" t="e"><v>#N/A</v></c><c r="H1" t="d"><v>2026-09-21T07:30:00</v></c>\
            <c r="I1" s="0"/></row>
            """
        let reading = try reading(row) { $0.sharedStrings = "<si><t>nol</t></si><si><t>bersama</t></si>" }
        #expect(
            reading.texts == [
                ["bersama", "di sel", "rumus", "7", "8.50", "1", "#N/A", "2026-09-21T07:30:00", ""]
            ])
        #expect(reading.kinds == [[.text, .text, .text, .number, .number, .boolean, .error, .date, .empty]])
    }

    @Test(
        "a number keeps its digits as the file writes them",
        arguments: ["198605152010011003", "1.9860515201001101E+17", "1.98203262014011E+017", "0.1000", "-0"])
    func rawNumbers(raw: String) throws {
        let reading = try reading(#"<row r="1"><c r="A1"><v> \#(raw) </v></c></row>"#)
        #expect(reading.texts == [[raw]])
        #expect(reading.kinds == [[.number]])
    }

    @Test("runs of rich text are joined and phonetic guides left out, shared and inline alike")
    func richText() throws {
        let rich = """
            <r><rPr><b/></rPr><t>Siti </t></r><rPh sb="0" eb="1"><t>GUIDE</t></rPh>\
            <r><t>Aminah</t></r><phoneticPr fontId="1"/>
            """
        let row = #"<row><c t="s"><v>0</v></c><c t="inlineStr"><is>\#(rich)</is></c></row>"#
        let reading = try reading(row) { $0.sharedStrings = "<si>\(rich)</si>" }
        #expect(reading.texts == [["Siti Aminah", "Siti Aminah"]])
    }

    @Test("white space in text is kept, whatever xml:space says")
    func whiteSpace() throws {
        let row = """
            <row><c t="s"><v>0</v></c><c t="inlineStr"><is><t xml:space="preserve">  a\tb\n</t></is></c></row>
            """
        #expect(try reading(row) { $0.sharedStrings = "<si><t> x </t></si>" }.texts == [[" x ", "  a\tb\n"]])
    }

    @Test(
        "escaped characters are undone once",
        arguments: [
            ("a_x000D_b", "a\rb"), ("_x005F_x000D_", "_x000D_"), ("_xD83D__xDE00_", "😀"), ("_xD83D_", "\u{FFFD}"),
            ("a_b_x00_", "a_b_x00_"), ("_x00zz_", "_x00zz_"), ("_x0041__x0042_", "AB"), ("x_x0041", "x_x0041"),
        ])
    func escapes(written: String, meant: String) throws {
        let row = """
            <row><c t="s"><v>1</v></c><c t="inlineStr"><is><t>\(written)</t></is></c>\
            <c t="str"><v>\(written)</v></c></row>
            """
        let reading = try reading(row) { $0.sharedStrings = "<si><t>x</t></si><si><t>\(written)</t></si>" }
        #expect(reading.texts == [[meant, meant, meant]])
    }

    @Test("entities and CDATA are text")
    func entities() throws {
        let row = "<row><c t=\"inlineStr\"><is><t>R&amp;D &lt;1&gt; &#233;<![CDATA[<&]]></t></is></c></row>"
        #expect(try reading(row).texts == [["R&D <1> é<&"]])
    }

    @Test("a number in a date's style is a date, with its serial as written")
    func dates() throws {
        let styles = """
            <numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/>\
            <numFmt numFmtId="165" formatCode="#,##0\\ &quot;hari&quot;"/>\
            </numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>\
            <xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>
            """
        let cells = (0...4).map { #"<c s="\#($0)"><v>46286.5</v></c>"# }.joined()
        let reading = try reading("<row>\(cells)<c s=\"1\" t=\"inlineStr\"><is><t>x</t></is></c></row>") {
            $0.styles = styles
        }
        #expect(reading.kinds == [[.number, .date, .date, .number, .number, .text]])
        #expect(reading.texts[0][1] == "46286.5")
    }

    @Test("cells and rows without references follow on; with references they stand where they say")
    func references() throws {
        let rows = """
            <row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row>\
            <row><c r="b6"><v>5</v></c><c r="A6"><v>6</v></c><c r="AA6"><v>7</v></c></row>
            """
        let reading = try reading(rows)
        #expect(reading.rows.map(\.line) == [1, 5, 6])
        #expect(reading.texts[0] == ["1", "2"])
        #expect(reading.texts[1] == ["", "", "3", "4"])
        #expect(reading.texts[2] == ["6", "5"] + Array(repeating: "", count: 24) + ["7"])
    }

    @Test("of merged cells only the first holds the text, and the ranges are told")
    func mergedCells() throws {
        let file = try {
            var book = WorkbookFixture(
                rows: #"<row r="1"><c r="A1"><v>1</v></c><c r="B1"/><c r="C1"><v>2</v></c></row>"#)
            book.sheets[0].tail =
                #"<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="$C$1:$AA$12"/></mergeCells>"#
            return try RosterFile(path: book.write(in: folder))
        }()
        #expect(try Reading(file).texts == [["1", "", "2"]])
        #expect(
            try file.mergedRanges(in: "Daftar") == [
                MergedRange(lines: 1...1, columns: 0...1), MergedRange(lines: 1...12, columns: 2...26),
            ])
        #expect(try file.mergedRanges(in: "Lain").isEmpty)
    }

    @Test("extensions inside a cell or between rows don't leak into the text")
    func extensions() throws {
        let rows = """
            <row><c t="str"><f>B1</f><v>ya</v><extLst><ext><v>no</v><is><t>no</t></is></ext></extLst></c></row>\
            <other><row><c><v>no</v></c></row></other><row><c><v>2</v></c><extLst><c><v>no</v></c></extLst></row>
            """
        #expect(try reading(rows).texts == [["ya"], ["2"]])
    }
}

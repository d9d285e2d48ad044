import Foundation
import RosterFiles
import Testing

@Suite("workbook refusals")
struct WorkbookRefusalTests {
    let folder: TemporaryFolder
    static let row = #"<row r="4"><c r="A4" t="inlineStr"><is><t>Ayu Lestari</t></is></c></row>"#

    init() throws { folder = try TemporaryFolder() }

    private func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

    @Test("an archive with no workbook inside is refused")
    func notWorkbook() throws {
        let path = folder.path("list.xlsx")
        try ZipFixture(parts: [("foto.txt", Array("x".utf8))]).write(to: path)
        #expect(try refusal(of: path)?.code == .notWorkbook)
    }

    @Test("an archive whose main part is no workbook is refused")
    func otherMainPart() throws {
        var book = WorkbookFixture(rows: "")
        book.parts["xl/workbook.xml"] = Array("<html/>".utf8)
        #expect(try refusal(of: book.write(in: folder))?.code == .notWorkbook)
    }

    @Test(
        "documents of other kinds in an archive are named",
        arguments: [
            ("word/document.xml", ForeignFormat.docx), ("ppt/presentation.xml", .pptx), ("xl/workbook.bin", .xlsb),
        ])
    func otherDocuments(part: String, format: ForeignFormat) throws {
        let path = folder.path("list.xlsx")
        try ZipFixture(parts: [(part, Array("<document/>".utf8))]).write(to: path)
        let error = try #require(try refusal(of: path))
        #expect(error.code == .foreignFormat)
        #expect(error.looksLike == format)
    }

    @Test("OpenDocument is named", arguments: [("spreadsheet", ForeignFormat.ods), ("text", .odt)])
    func openDocument(kind: String, format: ForeignFormat) throws {
        let path = folder.path("list.xlsx")
        let type = Array("application/vnd.oasis.opendocument.\(kind)".utf8)
        try ZipFixture(parts: [("mimetype", type), ("content.xml", [])], packing: .stored).write(to: path)
        #expect(try refusal(of: path)?.looksLike == format)
    }

    @Test("a truncated archive is refused", arguments: [0.3, 0.9, 0.99])
    func truncated(share: Double) throws {
        let whole = try bytes(WorkbookFixture(rows: Self.row).write(in: folder))
        let path = try folder.file(whole.prefix(Int(Double(whole.count) * share)), named: "cut.xlsx")
        #expect(try refusal(of: path)?.code == .truncatedArchive)
    }

    @Test("a part whose checksum is wrong is refused by name, with its sheet")
    func checksum() throws {
        var book = WorkbookFixture(rows: Self.row)
        book.packing = .stored
        var whole = try bytes(book.write(in: folder))
        let name = Data(whole).range(of: Data("Ayu".utf8))!
        whole[name.lowerBound] = UInt8(ascii: "B")
        let error = try #require(try refusal(of: folder.file(whole, named: "changed.xlsx")))
        #expect(error.code == .checksumMismatch)
        #expect(error.part == "xl/worksheets/sheet1.xml")
        #expect(error.sheet == "Daftar")
    }

    @Test("a part that does not unpack is refused by name")
    func damaged() throws {
        let whole = try bytes(WorkbookFixture(rows: String(repeating: Self.row, count: 50)).write(in: folder))
        // The packed bytes of the sheet begin behind its name in the local header.
        let name = Data(whole).range(of: Data("xl/worksheets/sheet1.xml".utf8))!
        var changed = whole
        for index in name.upperBound..<name.upperBound + 40 { changed[index] = 0xFF }
        let error = try #require(try refusal(of: folder.file(changed, named: "changed.xlsx")))
        #expect(error.code == .damagedArchive)
        #expect(error.part == "xl/worksheets/sheet1.xml")
    }

    @Test("an archive closed with a password is refused")
    func encrypted() throws {
        var book = WorkbookFixture(rows: Self.row)
        book.packing = .encrypted
        #expect(try refusal(of: book.write(in: folder))?.code == .encrypted)
    }

    @Test("a part that unpacks to far more than it packs is refused while it streams")
    func ratio() throws {
        let bomb = String(repeating: "<row><c><v>1</v></c></row>", count: 60_000)
        let path = try WorkbookFixture(rows: bomb).write(in: folder)
        let error = try #require(try refusal(of: path, limits: ReadingLimits(ratioFreeBytes: 1 << 20)))
        #expect(error.code == .unpacksTooDensely)
        #expect(error.sheet == "Daftar")
        #expect(error.limit == 200)
        #expect(try refusal(of: path) == nil)
    }

    @Test("parts that unpack to more than the limit together are refused")
    func absoluteSize() throws {
        let path = try WorkbookFixture(rows: String(repeating: Self.row, count: 1_000)).write(in: folder)
        let error = try #require(try refusal(of: path, limits: ReadingLimits(unpackedBytes: 50_000)))
        #expect(error.code == .unpacksTooLarge)
        #expect(error.limit == 50_000)
    }

    @Test("a part beside the sheets that unpacks to more than the limit is refused by name")
    func framePartSize() throws {
        var book = WorkbookFixture(rows: Self.row)
        book.styles = String(repeating: "<font/>", count: 10_000)
        let path = try book.write(in: folder)
        let error = try #require(try refusal(of: path, limits: ReadingLimits(framePartBytes: 50_000)))
        #expect(error.code == .unpacksTooLarge)
        #expect(error.part == "xl/styles.xml")
        #expect(try refusal(of: path) == nil)
    }

    @Test("a huge cell is refused with sheet, line and column", arguments: ["inlineStr", "str", "n"])
    func hugeCell(type: String) throws {
        let long = String(repeating: "x", count: 3_000_000)
        let content = type == "inlineStr" ? "<is><t>\(long)</t></is>" : "<v>\(long)</v>"
        let book = WorkbookFixture(rows: #"<row r="7"><c r="C7" t="\#(type)">\#(content)</c></row>"#)
        let error = try #require(try refusal(of: book.write(in: folder)))
        #expect(error.code == .cellTooLong)
        #expect(error.sheet == "Daftar")
        #expect(error.line == 7)
        #expect(error.column == 3)
    }

    @Test("a huge shared string is refused")
    func hugeSharedString() throws {
        var book = WorkbookFixture(rows: "")
        book.sharedStrings = "<si><t>\(String(repeating: "x", count: 3_000_000))</t></si>"
        #expect(try refusal(of: book.write(in: folder))?.code == .cellTooLong)
    }

    @Test("too many bytes of shared strings are refused")
    func sharedStringBytes() throws {
        var book = WorkbookFixture(rows: "")
        book.sharedStrings = String(repeating: "<si><t>Kabupaten</t></si>", count: 100)
        let path = try book.write(in: folder)
        #expect(try refusal(of: path, limits: ReadingLimits(sharedStringBytes: 500))?.code == .sharedStringsTooLarge)
    }

    @Test(
        "a tag or comment that never seems to end is refused",
        arguments: [("<row spans=\"", "\">"), ("<!--", "-->")])
    func hugeToken(open: String, close: String) throws {
        let book = WorkbookFixture(rows: open + String(repeating: "x", count: 5_000_000) + close)
        #expect(try refusal(of: book.write(in: folder))?.code == .cellTooLong)
    }

    @Test("a row beyond the limit is refused though each of its cells is short")
    func longRow() throws {
        var book = WorkbookFixture(rows: "<row>" + String(repeating: "<c t=\"s\"><v>0</v></c>", count: 100) + "</row>")
        book.sharedStrings = "<si><t>Kabupaten</t></si>"
        let error = try #require(try refusal(of: book.write(in: folder), limits: ReadingLimits(rowBytes: 500)))
        #expect(error.code == .rowTooLong)
        #expect(error.line == 1)
    }

    @Test("too many columns are refused with sheet and line", arguments: ["XFE1", "ZZZZZZZZZZZZ1"])
    func tooManyColumns(reference: String) throws {
        let book = WorkbookFixture(rows: #"<row r="1"><c r="\#(reference)"><v>1</v></c></row>"#)
        let error = try #require(try refusal(of: book.write(in: folder)))
        #expect(error.code == .tooManyColumns)
        #expect(error.sheet == "Daftar")
        #expect(error.line == 1)
        #expect(error.limit == 16_384)
    }

    @Test("malformed XML is refused with part, line of XML, sheet and row")
    func malformed() throws {
        let book = WorkbookFixture(rows: "\(Self.row)\n<row r=\"5\"><c></row>")
        let error = try #require(try refusal(of: book.write(in: folder)))
        #expect(error.code == .malformedXML)
        #expect(error.part == "xl/worksheets/sheet1.xml")
        #expect(error.partLine == 2)
        #expect(error.sheet == "Daftar")
        #expect(error.line == 5)
    }

    @Test("XML that stops short is refused")
    func unfinished() throws {
        var book = WorkbookFixture(rows: "")
        book.parts["xl/worksheets/sheet1.xml"] = Array("<worksheet><sheetData>\(Self.row)".utf8)
        #expect(try refusal(of: book.write(in: folder))?.code == .malformedXML)
    }

    @Test(
        "a document type is refused in every part, and with it every entity",
        arguments: ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"])
    func documentType(part: String) throws {
        var book = WorkbookFixture(rows: Self.row)
        book.parts[part] = Array(
            """
            <!DOCTYPE x [<!ENTITY a "tawa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><x>&c;</x>
            """.utf8)
        let error = try #require(try refusal(of: book.write(in: folder)))
        #expect(error.code == .declaresDocumentType)
        #expect(error.part == part)
    }

    @Test(
        "a shared string that isn't there is refused with its number", arguments: [("1", 1), ("-1", nil), ("x", nil)])
    func missingSharedString(index: String, told: Int?) throws {
        var book = WorkbookFixture(rows: #"<row r="3"><c r="B3" t="s"><v>\#(index)</v></c></row>"#)
        book.sharedStrings = "<si><t>x</t></si>"
        let error = try #require(try refusal(of: book.write(in: folder)))
        #expect(error.code == .missingSharedString)
        #expect(error.sheet == "Daftar")
        #expect(error.line == 3)
        #expect(error.column == 2)
        #expect(error.index == told)
    }

    @Test("a sheet the archive doesn't have is refused by name")
    func missingSheet() throws {
        var book = WorkbookFixture(rows: Self.row)
        book.without = ["xl/worksheets/sheet1.xml"]
        let error = try #require(try refusal(of: book.write(in: folder)))
        #expect(error.code == .missingPart)
        #expect(error.part == "xl/worksheets/sheet1.xml")
        #expect(error.sheet == "Daftar")
    }

    @Test("an error of the reader's own ends the reading and comes through")
    func ownError() throws {
        struct Enough: Error {}
        let file = try RosterFile(path: WorkbookFixture(rows: Self.row + "<row/><row/>").write(in: folder))
        var lines: [Int] = []
        #expect(throws: Enough.self) {
            try file.forEachRow { row in
                lines.append(row.line)
                if lines.count == 2 { throw Enough() }
            }
        }
        #expect(lines == [4, 5])
    }

    @Test(
        "a workbook changed by chance is read or refused, and never ends the program",
        arguments: 0..<300 as Range<UInt64>)
    func noise(seed: UInt64) throws {
        var chance = SeededGenerator(seed: seed)
        var book = WorkbookFixture(rows: String(repeating: Self.row, count: 20))
        book.sharedStrings = "<si><t>x</t></si>"
        book.packing = Bool.random(using: &chance) ? .stored : .deflated
        var whole = try bytes(book.write(in: folder))
        for _ in 0..<Int.random(in: 1...6, using: &chance) {
            whole[Int.random(in: 4..<whole.count, using: &chance)] = UInt8.random(in: 0...255, using: &chance)
        }
        let path = try folder.file(whole, named: "changed.xlsx")
        let error = try refusal(of: path)
        #expect(error == nil || error?.file == path)
    }

    @Test("a sheet changed by chance before it is packed is read or refused", arguments: 0..<300 as Range<UInt64>)
    func noisySheet(seed: UInt64) throws {
        var chance = SeededGenerator(seed: seed)
        let rows = """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="inlineStr">\
            <is><r><t>a_x000D_</t></r><rPh><t>b</t></rPh></is></c></row>\
            <row r="3"><c r="C3" s="1"><v> 46286.5 </v></c><c t="b"><v>1</v></c></row>
            """
        var sheet = Array("<worksheet><sheetData>\(rows)</sheetData><mergeCells/></worksheet>".utf8)
        let pieces = [
            "<v>", "</v>", "<c>", "</c>", "<row>", "</row>", "<is>", "9", "-", "ZZ", "&", "s", "/", "_x", "<!--",
        ]
        for _ in 0..<Int.random(in: 1...4, using: &chance) {
            let place = Int.random(in: 22..<sheet.count, using: &chance)
            let end = min(sheet.count, place + Int.random(in: 0...4, using: &chance))
            sheet.replaceSubrange(place..<end, with: pieces.randomElement(using: &chance)!.utf8)
        }
        var book = WorkbookFixture(rows: "")
        book.sharedStrings = "<si><t>x</t></si><si><t>y</t></si>"
        book.parts["xl/worksheets/sheet1.xml"] = sheet
        let path = try book.write(in: folder)
        let codes: [RosterFileError.Code?] = [nil, .malformedXML, .missingSharedString, .tooManyColumns]
        #expect(codes.contains(try refusal(of: path)?.code))
    }
}

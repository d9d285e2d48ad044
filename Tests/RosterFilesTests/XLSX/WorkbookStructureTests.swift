import RosterFiles
import Testing

@Suite("workbooks")
struct WorkbookStructureTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static func row(_ text: String) -> String {
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>\(text)</t></is></c></row>"
    }

    @Test("sheets come in the workbook's order, hidden ones too, and tell their names")
    func sheets() throws {
        let book = WorkbookFixture(sheets: [
            .init(name: "PPPK &amp; PNS", rows: Self.row("satu"), part: "xl/worksheets/sheet9.xml"),
            .init(name: "Arsip", state: "hidden", rows: Self.row("dua"), part: "xl/worksheets/sheet1.xml"),
            .init(name: "Kode", state: "veryHidden", rows: Self.row("tiga"), part: "xl/worksheets/sheet2.xml"),
        ])
        let file = try RosterFile(path: book.write(in: folder))
        #expect(file.sheets.map(\.name) == ["PPPK & PNS", "Arsip", "Kode"])
        #expect(file.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
        let reading = try Reading(file)
        #expect(reading.texts == [["satu"], ["dua"], ["tiga"]])
        #expect(reading.sheets == ["PPPK & PNS", "Arsip", "Kode"])
    }

    @Test(
        "a relationship's target may be absolute or relative, with any name",
        arguments: [
            ("/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"), ("../lain/isi.xml", "lain/isi.xml"),
            ("./worksheets/../lembar.xml", "xl/lembar.xml"), ("/Lembar.XML", "lembar.xml"),
            ("worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"),
        ])
    func targets(target: String, part: String) throws {
        let book = WorkbookFixture(sheets: [.init(rows: Self.row("x"), part: part, target: target)])
        #expect(try Reading(book.write(in: folder)).texts == [["x"]])
    }

    @Test("the strict form of the standard is read like the transitional one")
    func strict() throws {
        var book = WorkbookFixture(rows: "<row><c t=\"s\"><v>0</v></c></row>")
        book.sharedStrings = "<si><t>ketat</t></si>"
        book.application = "Microsoft Excel"
        book.strict = true
        let file = try RosterFile(path: book.write(in: folder))
        #expect(try Reading(file).texts == [["ketat"]])
        #expect(file.producer == "Microsoft Excel")
    }

    @Test("prefixed element names are read, in every part")
    func prefixes() throws {
        var book = WorkbookFixture(rows: "")
        let space = "xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
        book.parts["xl/worksheets/sheet1.xml"] = Array(
            """
            <x:worksheet \(space)><x:sheetData><x:row r="3"><x:c r="B3" t="s"><x:v>0</x:v></x:c>\
            <x:c t="inlineStr"><x:is><x:t>y</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>
            """.utf8)
        book.parts["xl/sharedStrings.xml"] = Array("<x:sst \(space)><x:si><x:t>z</x:t></x:si></x:sst>".utf8)
        #expect(try Reading(book.write(in: folder)).rows == [ReadRow(line: 3, cells: ["", "z", "y"])])
    }

    @Test("a part in UTF-16 is read")
    func utf16Part() throws {
        var book = WorkbookFixture(rows: "")
        let text =
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?><worksheet><sheetData>\(Self.row("é"))</sheetData></worksheet>"
        book.parts["xl/worksheets/sheet1.xml"] =
            [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try Reading(book.write(in: folder)).texts == [["é"]])
    }

    @Test("who saved the workbook is told when it says so", arguments: ["LibreOffice/7.4.7.2$Linux_X86_64", nil])
    func producer(name: String?) throws {
        var book = WorkbookFixture(rows: "")
        book.application = name
        #expect(try RosterFile(path: book.write(in: folder)).producer == name)
    }

    @Test("the workbook's date system is told", arguments: [false, true])
    func dateSystem(from1904: Bool) throws {
        var book = WorkbookFixture(rows: "")
        book.date1904 = from1904
        #expect(try RosterFile(path: book.write(in: folder)).dateSystem == (from1904 ? .from1904 : .from1900))
    }

    @Test("a workbook without the package's own relationships is found by its usual name")
    func noPackageRelationships() throws {
        var book = WorkbookFixture(rows: Self.row("x"))
        book.without = ["_rels/.rels"]
        #expect(try Reading(book.write(in: folder)).texts == [["x"]])
    }

    @Test("a workbook is told by its content, whatever its name")
    func wrongName() throws {
        let file = try RosterFile(path: WorkbookFixture(rows: Self.row("x")).write(in: folder, named: "daftar.csv"))
        #expect(file.format == .xlsx)
    }

    @Test("one file may be read on several threads at once")
    func threads() async throws {
        let rows = (1...500).map { "<row r=\"\($0)\"><c t=\"s\"><v>\($0 % 2)</v></c></row>" }.joined()
        var book = WorkbookFixture(rows: rows)
        book.sharedStrings = "<si><t>genap</t></si><si><t>ganjil</t></si>"
        let file = try RosterFile(path: book.write(in: folder))
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 { group.addTask { try Reading(file).texts.count { $0 == ["ganjil"] } } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(counts == Array(repeating: 250, count: 8))
    }
}

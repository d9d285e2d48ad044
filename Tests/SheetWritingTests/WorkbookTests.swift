import Foundation
import SheetWriting
import Testing

@Suite("A workbook")
struct WorkbookTests {
    private let scratch: Scratch
    private let properties = WorkbookProperties(title: "Daftar", author: "Pemkab Wanasari", created: 1_790_000_000)

    init() throws {
        scratch = try Scratch()
    }

    @Test(
        "keeps text that looks like a formula as text",
        arguments: ["=1+1", "+62812", "-1", "@SUM(A1)", "\t=1", "'=1"]
    )
    func formulas(text: String) throws {
        let path = scratch("a.xlsx")
        try write([text], to: path)
        let sheet = try part("xl/worksheets/sheet1.xml", of: path)
        #expect(sheet.contains("<c r=\"A1\" t=\"s\"><v>0</v></c>"))
        #expect(!sheet.contains("<f>"))
        #expect(try part("xl/sharedStrings.xml", of: path).contains(">\(text)</t>"))
    }

    @Test("keeps 18 digits as text in the format @")
    func digits() throws {
        let path = scratch("a.xlsx")
        let book = try Workbook(properties)
        let text = try book.format(CellStyle().with { $0.numberFormat = "@" })
        try book.sheet("A").text("198605152010011003", row: 0, column: 0, text)
        try book.write(to: path)
        #expect(try part("xl/sharedStrings.xml", of: path).contains("<t>198605152010011003</t>"))
        #expect(try part("xl/styles.xml", of: path).contains("<xf numFmtId=\"49\""))
        #expect(try part("xl/worksheets/sheet1.xml", of: path).contains("<c r=\"A1\" s=\"1\" t=\"s\">"))
    }

    @Test("gives the same bytes for the same input, streaming or not", arguments: [false, true])
    func reproducible(streaming: Bool) throws {
        try write(["a", "b"], streaming: streaming, to: scratch("1.xlsx"))
        try write(["a", "b"], streaming: streaming, to: scratch("2.xlsx"))
        let one = try Data(contentsOf: URL(filePath: scratch("1.xlsx")))
        #expect(try one == Data(contentsOf: URL(filePath: scratch("2.xlsx"))))
        #expect(!one.isEmpty)
    }

    @Test("names its title, author and time of creation")
    func document() throws {
        let path = scratch("a.xlsx")
        try write(["a"], to: path)
        let core = try part("docProps/core.xml", of: path)
        #expect(core.contains("<dc:title>Daftar</dc:title>"))
        #expect(core.contains("<dc:creator>Pemkab Wanasari</dc:creator>"))
        #expect(core.contains(">2026-09-21T14:13:20Z</dcterms:created>"))
    }

    @Test("made beside others of other times keeps its own time")
    func parallel() async throws {
        let folder = scratch.path
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<40 {
                group.addTask {
                    let created = 86_400 * number + 1_000_000_000
                    let book = try Workbook(WorkbookProperties(title: "\(number)", author: "", created: created))
                    let plain = try book.format(CellStyle())
                    let sheet = try book.sheet("A")
                    for row in 0..<200 { try sheet.text("\(number) \(row)", row: row, column: 0, plain) }
                    try book.write(to: "\(folder)/\(number).xlsx")
                }
            }
            try await group.waitForAll()
        }
        for number in 0..<40 {
            let date = Date(timeIntervalSince1970: Double(86_400 * number + 1_000_000_000)).ISO8601Format()
            #expect(try part("docProps/core.xml", of: scratch("\(number).xlsx")).contains(">\(date)</dcterms:created>"))
            #expect(try part("xl/sharedStrings.xml", of: scratch("\(number).xlsx")).contains("<t>\(number) 199</t>"))
        }
    }

    @Test("replaces a NUL, which XML cannot hold, and keeps what follows")
    func nul() throws {
        try write(["a\0b"], to: scratch("a.xlsx"))
        #expect(try part("xl/sharedStrings.xml", of: scratch("a.xlsx")).contains("<t>a\u{FFFD}b</t>"))
    }

    @Test("leaves nothing when it is dropped unwritten")
    func dropped() throws {
        do {
            let book = try Workbook(properties)
            try book.sheet("A").text("a", row: 0, column: 0, book.format(CellStyle()))
        }
        #expect(try scratch.entries == [])
    }

    @Test("leaves nothing else beside itself, and takes the place of an older file")
    func replacing() throws {
        try Data("old".utf8).write(to: URL(filePath: scratch("a.xlsx")))
        try write(["new"], to: scratch("a.xlsx"))
        #expect(try scratch.entries == ["a.xlsx"])
        #expect(try part("xl/sharedStrings.xml", of: scratch("a.xlsx")).contains("<t>new</t>"))
    }

    private func write(_ texts: [String], streaming: Bool = false, to path: String) throws {
        let book = try Workbook(properties, streaming: streaming)
        let sheet = try book.sheet("A")
        let plain = try book.format(CellStyle())
        for (row, text) in texts.enumerated() { try sheet.text(text, row: row, column: 0, plain) }
        try book.write(to: path)
    }
}

import Foundation
import SheetWriting
import Testing

@Suite("A workbook refuses")
struct WorkbookRefusalTests {
    private let scratch: Scratch
    private let book: Workbook

    init() throws {
        scratch = try Scratch()
        book = try Workbook(WorkbookProperties(title: "", author: "", created: 1))
    }

    @Test(
        "a sheet name that Excel does not accept",
        arguments: ["", String(repeating: "a", count: 32), "a/b", "a[1]", "x?", "TAKEN"]
    )
    func names(name: String) throws {
        _ = try book.sheet("taken")
        #expect(throws: SheetError(.sheetName, sheet: name)) { try book.sheet(name) }
    }

    @Test("text over 32,767 characters, and names the cell")
    func longText() throws {
        let sheet = try book.sheet("A")
        let plain = try book.format(CellStyle())
        try sheet.text(String(repeating: "é", count: 32_767), row: 0, column: 0, plain)
        #expect(throws: SheetError(.textTooLong, sheet: "A", row: 3, column: 2)) {
            try sheet.text(String(repeating: "é", count: 32_768), row: 2, column: 1, plain)
        }
    }

    @Test("a row beneath Excel's last")
    func rows() throws {
        let sheet = try book.sheet("A")
        let plain = try book.format(CellStyle())
        try sheet.number(1, row: 1_048_575, column: 0, plain)
        #expect(throws: SheetError(.outOfSheet, sheet: "A", row: 1_048_577, column: 1)) {
            try sheet.number(1, row: 1_048_576, column: 0, plain)
        }
    }

    @Test("to go upward while streaming")
    func upward() throws {
        let book = try Workbook(WorkbookProperties(title: "", author: "", created: 1), streaming: true)
        let sheet = try book.sheet("A")
        let plain = try book.format(CellStyle())
        try sheet.text("a", row: 5, column: 0, plain)
        #expect(throws: SheetError(.outOfSheet, sheet: "A", row: 5, column: 1)) {
            try sheet.text("b", row: 4, column: 0, plain)
        }
    }

    @Test("a folder that is not there")
    func missing() {
        let path = scratch("none/a.xlsx")
        #expect(throws: SheetError(.folderMissing, path: path, systemError: ENOENT)) { try book.write(to: path) }
    }

    @Test("a path through a file")
    func throughFile() throws {
        try Data().write(to: URL(filePath: scratch("file")))
        let path = scratch("file/a.xlsx")
        #expect(throws: SheetError(.folderMissing, path: path, systemError: ENOTDIR)) { try book.write(to: path) }
    }

    @Test("a folder where files cannot be made")
    func notAllowed() {
        let error = #expect(throws: SheetError.self) { try book.write(to: "/sys/a.xlsx") }
        #expect(error?.code == .notAllowed)
        #expect(error?.path == "/sys/a.xlsx")
    }

    @Test("to take a folder's place, and leaves nothing beside it")
    func folder() throws {
        try FileManager.default.createDirectory(atPath: scratch("a.xlsx"), withIntermediateDirectories: false)
        let error = #expect(throws: SheetError.self) { try book.write(to: scratch("a.xlsx")) }
        #expect(error?.code == .cannotWrite)
        #expect(error?.systemError == EISDIR)
        #expect(try scratch.entries == ["a.xlsx"])
    }

    @Test("a full disk, and leaves the older file as it was", .enabled(if: SmallDisk.isPossible))
    func fullDisk() throws {
        let disk = try SmallDisk()
        let path = "\(disk.path)/a.xlsx"
        try Data("old".utf8).write(to: URL(filePath: path))
        let sheet = try book.sheet("A")
        let plain = try book.format(CellStyle())
        for row in 0..<5000 { try sheet.text("\(row * 7919 % 4999) \(row)", row: row, column: 0, plain) }
        #expect(throws: SheetError(.noSpace, path: path, systemError: ENOSPC)) { try book.write(to: path) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path) == ["a.xlsx"])
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
    }
}

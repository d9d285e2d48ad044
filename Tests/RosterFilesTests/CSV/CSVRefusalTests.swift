import Foundation
import RosterFiles
import Testing

@Suite("CSV refusals")
struct CSVRefusalTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("a NUL byte is refused with its line", arguments: ["a,b\nx\0,y\n", "a,b\n\"x\0\",y\n"])
    func nulByte(text: String) throws {
        let error = try #require(try refusal(of: folder.file(text)))
        #expect(error.code == .nulByte)
        #expect(error.line == 2)
    }

    @Test("a NUL in UTF-16 is refused with its line")
    func nulInUTF16() throws {
        let bytes = Array(try #require("a,b\nc,d\nx\0,y\n".data(using: .utf16LittleEndian)))
        let error = try #require(try refusal(of: folder.file([0xFF, 0xFE] + bytes)))
        #expect(error.code == .nulByte)
        #expect(error.line == 3)
    }

    @Test("an unterminated quote is refused with the line where it opened")
    func unterminatedQuote() throws {
        let error = try #require(try refusal(of: folder.file("a,b\n\"p\nq\",1\nx,\"y\n1,2\n3,4\n")))
        #expect(error.code == .unterminatedQuote)
        #expect(error.line == 4)
    }

    @Test("too many columns are refused with line and limit")
    func tooManyColumns() throws {
        let path = try folder.file("a,b\n1,2,3,4\n")
        let error = try #require(try refusal(of: path, limits: ReadingLimits(columns: 3)))
        #expect(error.code == .tooManyColumns)
        #expect(error.line == 2)
        #expect(error.limit == 3)
        #expect(try refusal(of: path, limits: ReadingLimits(columns: 4)) == nil)
    }

    @Test("a cell beyond the limit is refused, quoted or not", arguments: ["", "\""])
    func longCell(quote: String) throws {
        let path = try folder.file("a,b\n1,\(quote)\(String(repeating: "x", count: 3_000_000))\(quote)\n")
        let error = try #require(try refusal(of: path))
        #expect(error.code == .cellTooLong)
        #expect(error.line == 2)
        #expect(error.column == 2)
        #expect(error.limit == 1 << 20)
    }

    @Test("a row beyond the limit is refused though each of its cells is short")
    func longRow() throws {
        let path = try folder.file("a,b\n" + String(repeating: "xxxxxxxxx,", count: 100) + "\n")
        let error = try #require(try refusal(of: path, limits: ReadingLimits(rowBytes: 500)))
        #expect(error.code == .rowTooLong)
        #expect(error.line == 2)
    }

    @Test("what was read before a refusal was handed over")
    func rowsBeforeTheFault() throws {
        let file = try RosterFile(path: folder.file("a,b\n1,2\nx\0,y\n"))
        var lines: [Int] = []
        #expect(throws: RosterFileError.self) { try file.forEachRow { lines.append($0.line) } }
        #expect(lines == [1, 2])
    }

    @Test("an error of the reader's own ends the reading and comes through")
    func ownError() throws {
        struct Enough: Error {}
        let file = try RosterFile(path: folder.file("a,b\n1,2\n3,4\n"))
        var lines: [Int] = []
        #expect(throws: Enough.self) {
            try file.forEachRow { row in
                lines.append(row.line)
                if row.line == 2 { throw Enough() }
            }
        }
        #expect(lines == [1, 2])
    }
}

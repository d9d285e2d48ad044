import RosterFiles
import Testing

@Suite("CSV line ends")
struct CSVLineEndingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("CRLF, LF and CR alone end lines alike", arguments: ["\r\n", "\n", "\r"])
    func allEnds(end: String) throws {
        let path = try folder.file(["a,b", "\"1\",2", "", "3,\"x\ny\"", "5,6", ""].joined(separator: end))
        let rows = try Reading(path).rows
        #expect(rows.map(\.cells) == [["a", "b"], ["1", "2"], [], ["3", "x\ny"], ["5", "6"]])
        #expect(rows.map(\.line) == [1, 2, 3, 4, 6])
    }

    @Test("a lone carriage return in a file of line feeds stays in its cell, and its line is told")
    func strayReturn() throws {
        let reading = try Reading(folder.file("a,b\nAyu\rLestari,2\nx,y\n"))
        #expect(reading.texts == [["a", "b"], ["Ayu\rLestari", "2"], ["x", "y"]])
        #expect(reading.warnings == [ReadingWarning(.strayCarriageReturn, line: 2, column: 1)])
    }

    @Test("two carriage returns and a line feed are one line end")
    func doubledReturn() throws {
        let reading = try Reading(folder.file("a,b\r\r\n1,2\r\r\n"))
        #expect(reading.rows == [ReadRow(line: 1, cells: ["a", "b"]), ReadRow(line: 2, cells: ["1", "2"])])
        #expect(reading.warnings.isEmpty)
    }
}

import RosterFiles
import Testing

@Suite("CSV rows")
struct CSVReadingTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("cells keep their text as written, white space and leading zeros too")
    func keepsText() throws {
        let path = try folder.file("NIP,NAMA\n'198605152010011003,  Siti Aminah \n0812,\"=1+1\"\n")
        #expect(
            try Reading(path).texts == [
                ["NIP", "NAMA"], ["'198605152010011003", "  Siti Aminah "], ["0812", "=1+1"],
            ])
    }

    @Test("a quoted cell holds delimiters, doubled quotes and line breaks, and lines are counted through it")
    func quotes() throws {
        let path = try folder.file("a,b\r\n\"Rahmat, S.H.\",\"Jl. \"\"Mawar\"\"\r\nNo. 3\nRT 1\"\r\nx,y\r\n")
        #expect(
            try Reading(path).rows == [
                ReadRow(line: 1, cells: ["a", "b"]),
                ReadRow(line: 2, cells: ["Rahmat, S.H.", "Jl. \"Mawar\"\r\nNo. 3\nRT 1"]),
                ReadRow(line: 5, cells: ["x", "y"]),
            ])
    }

    @Test("a quote inside an unquoted cell is text")
    func quoteWithinCell() throws {
        let reading = try Reading(folder.file("a,b\nmeja 5\" kayu,\"\"\n"))
        #expect(reading.texts == [["a", "b"], ["meja 5\" kayu", ""]])
        #expect(reading.warnings.isEmpty)
    }

    @Test("text behind a closing quote is kept and warned of")
    func textAfterQuote() throws {
        let reading = try Reading(folder.file("a,b\nx,\"Dewi\" Lestari\n"))
        #expect(reading.texts == [["a", "b"], ["x", "Dewi Lestari"]])
        #expect(reading.warnings == [ReadingWarning(.textAfterQuote, line: 2, column: 2)])
    }

    @Test("rows may differ in length; beyond the end a row has empty cells")
    func raggedRows() throws {
        let path = try folder.file("a,b,c\n1\n1,2,3,4\n")
        #expect(try Reading(path).texts == [["a", "b", "c"], ["1"], ["1", "2", "3", "4"]])
        var beyond: [RawCell] = []
        var empty: [[Bool]] = []
        try RosterFile(path: path).forEachRow { row in
            beyond.append(row[9])
            empty.append([row.isEmpty(0), row.isEmpty(1), row.isEmpty(9)])
        }
        #expect(beyond == [.empty, .empty, .empty])
        #expect(empty == [[false, false, true], [false, true, true], [false, false, true]])
    }

    @Test("an empty line is a blank row without cells, and keeps its place in the count")
    func emptyLines() throws {
        let path = try folder.file("a,b\n\n , \nx,y")
        #expect(try Reading(path).rows.map(\.line) == [1, 2, 3, 4])
        var blank: [Bool] = []
        try RosterFile(path: path).forEachRow { blank.append($0.isBlank) }
        #expect(blank == [false, true, true, false])
    }

    @Test("the last row needs no line end", arguments: ["a,b\n1,2", "a,b\n1,2\n", "a,b\r\n1,\"2\"", "a,b\r\n1,2\r"])
    func lastRow(text: String) throws {
        #expect(try Reading(folder.file(text)).texts == [["a", "b"], ["1", "2"]])
    }

    @Test("the delimiter is told from the text", arguments: CSVDialect.Delimiter.allCases)
    func delimiters(delimiter: CSVDialect.Delimiter) throws {
        let cut = String(UnicodeScalar(delimiter.rawValue))
        let rows = [
            ["DAFTAR PEGAWAI"], ["NIP", "NAMA", "GELAR"], ["1", "Ayu", "S.E., M.M."], ["2", "Budi; Bin", "S.H."],
        ]
        let lines = rows.map { row in row.map { $0.contains(cut) ? "\"\($0)\"" : $0 }.joined(separator: cut) }
        let path = try folder.file(lines.joined(separator: "\r\n"))
        #expect(try RosterFile(path: path).format == .csv(CSVDialect(delimiter: delimiter)))
        #expect(try Reading(path).texts == rows)
    }

    @Test("decimal commas don't pass for delimiters")
    func decimalCommas() throws {
        let path = try folder.file("NIP;NAMA\n1,98605E+17;Ayu\n1,97001E+17;Budi\n")
        #expect(try Reading(path).texts[1] == ["1,98605E+17", "Ayu"])
    }

    @Test("Excel's sep= line names the delimiter and is no row", arguments: ["", "\u{FEFF}"])
    func namedDelimiter(mark: String) throws {
        let path = try folder.file("\(mark)sep=;\r\na,b;c,d\r\n")
        #expect(try Reading(path).rows == [ReadRow(line: 2, cells: ["a,b", "c,d"])])
    }

    @Test("a cell larger than a chunk comes whole")
    func longCell() throws {
        let long = String(repeating: "Jalan Melati \"\"3\"\", ", count: 20_000)
        let path = try folder.file("a,b\n\"\(long)\",x\n")
        #expect(try Reading(path).texts[1] == [long.replacing("\"\"", with: "\""), "x"])
    }
}

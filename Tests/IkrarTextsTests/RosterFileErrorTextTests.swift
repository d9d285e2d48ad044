import IkrarTexts
import RosterFiles
import Testing

@Suite struct RosterFileErrorTextTests {
    private static func error(_ code: RosterFileError.Code) -> RosterFileError {
        var error = RosterFileError(code, file: "daftar uji.xlsx")
        (error.sheet, error.line, error.column) = ("Lembar Uji", 4321, 28)
        (error.part, error.partLine) = ("xl/uji.xml", 765)
        (error.limit, error.index) = (1 << 20, 98)
        return error
    }

    @Test("every code names the file, the sheet, the line and the column", arguments: RosterFileError.Code.allCases)
    func place(code: RosterFileError.Code) {
        let text = Self.error(code).text
        expectAdvises(text, code)
        expectNames(text, ["daftar uji.xlsx", "Lembar Uji", "4321", "28 (AB)"])
    }

    @Test("without a place, the file alone is named", arguments: RosterFileError.Code.allCases)
    func file(code: RosterFileError.Code) {
        let text = RosterFileError(code, file: "daftar.csv").text
        expectAdvises(text, code)
        #expect(text.indonesian.hasPrefix("daftar.csv: "))
        #expect(text.english.hasPrefix("daftar.csv: "))
    }

    @Test(
        "a damaged archive names the part",
        arguments: [
            RosterFileError.Code.damagedArchive, .checksumMismatch, .missingPart, .malformedXML, .declaresDocumentType,
            .unpacksTooDensely,
        ])
    func part(code: RosterFileError.Code) {
        expectNames(Self.error(code).text, ["xl/uji.xml"])
    }

    @Test("limits, lines of XML and indexes are told")
    func values() {
        for code in [RosterFileError.Code.cellTooLong, .rowTooLong, .sharedStringsTooLarge, .unpacksTooLarge] {
            expectNames(Self.error(code).text, ["1 MB"])
        }
        expectNames(Self.error(.malformedXML).text, ["765"])
        expectNames(Self.error(.missingSharedString).text, ["98"])
        #expect(Self.error(.tooManyColumns).text.indonesian.contains("1.048.576 kolom"))
        #expect(Self.error(.tooManyColumns).text.english.contains("1,048,576 columns"))
    }

    @Test("every foreign format is called by its name", arguments: ForeignFormat.allCases)
    func foreign(format: ForeignFormat) {
        var error = RosterFileError(.foreignFormat, file: "daftar.xlsx")
        error.looksLike = format
        expectAdvises(error.text, format)
        #expect(error.text != RosterFileError(.foreignFormat, file: "daftar.xlsx").text)
    }

    @Test("foreign formats are told apart")
    func distinct() {
        let texts = ForeignFormat.allCases.map { format in
            var error = RosterFileError(.foreignFormat, file: "daftar.xlsx")
            error.looksLike = format
            return error.text
        }
        #expect(Set(texts).count == texts.count)
    }

    @Test("what the system said is repeated in the reader's language")
    func system() {
        var error = RosterFileError(.unreadable, file: "daftar.csv")
        error.systemError = 5
        expectNames(error.text, ["errno 5"])
        #expect(error.text.indonesian.contains("media"))
    }

    @Test("every reading warning names its line and column", arguments: ReadingWarning.Code.allCases)
    func warning(code: ReadingWarning.Code) {
        let text = ReadingWarning(code, line: 4321, column: 27).text
        expectAdvises(text, code)
        expectNames(text, ["4321", "27 (AA)"])
    }
}

import IkrarTexts
import InventedRegency
import QRSymbol
import RegistryDocuments
import SheetWriting
import Testing

@Suite struct DocumentTextTests {
    @Test("every fault of documents names the path", arguments: DocumentError.Code.allCases)
    func document(code: DocumentError.Code) {
        let text = DocumentError(code, path: "out/uji", systemError: 5).text
        expectAdvises(text, code)
        expectNames(text, ["out/uji"])
    }

    @Test("a leader that is taken for a name, and texts that nobody can read, are named")
    func understood() {
        let leader = Say.leaderIsName("Gubernur", positions: ["BUPATI ARUNGSARI", "SEKRETARIS DAERAH"])
        expectNames(leader, ["“Gubernur”", "agency.yaml", "“BUPATI ARUNGSARI”, “SEKRETARIS DAERAH”"])
        expectNames(Say.squeezed(["Nama Panjang", "Lain"]), ["2", "“Nama Panjang”"])
    }

    @Test("a folder with another event's rosters is refused with that event's name")
    func otherEvent() {
        let text = DocumentError(.otherEvent, path: "out/uji", event: "upacara-2025").text
        expectNames(text, ["out/uji", "upacara-2025", "--out"])
    }

    @Test("a workbook that cannot be made tells why, and in which cell")
    func workbook() {
        let sheet = SheetError(.textTooLong, sheet: "Lembar Uji", row: 4321, column: 3)
        let text = DocumentError(.cannotMakeWorkbook, path: "out/uji.xlsx", sheet: sheet).text
        expectAdvises(text, sheet.code)
        expectNames(text, ["out/uji.xlsx", "Lembar Uji", "4321", "3 (C)", "csv"])
    }

    @Test("every fault of a sheet names where it is", arguments: SheetError.Code.allCases)
    func sheet(code: SheetError.Code) {
        let text = SheetError(code, path: "uji.xlsx", systemError: 12, sheet: "Lembar Uji", row: 4321, column: 3).text
        expectAdvises(text, code)
        expectNames(text, ["uji.xlsx", "Lembar Uji", "4321", "3 (C)"])
        expectAdvises(SheetError(code).text, code)
    }

    static let badgeCodes: [BadgeImageError.Code] = [
        .undrawableStyle, .undrawableTypedCode, .typedCodeTooWide, .symbolRefused, .repeatedPath, .folderMissing,
        .isFolder, .notAllowed, .diskFull, .nameTooLong, .writeFailed,
    ]

    @Test("every fault of a badge picture is told", arguments: badgeCodes)
    func badge(code: BadgeImageError.Code) {
        expectAdvises(BadgeImageError(code: code).text, code)
        let text = BadgeImageError(code: code, path: "out/uji.png", position: 4, errno: 5).text
        expectAdvises(text, code)
        // The style is one for all pictures.
        if code != .undrawableStyle { expectNames(text, ["out/uji.png"]) }
    }

    @Test("a refused symbol tells why")
    func refused() {
        let symbol = QRSymbolError(code: .notAlphanumeric, position: 4)
        let text = BadgeImageError(code: .symbolRefused, path: "out/uji.png", symbol: symbol).text
        expectNames(text, ["out/uji.png", "5"])
        #expect(text.indonesian.hasSuffix(symbol.text.indonesian))
    }

    static let symbolCodes: [QRSymbolError.Code] = [
        .empty, .notAlphanumeric, .tooLong, .otherLength, .noSuchVersion, .libraryFailed,
    ]

    @Test("every fault of a symbol is told", arguments: symbolCodes)
    func symbol(code: QRSymbolError.Code) {
        expectAdvises(QRSymbolError(code: code).text, code)
        expectAdvises(QRSymbolError(code: code, length: 4321, position: 6, version: 2, errno: 12).text, code)
    }

    @Test("lengths, positions and versions are told")
    func values() {
        expectNames(QRSymbolError(code: .notAlphanumeric, position: 6).text, ["7"])
        #expect(QRSymbolError(code: .tooLong, length: 4321).text.english.contains("4,321 characters"))
        #expect(QRSymbolError(code: .tooLong, length: 4321).text.indonesian.contains("4.321 huruf"))
        #expect(QRSymbolError(code: .otherLength, length: 1).text.english.contains("1 character "))
        expectNames(QRSymbolError(code: .noSuchVersion, version: 41).text, ["41"])
    }

    @Test(
        "every fault of the demonstration names the path",
        arguments: [InventedRegencyError.Code.cannotCreate, .cannotWrite])
    func demonstration(code: InventedRegencyError.Code) {
        let text = InventedRegencyError(code: code, path: "out/uji.csv", errorNumber: 28).text
        expectAdvises(text, code)
        expectNames(text, ["out/uji.csv", "errno 28"])
    }

    @Test("what the system says is told in both languages, with its number")
    func system() {
        for number: Int32 in [2, 13, 17, 20, 21, 28, 30, 36, 4095] {
            let text = DocumentError(.cannotWrite, path: "out", systemError: number).text
            expectNames(text, ["errno \(number)"])
        }
        #expect(DocumentError(.cannotWrite, path: "out").text.english.contains("gave no reason"))
    }
}

import IkrarRegistry
import IkrarTexts
import PaperReading
import Testing

@Suite struct PaperTextTests {
    private static func fault(_ code: PaperReadingError.Code) -> PaperReadingError {
        var error = PaperReadingError(code, path: "pindaian/uji.pdf", page: 7)
        error.detail = "keterangan"
        error.program = "pdftoppm"
        error.count = 43_210
        error.limit = 500
        error.systemError = 5
        return error
    }

    @Test("every fault of a scan says what to do", arguments: PaperReadingError.Code.allCases)
    func scan(code: PaperReadingError.Code) {
        expectAdvises(PaperReadingError(code).text, code)
        let text = Self.fault(code).text
        expectAdvises(text, code)
        expectNames(text, ["pindaian/uji.pdf"])
    }

    @Test("a fault of a page begins with the file and the page", arguments: PaperReadingError.Code.allCases)
    func place(code: PaperReadingError.Code) {
        let error = Self.fault(code)
        guard code != .notWritten else {
            // Its path is that of a picture.
            #expect(error.text == error.remark)
            return
        }
        #expect(error.text.indonesian == "pindaian/uji.pdf, halaman 7: \(error.remark.indonesian)")
        #expect(error.text.english == "pindaian/uji.pdf, page 7: \(error.remark.english)")
    }

    @Test("formats, programs and limits are told")
    func values() {
        expectNames(Self.fault(.foreignFormat).text, ["keterangan", "PDF", "PNG", "JPEG"])
        expectNames(Self.fault(.broken).text, ["(keterangan)"])
        expectNames(Self.fault(.programMissing).text, ["pdftoppm", "poppler-utils"])
        var jpeg = PaperReadingError(.programMissing, path: "uji.jpg")
        jpeg.program = "djpeg"
        expectNames(jpeg.text, ["djpeg", "libjpeg-turbo-progs"])
        expectNames(Self.fault(.programNotStarted).text, ["pdftoppm", "errno 5"])
        expectNames(Self.fault(.programTooSlow).text, ["pdftoppm", "500"])
        expectNames(Self.fault(.notWritten).text, ["errno 5"])
        #expect(Self.fault(.tooManyPages).text.indonesian.contains("43.210 halaman, lebih dari 500."))
        #expect(Self.fault(.tooManyPixels).text.english.contains("43,210 pixels, more than 500."))
        var squares = PaperReadingError(.notRegistered, path: "uji.pdf", page: 1)
        squares.count = 2
        expectNames(squares.text, [" 2 "])
        squares.count = 4
        expectAdvises(squares.text, squares)
        #expect(!squares.text.english.contains("three are needed"))
    }

    @Test("a sheet that leads nowhere says what to do")
    func refusals() {
        let refusals: [SheetRefusal] = [.notASheet, .notSigned, .noEvent, .noOPD]
        for refusal in refusals {
            expectAdvises(refusal.text, refusal)
            let told = Say.paperUnreadPage(path: "uji.pdf", page: 3, reason: refusal.text)
            expectAdvises(told, refusal)
            #expect(told.indonesian.hasPrefix("uji.pdf, halaman 3: "))
            #expect(told.indonesian.hasSuffix(refusal.text.indonesian))
            #expect(told.english.hasPrefix("uji.pdf, page 3: "))
        }
        #expect(Set(refusals.map(\.text)).count == refusals.count)
    }

    @Test(
        "every fault of a table of proposals names the file and the line", arguments: PaperProposalFault.Code.allCases)
    func proposals(code: PaperProposalFault.Code) {
        let text = PaperProposalFault(code, file: "usulan.xlsx", line: 4321, value: "nilai-uji").text
        expectAdvises(text, code)
        #expect(text.indonesian.hasPrefix("usulan.xlsx, baris 4321: "))
        #expect(text.english.hasPrefix("usulan.xlsx, line 4321: "))
        expectAdvises(PaperProposalFault(code, file: "usulan.xlsx").text, code)
        switch code {
        case .wrongRow, .unknownWord, .otherEvent, .repeated: expectNames(text, ["“nilai-uji”"])
        case .lettersLost: expectNames(text, ["“nilai-uji”", "CSV UTF-8"])
        case .noHeader, .empty: expectNames(text, ["ikrar paper import"])
        }
    }

    @Test("two rows of one person are both named")
    func repeated() {
        let fault = PaperProposalFault(
            .repeated, file: "usulan.xlsx", line: 1234, otherLine: 77, value: "198605152010011003")
        expectNames(fault.text, ["1234", "77", "***************003"])
    }

    @Test("a sheet that was read before is named with both places")
    func readBefore() {
        let text = Say.paperReadBefore(path: "b.pdf", page: 7, sheet: "Dinas Sosial 1 / 4", first: ("a.pdf", 3))
        expectNames(text, ["b.pdf", "7", "Dinas Sosial 1 / 4", "a.pdf", "3", "--out"])
    }

    @Test("a time at which nobody could come is named with the event's hours, in each language's way")
    func timeOutside() throws {
        let day = try #require(CivilDate(iso: "2026-09-21"))
        let window = (from: LocalTime(date: day, hour: 5, minute: 30), to: LocalTime(date: day, hour: 9, minute: 0))
        let text = Say.paperTimeOutside("04:00", windows: [window])
        expectNames(text, ["04:00", "--at"])
        #expect(text.indonesian.contains("05.30–09.00"))
        #expect(text.english.contains("05:30–09:00"))
    }

    @Test("what is to be reviewed is counted, with the command that lists it")
    func review() {
        expectNames(Say.paperToReview(12, event: "ikrar-2026"), ["12", "`ikrar scan list ikrar-2026 --review`"])
    }

    @Test("a NIP in a table of proposals is shown masked")
    func masked() {
        let text = PaperProposalFault(.wrongRow, file: "usulan.xlsx", line: 2, value: "198605152010011003").text
        expectNames(text, ["***************003"])
        #expect(!text.english.contains("1986"))
    }

    @Test("what was read is counted, and the next command can be copied")
    func read() {
        func text(_ files: String...) -> Text {
            Say.paperRead(sheets: 64, rows: 1234, signed: 1100, empty: 120, unclear: 14, known: 21, files: files)
        }
        let plain = text("out/paper/usulan-ikrar-2026.xlsx")
        #expect(plain.indonesian.contains("bertanda tangan 1.100, kosong 120, meragukan 14"))
        #expect(plain.english.contains("signed 1,100, empty 120, unclear 14"))
        #expect(plain.indonesian.hasSuffix("\n  ikrar paper confirm out/paper/usulan-ikrar-2026.xlsx"))
        #expect(
            text("Daftar Hadir/it's.xlsx").english.hasSuffix("\n  ikrar paper confirm 'Daftar Hadir/it'\\''s.xlsx'"))
        #expect(
            text("a.xlsx", "b.xlsx").english.hasSuffix("\n  ikrar paper confirm a.xlsx\n  ikrar paper confirm b.xlsx"))
    }

    @Test("what a person has to do about paper is told")
    func advice() {
        for text in [
            Say.paperNothingRead, Say.paperNoCode, Say.paperUnknownRow(sheet: "Dinas Uji 2 / 3", row: "9D2K-0H7M"),
            Say.paperUndecided(rows: 1234, file: "usulan.xlsx"),
        ] {
            expectAdvises(text, text.english)
        }
        let missing = Say.paperMissingPages(opd: "Dinas Uji", pages: [2, 5], of: 7)
        expectAdvises(missing, missing.english)
        expectNames(missing, ["Dinas Uji", "2, 5", "7"])
        expectNames(Say.paperUnknownRow(sheet: "Dinas Uji 2 / 3", row: "9D2K-0H7M"), ["Dinas Uji 2 / 3", "9D2K-0H7M"])
        expectNames(Say.paperUndecided(rows: 14, file: "usulan.xlsx"), ["usulan.xlsx", "14", "TERIMA", "--all-signed"])
        let confirmed = Say.paperConfirmed(accepted: 1100, already: 21, refused: 3)
        #expect(confirmed.indonesian.contains("1.100"))
        expectNames(confirmed, ["21", "3"])
    }

    @Test("every reading has a label of its own")
    func labels() {
        let labels = PaperProposal.Reading.allCases.map(\.label)
        for label in labels { expectWellMade(label, label.english) }
        #expect(Set(labels.map(\.indonesian)).count == labels.count)
        #expect(Set(labels.map(\.english)).count == labels.count)
    }
}

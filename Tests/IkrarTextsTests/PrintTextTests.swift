import IkrarTexts
import OfficePaper
import PageDrawing
import PageLayout
import Testing

@Suite struct PrintTextTests {
    @Test("every fault of drawing says what to do", arguments: DrawingError.Code.allCases)
    func drawing(code: DrawingError.Code) {
        expectAdvises(DrawingError(code).text, code)
        let text = DrawingError(
            code, path: "out/uji.pdf", family: "Huruf Uji", detail: "keterangan", pixels: 51_000_000, systemError: 5
        ).text
        expectAdvises(text, code)
        expectNames(text, [code == .fontMissing ? "Huruf Uji" : "out/uji.pdf"])
    }

    @Test("a font that is not installed is told with what is there in its place")
    func font() {
        let text = DrawingError(.fontMissing, family: "Bookman Old Style", detail: "DejaVu Sans").text
        expectNames(text, ["“Bookman Old Style”", "“DejaVu Sans”", "family"])
        #expect(!DrawingError(.fontMissing, family: "Bookman Old Style").text.english.contains("for example"))
    }

    @Test("a picture is told what it is instead of a PNG")
    func notAPicture() {
        expectNames(DrawingError(.pictureNotAPicture, path: "logo.png", detail: "WebP").text, ["logo.png", "(WebP)"])
        expectNames(DrawingError(.pictureIsSVG, path: "logo.svg").text, ["logo.svg", "SVG", "PNG"])
    }

    @Test("a picture that is too large is told its pixels, or its bytes when it was not opened")
    func tooLarge() {
        let pixels = DrawingError(.pictureTooLarge, path: "logo.png", detail: "1000", pixels: 200_000_000).text
        #expect(pixels.indonesian.contains("200.000.000 piksel"))
        #expect(pixels.english.contains("200,000,000 pixels"))
        let bytes = DrawingError(.pictureTooLarge, path: "logo.png", detail: String(31 << 20), pixels: 0).text
        expectNames(bytes, ["31 MB"])
        #expect(!bytes.english.contains(" pixels,"))
    }

    @Test("a picture that the system does not give is told why")
    func unreadable() {
        expectNames(DrawingError(.pictureMissing, path: "logo.png", systemError: 5).text, ["logo.png", "errno 5"])
        #expect(!DrawingError(.pictureMissing, path: "logo.png").text.english.contains("errno"))
    }

    @Test("a file that cannot be written is told the system's answer, or else the library's")
    func unwritten() {
        expectNames(DrawingError(.cannotWrite, path: "a.pdf", detail: "x", systemError: 2).text, ["errno 2"])
        expectNames(DrawingError(.cannotWrite, path: "a.pdf", detail: "cairo 9").text, ["(cairo 9)"])
    }

    @Test("every fault of badge sheets is told", arguments: BadgeSheetsError.Code.allCases)
    func sheets(code: BadgeSheetsError.Code) {
        let text = BadgeSheetsError(code, card: Size(width: 320, height: 200.5), paper: .a4).text
        expectAdvises(text, code)
        #expect(text.indonesian.contains("320 × 200,5 mm"))
        #expect(text.english.contains("320 × 200.5 mm"))
        expectNames(text, ["A4", "210 × 297 mm"])
    }

    @Test("what was printed is counted, and what was left alone is named")
    func printed() {
        let all = Say.documentsPrinted(files: 51, pages: 1234, people: 11_500, folder: "out/uji", kept: [])
        #expect(all.indonesian == "51 berkas, 1.234 halaman, tentang 11.500 orang: out/uji")
        expectWellMade(all, "documents")
        let kept = Say.documentsPrinted(files: 1, pages: 1, people: 1, folder: "out", kept: ["a.txt", "b\u{7}.txt"])
        #expect(kept.indonesian.hasSuffix("\nDibiarkan: a.txt, b\u{FFFD}.txt"))
        #expect(kept.english.hasSuffix("\nLeft alone: a.txt, b\u{FFFD}.txt"))
    }

    @Test("badges that are there already are reprints")
    func badges() {
        let text = Say.badgesPrinted(cards: 11_500, issued: 500, pages: 1203, path: "out/badge.pdf")
        #expect(text.indonesian.contains("Badge baru: 500; cetak ulang: 11.000."))
        #expect(text.english.contains("New badges: 500; reprints: 11,000."))
        expectNames(text, ["out/badge.pdf"])
    }

    @Test("what keeps a document from being printed says what to do")
    func refusals() {
        for text in [
            Say.nobodyCame("ikrar-2026"), Say.nobodyOfOPD("Dinas Uji"), Say.nobodyOfOPD(""), Say.minutesAreOfAll,
            Say.templatesFaulty(count: 3),
        ] {
            expectAdvises(text, text.english)
        }
        expectNames(Say.nobodyCame("ikrar-2026"), ["ikrar-2026"])
        expectNames(Say.nobodyOfOPD("Dinas Uji"), ["“Dinas Uji”", "--opd"])
        expectNames(Say.hoursOutOfBounds, ["--hours", "1000"])
    }

    @Test("what was checked or drawn is counted")
    func templates() {
        expectNames(Say.templatesFine(count: 11, folder: "templat"), ["11", "templat"])
        expectNames(Say.templatesFaulty(count: 7), ["7", "ikrar template check"])
        expectNames(Say.previewed(files: 10, folder: "out/contoh"), ["10", "out/contoh"])
        expectWellMade(Say.printing, "printing")
        expectWellMade(Say.badgeKeyMissing, "key")
    }
}

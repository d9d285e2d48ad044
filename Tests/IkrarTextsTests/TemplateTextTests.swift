import Foundation
import IkrarTexts
import OfficePaper
import Testing

@Suite struct TemplateTextTests {
    private static let path = "templat/uji.yaml"

    @Test("every fault of a template begins with its file, line and column", arguments: TemplateError.Code.allCases)
    func place(code: TemplateError.Code) {
        let text = TemplateError(
            code, path: Self.path, line: 12, column: 5, key: "kunci-uji", value: "nilai-uji", choices: ["pilihan-uji"],
            detail: "did not find expected key", systemError: 13
        ).text
        for words in [text.indonesian, text.english] {
            #expect(words.hasPrefix("templat/uji.yaml:12:5: "), "\(words)")
        }
    }

    @Test("every fault of a template says what is wrong and what to do", arguments: TemplateError.Code.allCases)
    func advice(code: TemplateError.Code) {
        let bare = TemplateError(code, path: "templat").text
        let full = TemplateError(
            code, path: "templat", key: "kunci-uji", value: "nilai-uji", choices: ["pilihan-uji", "lain"],
            detail: "did not find expected key", systemError: 13
        ).text
        for text in [bare, full] {
            expectAdvises(text, code)
            #expect(text.indonesian.hasPrefix("templat: "))
            #expect(!text.indonesian.contains("“”"), "\(text.indonesian)")
        }
    }

    @Test("what is wrong with a key or a value is quoted")
    func quoted() {
        func text(_ code: TemplateError.Code, key: String? = "tepi", value: String? = "nilai-uji") -> Text {
            TemplateError(code, path: Self.path, key: key, value: value, choices: ["satu", "dua"]).text
        }
        for code in [TemplateError.Code.missingKey, .repeatedKey, .emptyList, .takenSignatory, .unknownKey] {
            expectNames(text(code), ["“tepi”"])
        }
        for code in [TemplateError.Code.wrongNumber, .wrongColour, .noSignatory, .noPicture, .pictureFormat, .anchor] {
            expectNames(text(code), ["“nilai-uji”"])
        }
        expectNames(text(.wrongChoice), ["“nilai-uji”", "“tepi”"])
        expectNames(text(.oneKeyOnly), ["“nilai-uji”", "“tepi”"])
        expectNames(text(.unknownField), ["“{nilai-uji}”"])
        expectNames(text(.controlCharacter, value: "U+0007"), ["U+0007"])
        expectNames(text(.symbolTooDark, value: "#202020"), ["#202020"])
        // A list where a number was to stand has no words of its own.
        expectNames(text(.wrongNumber, value: nil), ["“tepi”", "satu", "dua"])
        expectNames(text(.wrongKind, value: nil), ["“tepi”"])
    }

    @Test("a misspelling is told what was probably meant, and what else there is")
    func nearest() {
        let text = TemplateError(
            .unknownKey, path: Self.path, key: "logoo", value: "logoo", choices: ["logo", "lines"]
        ).text
        #expect(text.indonesian.contains("Maksud Anda “logo”? Yang lain: “lines”."))
        #expect(text.english.contains("Do you mean “logo”? The others are: “lines”."))
    }

    @Test("what looks like none of the choices is told all of them, and guessed at by nobody")
    func far() {
        let text = TemplateError(
            .wrongChoice, path: Self.path, key: "align", value: "tengah", choices: ["left", "right"]
        ).text
        #expect(!text.indonesian.contains("Maksud Anda"))
        #expect(text.indonesian.contains("Pakai salah satu: “left”, “right”."))
        #expect(!text.english.contains("Do you mean"))
    }

    @Test("of many choices some are told beside the likely one, and all when none is likely")
    func many() {
        let choices = ["event"] + (1...20).map { "bidang-\($0)" }
        let likely = TemplateError(.unknownField, path: Self.path, value: "evnt", choices: choices).text
        expectAdvises(likely, "likely")
        #expect(likely.indonesian.hasSuffix("Maksud Anda “event”? Yang lain antara lain: " + list(1...12) + "."))
        let unlikely = TemplateError(.unknownField, path: Self.path, value: "xyz", choices: choices).text
        #expect(unlikely.english.hasSuffix("Use one of these: “event”, " + list(1...20) + "."))
    }

    private func list(_ numbers: ClosedRange<Int>) -> String {
        numbers.map { "“bidang-\($0)”" }.joined(separator: ", ")
    }

    @Test("a comma in a fraction is told when it is taken for a second key")
    func comma() {
        let text = TemplateError(.unknownKey, path: Self.path, key: "5", value: "5", choices: ["text", "points"]).text
        expectAdvises(text, "comma")
        expectNames(text, ["12.5"])
    }

    @Test("a layout that is not there is told from a file that is not there")
    func layout() {
        let layout = TemplateError(.noFile, path: "templat/badges/kard.yaml", value: "kard", choices: ["card", "a6"])
            .text
        expectNames(layout, ["templat/badges/kard.yaml", "“kard”", "“card”", "“a6”"])
        let file = TemplateError(.noFile, path: "templat/agency.yaml").text
        #expect(!file.indonesian.contains("badge"))
    }

    @Test("a misspelt file is told its right name")
    func stranger() {
        let text = TemplateError(
            .unknownFile, path: "templat/agensy.yaml", value: "agensy.yaml", choices: ["agency.yaml"]
        )
        .text
        expectNames(text, ["“agency.yaml”"])
        let other = TemplateError(
            .unknownFile, path: "templat/catatan.txt", value: "catatan.txt", choices: ["agency.yaml"]
        )
        .text
        #expect(!other.indonesian.contains("agency.yaml"))
    }

    @Test("a box that runs out of its card is told where it is and how large the card is")
    func box() {
        let text = TemplateError(
            .outOfBounds, path: Self.path, key: "boxes", value: "80, 10, 20.5, 6", choices: ["0, 0, 85.6, 54"]
        ).text
        expectNames(text, ["80, 10", "20.5 × 6 mm", "85.6 × 54 mm"])
        let covers = TemplateError(.overlapsSymbol, path: Self.path, value: "80, 10, 20.5, 6").text
        expectNames(covers, ["80, 10", "20.5 × 6 mm", "QR"])
    }

    @Test("a table wider than its page is told both widths")
    func table() {
        let text = TemplateError(.outOfBounds, path: Self.path, value: "210.5", choices: ["155"]).text
        expectNames(text, ["210.5 mm", "155 mm"])
    }

    @Test("a template that is too large is told the most in bytes that people read")
    func size() {
        expectNames(TemplateError(.tooLarge, path: Self.path, choices: ["262144"]).text, ["256 KB"])
    }

    @Test("a NIP in a template is shown masked")
    func masked() {
        let text = TemplateError(.wrongNIP, path: Self.path, key: "nip", value: "19860515 201001 1 00").text
        #expect(!text.indonesian.contains("19860515"))
        #expect(!text.english.contains("19860515"))
    }

    @Test("what a file holds cannot draw on the terminal")
    func visible() {
        let text = TemplateError(
            .unknownKey, path: "templat\u{1B}[2J.yaml", value: "a\u{1B}[31m\nb", choices: ["c\u{7}"]
        ).text
        expectWellMade(text, "control characters")
        #expect(!text.indonesian.contains("\u{1B}"))
        #expect(!text.indonesian.contains("\u{7}"))
    }

    @Test("all findings of a template are told, each on its line")
    func findings() throws {
        let folder = "templat-yang-tidak-ada"
        let findings = try #require(throws: TemplateFindings.self) { try TemplateFolder(path: folder) }
        #expect(findings.text == TemplateError(.noFolder, path: folder).text)
    }

    @Test("a template with several faults gives a line for each, in the order of the file")
    func several() throws {
        try withTemplate("place: Wanasari\nlogoo: x\nletterhead:\n  lines: teks\n  logo: a.svg\n") { folder in
            let findings = try #require(throws: TemplateFindings.self) { try folder.agency() }
            let lines = findings.text.indonesian.split(separator: "\n")
            #expect(lines.count == findings.errors.count)
            #expect(lines.count >= 3)
            for (line, error) in zip(lines, findings.errors) {
                #expect(line == error.text.indonesian)
                #expect(line.hasPrefix("\(folder.path)/agency.yaml:\(error.line ?? 0):\(error.column ?? 0): "))
            }
        }
    }

    private func withTemplate(_ agency: String, _ body: (TemplateFolder) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ikrar-texts-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(agency.utf8).write(to: folder.appending(path: "agency.yaml"))
        try body(TemplateFolder(path: folder.path))
    }
}

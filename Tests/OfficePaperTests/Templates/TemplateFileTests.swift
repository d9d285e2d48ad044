import Foundation
import Testing

@testable import OfficePaper

@Suite("a template's file")
struct TemplateFileTests {
    private func errors(_ text: String) -> [TemplateError] {
        WrittenTemplates.found { () throws(TemplateFindings) in
            _ = try WrittenTemplates.file(text).read { mapping in
                ["a", "b"].map { mapping.optional($0)?.text() }
            }
        }
    }

    private func errors(ofFile path: String) -> [TemplateError] {
        WrittenTemplates.found { () throws(TemplateFindings) in _ = try TemplateFile(path: path, folder: "/") }
    }

    @Test("a file that is not there, and a folder, are told apart")
    func missing() throws {
        let templates = try WrittenTemplates()
        defer { templates.remove() }
        #expect(errors(ofFile: "\(templates.folder)/nobody.yaml").map(\.code) == [.noFile])
        let folder = errors(ofFile: templates.folder)
        #expect(folder.map(\.code) == [.unreadable])
        #expect(folder.map(\.systemError) == [EISDIR])
        #expect(folder.map(\.path) == [templates.folder])
    }

    @Test("a pipe that nobody writes into is not waited for")
    func pipe() throws {
        let templates = try WrittenTemplates()
        defer { templates.remove() }
        try #require(mkfifo("\(templates.folder)/pipe.yaml", 0o600) == 0)
        #expect(errors(ofFile: "\(templates.folder)/pipe.yaml").map(\.code) == [.empty])
    }

    @Test("256 kB are read, a byte more is refused")
    func size() throws {
        let templates = try WrittenTemplates()
        defer { templates.remove() }
        let text = "a: 1 #" + String(repeating: "x", count: TemplateFile.largest - 6)
        try templates.write(text, to: "largest.yaml")
        try templates.write(text + "x", to: "larger.yaml")
        #expect(errors(ofFile: "\(templates.folder)/largest.yaml") == [])
        let refused = errors(ofFile: "\(templates.folder)/larger.yaml")
        #expect(refused.map(\.code) == [.tooLarge])
        #expect(refused.first?.choices == ["262144"])
    }

    @Test("what is not UTF-8 is refused, a byte order mark is not")
    func encoding() throws {
        let broken = WrittenTemplates.found { () throws(TemplateFindings) in
            _ = try TemplateFile(path: "t.yaml", folder: "/", bytes: [0x61, 0x3A, 0x20, 0xE9])
        }
        #expect(broken.findings == ["notText"])
        #expect(errors("\u{FEFF}a: x").findings == [])
    }

    @Test("a file of comments alone is empty", arguments: ["", "# a: 1\n", "\n\n", "---\n"])
    func empty(_ text: String) {
        #expect(errors(text).findings == ["empty"])
    }

    @Test("a tabulator is named, with its place")
    func tabulator() {
        #expect(errors("a: 1\nb:\n\t- x\n").findings == ["3:1 tabulator"])
    }

    @Test("broken YAML is told where it breaks, in libyaml's words")
    func syntax() {
        let colon = errors("a: x\nb: Nomor: 5\n")
        #expect(colon.findings == ["2:9 notYAML"])
        #expect(colon.first?.detail == "mapping values are not allowed in this context")
        #expect(errors("a: \"x\n").first?.code == .notYAML)
        #expect(errors("a: [x, y\n").first?.code == .notYAML)
        #expect(errors("a: %\n").findings == ["1:4 notYAML"])
        #expect(errors("a: x\n---\nb: y\n").findings == ["2:1 notYAML"])
    }

    @Test("a field without quotes is named as that, whatever YAML makes of it")
    func bareField() {
        #expect(errors("a: {event}\n").findings == ["1:4 bareField a"])
        #expect(errors("a: x\nb: {place}, {today}\n").findings == ["2:4 bareField"])
        #expect(errors("a: '{event}'\nb: di {venue}\n") == [])
    }

    @Test("a key that stands twice is refused at its second place")
    func repeatedKey() {
        #expect(errors("a: x\nb: y\na: z\n").findings == ["3:1 repeatedKey a"])
        #expect(errors("b:\n  c: 1\n  \"c\": 2\n").findings == ["3:3 repeatedKey c"])
        #expect(errors("b: {c: 1, d: 2, c: 3}\n").findings == ["1:17 repeatedKey c"])
    }

    @Test("characters that cannot be printed are refused where they stand")
    func controlCharacters() {
        #expect(errors("a: x\nb: y\u{7}z\n").findings == ["2:5 controlCharacter “U+0007”"])
        #expect(errors(#"a: "x\0y""#).findings == ["1:4 controlCharacter a “U+0000”"])
        #expect(errors("a: x\ty\n") == [])
    }

    @Test("anchors, aliases and merge keys are refused")
    func anchors() {
        #expect(errors("a: &one x\nb: *one\n").findings == ["2:4 anchor “*one”"])
        #expect(errors("a: &one x\nb: y\n").findings == ["1:4 anchor “&one”"])
        #expect(errors("a: &one\n").findings == ["1:4 anchor “&one”"])
        #expect(errors("a: *one\n").findings == ["1:4 notYAML"])
        #expect(errors("<<: {a: x}\n").findings == ["1:1 unknownKey << “<<”"])
        #expect(errors("a: Dinas A & B, lihat *) dan *catatan\nb: x&y\n") == [])
    }

    @Test("aliases that would become billions are refused before anything is made of them", arguments: ["", "? "])
    func bomb(_ key: String) {
        var text = "a: &n0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...40 {
            let aliases = Array(repeating: "*n\(level - 1)", count: 9).joined(separator: ", ")
            text += "\(key)k\(level): &n\(level) [\(aliases)]\n"
        }
        text += "? *n40\n: b\n"
        #expect(errors(text).map(\.code) == [.anchor])
    }

    @Test("brackets in thousands are refused, not climbed into", arguments: ["[", "{a: ", "- ", "? "])
    func depth(_ opening: String) {
        #expect(errors("a: x\nb:\n  " + String(repeating: opening, count: 50_000)).map(\.code) == [.notYAML])
    }

    @Test("a file that is a list or a text is refused", arguments: ["- a: x\n", "a\n"])
    func noMapping(_ text: String) {
        #expect(errors(text).findings == ["1:1 wrongKind"])
        #expect(errors(text).first?.choices == ["mapping"])
    }

    @Test("an unknown key comes with the nearest known one first")
    func unknownKey() throws {
        let errors = WrittenTemplates.errors(ofAgency: "place: Arungsari\nsignatoris: {}\n")
        #expect(errors.findings == ["2:1 unknownKey signatoris “signatoris”"])
        #expect(errors.first?.choices == ["signatories", "family", "place", "letterhead", "signs-for-heads"])
        let far = WrittenTemplates.errors(ofAgency: "place: Arungsari\nxyz: 1\n")
        #expect(far.first?.choices == ["family", "place", "letterhead", "signatories", "signs-for-heads"])
    }

    @Test("everything that is wrong is told at once, in the order of lines")
    func several() {
        let text = """
            family: [x]
            letterhead:
              logo-height: 90
              lines: {text: x}
              colour: red
            signatories: x
            """
        #expect(
            WrittenTemplates.errors(ofAgency: text).findings == [
                "1:1 missingKey place", "1:9 wrongKind family", "3:16 wrongNumber logo-height “90”",
                "4:10 wrongKind lines",
                "5:3 unknownKey colour “colour”", "6:14 wrongKind signatories",
            ])
    }

    @Test("of thousands of errors the first hundred are told")
    func thousands() {
        let keys = (0..<5_000).map { "k\($0): 1" }.joined(separator: "\n")
        #expect(errors(keys).count == 100)
    }

    @Test("Windows' line ends change no place")
    func lineEnds() {
        #expect(errors("a: x\r\nb: y\r\nc: z\r\n").findings == ["3:1 unknownKey c “c”"])
        #expect(errors("a: x\r\nb: {place}, {today}\r\n").findings == ["2:4 bareField"])
    }
}

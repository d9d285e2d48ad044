import PageLayout
import Testing

@testable import OfficePaper

@Suite("a value in a template")
struct TemplateNodeTests {
    private enum Side: String, CaseIterable { case left, right }

    /// What `body` makes of `v` in `v: text`, and what was found.
    private func read<Value>(_ text: String, _ body: (TemplateNode) -> Value?) -> (
        value: Value?, errors: [TemplateError]
    ) {
        var value: Value?
        let errors = WrittenTemplates.found { () throws(TemplateFindings) in
            _ = try WrittenTemplates.file("v: \(text)\n").read { value = $0.required("v").flatMap(body) }
        }
        return (value, errors)
    }

    @Test(
        "a text stays as it is written, whatever it looks like",
        arguments: [
            ("007", "007"), ("yes", "yes"), ("2026-09-21", "2026-09-21"), ("'null'", "null"), ("\"a\\nb\"", "a\nb"),
            ("|\n  a\n   b\n\n", "a\n b"), (">\n  a\n  b\n", "a b"), ("a\n  b", "a b"), ("''", ""), ("\"x  \"", "x"),
        ])
    func text(_ yaml: String, _ text: String) {
        let read = read(yaml) { $0.text() }
        #expect(read.value == text)
        #expect(read.errors == [])
    }

    @Test(
        "a colour without quotes is no comment that nobody reads", arguments: ["#FFF8E1", "   #abc", "#FFF8E1 # krem"])
    func bareColour(_ yaml: String) {
        let errors = WrittenTemplates.found { () throws(TemplateFindings) in
            _ = try WrittenTemplates.file("v: \(yaml)\n").read { $0.optional("v")?.colour() }
        }
        #expect(errors.map(\.code) == [.bareColour])
        #expect(errors.first?.value.map { yaml.contains($0) } == true)
        #expect(errors.first?.line == 1)
    }

    @Test("a note behind a key is no colour", arguments: ["# FFF", "#krem", "#", "## FFF8E1"])
    func note(_ yaml: String) {
        let errors = WrittenTemplates.found { () throws(TemplateFindings) in
            _ = try WrittenTemplates.file("v: \(yaml)\n").read { $0.optional("v")?.colour() }
        }
        #expect(errors == [])
    }

    @Test("a text that is a list or a mapping is refused", arguments: ["[x]", "\n  x: y", "\n  - x"])
    func noText(_ yaml: String) {
        let errors = read(yaml) { $0.text() }.errors
        #expect(errors.map(\.code) == [.wrongKind])
        #expect(errors.first?.choices == ["text"])
    }

    @Test("nothing behind a key is as if the key were not there", arguments: ["", "~", "null", "# x"])
    func nothing(_ yaml: String) {
        #expect(read(yaml) { $0.text() }.errors.findings == ["1:1 missingKey v"])
    }

    @Test(
        "a number within its bounds is read",
        arguments: [("12", 12.0), ("0.5", 0.5), ("-1", -1), ("'7'", 7), ("+3.25", 3.25)])
    func number(_ yaml: String, _ number: Double) {
        #expect(read(yaml) { $0.number(in: -1...12) }.value == number)
    }

    @Test(
        "anything else is no number, and the bounds are told",
        arguments: ["12.1", "-1.1", "x", "1,5", "1e1", "0x5", "inf", "nan", "''", "[1]", "5 mm", "1.2.3"])
    func noNumber(_ yaml: String) {
        let errors = read(yaml) { $0.number(in: -1...12) }.errors
        #expect(errors.map(\.code) == [.wrongNumber])
        #expect(errors.first?.choices == ["-1", "12"])
    }

    @Test(
        "a count is a whole number",
        arguments: [("3", true), ("3.0", false), ("0", false), ("99999999999999999999", false)])
    func count(_ yaml: String, _ isOne: Bool) {
        let read = read(yaml) { $0.count(in: 1...9) }
        #expect(read.value == (isOne ? 3 : nil))
        #expect(read.errors.map(\.code) == (isOne ? [] : [.wrongNumber]))
    }

    @Test(
        "a flag is yes or no", arguments: [("yes", true), ("no", false), ("true", true), ("false", false), ("ya", nil)])
    func flag(_ yaml: String, _ flag: Bool?) {
        let read = read(yaml) { $0.flag() }
        #expect(read.value == flag)
        #expect(read.errors.first?.choices == (flag == nil ? ["yes", "no"] : nil))
    }

    @Test("a choice is one of the values, and the nearest is told first")
    func choice() {
        #expect(read("right") { $0.choice(Side.self) }.value == .right)
        let errors = read("rigth") { $0.choice(Side.self) }.errors
        #expect(errors.findings == ["1:4 wrongChoice v “rigth”"])
        #expect(errors.first?.choices == ["right", "left"])
        #expect(errors.first?.nearest == "right")
        #expect(read("[left]") { $0.choice(Side.self) }.errors.map(\.code) == [.wrongChoice])
    }

    @Test("a colour has six digits", arguments: ["red", "'#12345'", "'#1234567'", "'#12345G'", "123456", "[x]"])
    func noColour(_ yaml: String) {
        #expect(read("'#0B4F3F'") { $0.colour() }.value == Ink(red: 0x0B, green: 0x4F, blue: 0x3F))
        #expect(read(yaml) { $0.colour() }.errors.map(\.code) == [.wrongColour])
    }

    @Test("entries keep their order")
    func entries() {
        #expect(read("{b: 1, a: 2}") { $0.entries()?.compactMap { $0.key.text() } }.value == ["b", "a"])
        #expect(read("x") { $0.entries() }.errors.first?.choices == ["mapping"])
        #expect(read("x") { $0.list() }.errors.first?.choices == ["list"])
    }

    @Test("a key that is no text is refused")
    func keys() {
        #expect(read("{[a]: 1}") { $0.mapping { _ in 0 } }.errors.findings == ["1:5 wrongKind"])
    }

    @Test("a picture is a PNG or JPEG that is there")
    func picture() throws {
        let templates = try WrittenTemplates()
        defer { templates.remove() }
        func read(_ name: String) -> (String?, [String]) {
            var path: String?
            let errors = WrittenTemplates.found { () throws(TemplateFindings) in
                _ = try WrittenTemplates.file("v: \(name)", folder: templates.folder)
                    .read { path = $0.required("v")?.picture() }
            }
            return (path, errors.findings)
        }
        try templates.write("", to: "pictures/B.JPEG")
        #expect(read("pictures/logo.png") == ("\(templates.folder)/pictures/logo.png", []))
        #expect(read("\(templates.folder)/pictures/B.JPEG") == ("\(templates.folder)/pictures/B.JPEG", []))
        #expect(read("pictures/none.png") == (nil, ["1:4 noPicture v “pictures/none.png”"]))
        #expect(read("pictures/logo.svg") == (nil, ["1:4 pictureFormat v “pictures/logo.svg”"]))
        #expect(read("png") == (nil, ["1:4 pictureFormat v “png”"]))
        try templates.write("", to: "pictures/folder.txt")
        #expect(read("pictures/folder.txt").1 == ["1:4 pictureFormat v “pictures/folder.txt”"])
    }
}

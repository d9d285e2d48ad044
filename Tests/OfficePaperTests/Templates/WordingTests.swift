import Testing

@testable import OfficePaper

@Suite("the fields of a wording")
struct WordingTests {
    private func errors(_ text: String) -> [TemplateError] {
        WrittenTemplates.found { () throws(TemplateFindings) in
            _ = try WrittenTemplates.file(text).read { mapping in
                for key in ["a", "b", "c"] { _ = mapping.optional(key)?.wording(["event", "long-date"]) }
                return 0
            }
        }
    }

    @Test(
        "known ones are taken, in capitals too, and braces that are meant as such",
        arguments: ["a: x {event} y {LONG-DATE}", "a: 'x {{event} y'", "a: '{{{event}'", "a: no fields }"])
    func known(_ text: String) {
        #expect(errors(text) == [])
    }

    @Test("an unknown one is told at its brace, with the nearest that there is first")
    func unknown() {
        let found = errors("a: x {evnt} y\n")
        #expect(found.findings == ["1:6 unknownField a “evnt”"])
        #expect(found.first?.choices == ["event", "long-date"])
        #expect(errors("a: x {Event}\n").findings == ["1:6 unknownField a “Event”"])
        #expect(errors("a: x {}\n").findings == ["1:6 unknownField a “”"])
    }

    @Test("a brace that is never closed is told")
    func broken() {
        #expect(errors("a: x {event\n").findings == ["1:6 brokenField a"])
        #expect(errors("a: x {event {event}\n").findings == ["1:6 brokenField a"])
    }

    @Test("the place is right in texts of many lines, in quotes, behind other fields and letters of many bytes")
    func places() {
        let text = """
            # {comment}
            a: |   # of {braces}
              Yth. {event}
              é {{ {one} {two}
            b: "{event} \\"{three}\\""
            c: >
              {event}

              {four}
            """
        #expect(
            errors(text).findings == [
                "4:8 unknownField a “one”", "4:14 unknownField a “two”", "5:15 unknownField b “three”",
                "9:3 unknownField c “four”",
            ])
    }
}

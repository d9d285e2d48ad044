import Testing

@testable import OfficePaper

@Suite("a table in a document's template")
struct DocumentTablesTests {
    private func table(_ text: String, as kind: DocumentKind = .recap) -> [String] {
        WrittenTemplates.errors(ofElement: "table: {\(text)}", as: kind).findings
    }

    @Test("it says what its rows are, and its columns")
    func required() {
        #expect(table("columns: [{field: opd}]") == ["2:12 missingKey content"])
        #expect(table("content: opds") == ["2:12 missingKey columns"])
        #expect(table("content: opds, columns: []") == ["2:37 emptyList columns"])
        #expect(table("content: opds, columns: A") == ["2:37 wrongKind columns"])
        #expect(table("content: opds, columns: [{title: A}]") == ["2:38 missingKey field"])
        #expect(WrittenTemplates.errors(ofElement: "table: A", as: .recap).findings == ["2:12 wrongKind table"])
    }

    @Test("its rows are some that the document has")
    func content() {
        let errors = WrittenTemplates.errors(ofElement: "table: {content: people, columns: [{field: opd}]}", as: .recap)
        #expect(errors.findings == ["2:22 wrongChoice content “people”"])
        #expect(errors.first?.choices == ["opds", "counts"])
        #expect(
            table("content: opds, columns: [{field: opd}]", as: .filledList).first == "2:22 wrongChoice content “opds”")
    }

    @Test("its columns are some that its rows can fill")
    func columns() {
        let errors = WrittenTemplates.errors(
            ofElement: "table: {content: opds, columns: [{field: name}]}", as: .recap)
        #expect(errors.findings == ["2:46 wrongChoice field “name”"])
        #expect(errors.first?.choices.contains("rate-of-obliged") == true)
        #expect(errors.first?.choices.contains("nip") == false)
        #expect(table("content: opds, columns: [{field: opd}, {field: opd}]") == ["2:52 repeatedKey opd"])
    }

    @Test(
        "what is said of a table or column is held to its bounds",
        arguments: [
            ("points: 99", "2:61 wrongNumber points “99”"), ("row-height: 1", "2:65 wrongNumber row-height “1”"),
            ("row-height: 26", "2:65 wrongNumber row-height “26”"),
            ("unit-lines: yes", "2:65 wrongChoice unit-lines “yes”"),
            ("unit-lines: 1", "2:65 wrongChoice unit-lines “1”"),
            ("rows: 1", "2:53 unknownKey rows “rows”"),
        ])
    func table(_ text: String, _ finding: String) {
        #expect(table("content: opds, columns: [{field: opd}], \(text)") == [finding])
    }

    @Test(
        "a column's width, share and alignment are held to their bounds",
        arguments: [
            ("width: 2", "2:58 wrongNumber width “2”"), ("share: 0", "2:58 wrongNumber share “0”"),
            ("align: justified", "2:58 wrongChoice align “justified”"), ("wide: 3", "2:51 unknownKey wide “wide”"),
            ("title: [A]", "2:58 wrongKind title"),
        ])
    func column(_ text: String, _ finding: String) {
        #expect(table("content: opds, columns: [{field: opd, \(text)}]") == [finding])
    }

    @Test("columns fit between the margins of the narrower paper")
    func width() {
        func errors(_ page: String, _ width: Int) -> [String] {
            let columns = "[{field: opd}, {field: came, width: \(width)}]"
            let text = "\(page)\nbody: [{table: {content: opds, columns: \(columns)}}]"
            return WrittenTemplates.errors(text, as: .recap).findings
        }
        // 210 mm, less margins of 15 and 20, less 8 for the other column.
        #expect(errors("points: 9", 167) == [])
        #expect(errors("points: 9", 168) == ["2:41 outOfBounds columns “176”"])
        #expect(errors("landscape: yes", 250) == [])
        #expect(errors("margins: {left: 60}", 168).count == 1)
    }

    @Test("a blank list has one table, to sign in")
    func blankList() {
        func errors(_ body: String) -> [String] {
            WrittenTemplates.errors("body: [\(body)]", as: .blankList).findings
        }
        let signed = "{table: {content: people, columns: [{field: name}, {field: signature}]}}"
        #expect(errors(signed) == [])
        #expect(errors("{text: A}") == ["1:7 missingKey table"])
        #expect(errors("\(signed), \(signed)") == ["1:7 repeatedKey table"])
        #expect(
            errors("{table: {content: people, columns: [{field: name}]}}") == ["1:43 missingKey signature"])
    }
}

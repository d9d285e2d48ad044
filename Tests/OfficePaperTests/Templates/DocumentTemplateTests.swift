import PageLayout
import Testing

@testable import OfficePaper

@Suite("a document's template")
struct DocumentTemplateTests {
    private func element(_ text: String, as kind: DocumentKind = .minutes) -> [String] {
        WrittenTemplates.errors(ofElement: text, as: kind).findings
    }

    @Test("all its keys become what they say")
    func golden() throws {
        let text = """
            landscape: yes
            points: 12
            margins: {top: 10, left: 30.5}
            letterhead: no
            frame: 8
            footer: "{event}, {page}/{pages}"
            body:
              - title: BERITA ACARA
              - text: Pada {long-date}
              - text: {text: "{EVENT}", align: centre, points: 14, bold: yes, italic: yes, underline: yes}
              - gap: 2.5
              - numbered: [satu, "dua {came}"]
              - particulars:
                  Pemimpin: "{leader}"
                  Catatan:
              - table:
                  content: counts
                  points: 9
                  row-height: 8
                  columns:
                    - {field: item, title: Uraian, share: 3}
                    - {field: people, title: Orang, width: 20, align: right}
              - page-break
              - chart: Kehadiran
              - page-break: yes
              - signatures:
                  - {side: left, signer: sekda}
                  - {side: right, heading: "{place}, {today}", signer: bupati, stamp-box: yes}
            """
        let read = try DocumentTemplate(
            reading: WrittenTemplates.file(text), as: .minutes, signatories: ["sekda", "bupati"])
        let table = DocumentTemplate.Table(
            .counts,
            columns: [
                DocumentTemplate.Table.Column(.item, title: "Uraian", share: 3),
                DocumentTemplate.Table.Column(.people, title: "Orang", width: 20, alignment: .right),
            ],
            points: 9,
            rowHeight: 8,
        )
        let body: [DocumentTemplate.Element] = [
            .title("BERITA ACARA"),
            .text(DocumentTemplate.Text("Pada {long-date}")),
            .text(
                DocumentTemplate.Text(
                    "{EVENT}", .centre, points: 14, isBold: true, isItalic: true, isUnderlined: true)),
            .gap(2.5),
            .numbered(["satu", "dua {came}"]),
            .particulars([
                DocumentTemplate.Particular("Pemimpin", "{leader}"), DocumentTemplate.Particular("Catatan", ""),
            ]),
            .table(table),
            .pageBreak,
            .chart(title: "Kehadiran"),
            .pageBreak,
            .signatures([
                DocumentTemplate.Signature(.left, signer: .named("sekda")),
                DocumentTemplate.Signature(
                    .right, heading: "{place}, {today}", signer: .named("bupati"), hasStampBox: true),
            ]),
        ]
        #expect(
            read
                == DocumentTemplate(
                    kind: .minutes,
                    isLandscape: true,
                    margins: Edges(top: 10, right: 15, bottom: 15, left: 30.5),
                    points: 12,
                    hasLetterhead: false,
                    frame: 8,
                    body: body,
                    footer: "{event}, {page}/{pages}",
                ))
    }

    @Test("a body is all that it needs")
    func defaults() throws {
        let file = try WrittenTemplates.file("body: [{text: A}]")
        let read = try DocumentTemplate(reading: file, as: .pledge, signatories: [])
        #expect(read == DocumentTemplate(kind: .pledge, body: [.text(DocumentTemplate.Text("A"))]))
    }

    @Test(
        "a page's own keys are held to their bounds",
        arguments: [
            ("landscape: 1", "1:12 wrongChoice landscape “1”"), ("points: 40", "1:9 wrongNumber points “40”"),
            ("frame: 1", "1:8 wrongNumber frame “1”"), ("letterhead: {}", "1:13 wrongChoice letterhead"),
            ("margins: 10", "1:10 wrongKind margins"), ("margins: {top: 2}", "1:16 wrongNumber top “2”"),
            ("margins: {upper: 9}", "1:11 unknownKey upper “upper”"),
            ("footer: '{name}'", "1:10 unknownField footer “name”"),
            ("title: A", "1:1 unknownKey title “title”"),
        ])
    func page(_ text: String, _ finding: String) {
        #expect(WrittenTemplates.errors("\(text)\nbody: [{text: A}]", as: .minutes).findings == [finding])
    }

    @Test("a document without a body is refused, and one with an empty one")
    func body() {
        #expect(WrittenTemplates.errors("points: 9", as: .recap).findings == ["1:1 missingKey body"])
        #expect(WrittenTemplates.errors("body: []", as: .recap).findings == ["1:7 emptyList body"])
        #expect(WrittenTemplates.errors("body: A", as: .recap).findings == ["1:7 wrongKind body"])
    }

    @Test("an element is one that its document can have")
    func elements() {
        #expect(element("titel: A") == ["2:5 unknownKey titel “titel”"])
        #expect(WrittenTemplates.errors(ofElement: "titel: A", as: .minutes).first?.nearest == "title")
        #expect(element("halaman") == ["2:5 wrongChoice body “halaman”"])
        #expect(element("[A]") == ["2:5 wrongKind body"])
        #expect(element("chart: A", as: .pledge) == ["2:5 unknownKey chart “chart”"])
        #expect(element("table: {}", as: .certificate) == ["2:5 unknownKey table “table”"])
        #expect(element("chart: A", as: .filledList) == ["2:5 unknownKey chart “chart”"])
    }

    @Test("two keys in one element lack a dash between them")
    func dash() {
        #expect(element("title: A\n    text: B") == ["3:5 oneKeyOnly text “title”"])
    }

    @Test(
        "what an element says is checked",
        arguments: [
            ("title: '{nama}'", "2:13 unknownField title “nama”"), ("title: [A]", "2:12 wrongKind title"),
            ("text: {align: left}", "2:11 missingKey text"),
            ("text: {text: A, align: top}", "2:28 wrongChoice align “top”"),
            ("text: {text: A, points: 100}", "2:29 wrongNumber points “100”"),
            ("text: {text: A, size: 10}", "2:21 unknownKey size “size”"), ("text:", "2:10 wrongKind text"),
            ("numbered: A", "2:15 wrongKind numbered"), ("numbered: []", "2:15 emptyList numbered"),
            ("numbered: ['{x}']", "2:17 unknownField numbered “x”"), ("numbered: [[A]]", "2:16 wrongKind numbered"),
            ("particulars: [A]", "2:18 wrongKind particulars"), ("particulars: {}", "2:18 emptyList particulars"),
            ("particulars: {A: '{x}'}", "2:23 unknownField A “x”"), ("chart: '{x}'", "2:13 unknownField chart “x”"),
            ("gap: 900", "2:10 wrongNumber gap “900”"), ("gap:", "2:9 wrongNumber gap"),
            ("page-break: 2", "2:17 wrongChoice page-break “2”"), ("signatures: []", "2:17 emptyList signatures"),
        ])
    func contents(_ text: String, _ finding: String) {
        #expect(element(text) == [finding])
    }

    @Test(
        "a field that only another document has is refused, and a page's number anywhere but at its foot",
        arguments: [
            ("{leader}", DocumentKind.recap), ("{opd}", .minutes), ("{guests}", .officeRecap), ("{page}", .minutes),
        ])
    func fields(_ field: String, _ kind: DocumentKind) {
        #expect(element("text: 'A \(field)'", as: kind).count == 1)
    }
}

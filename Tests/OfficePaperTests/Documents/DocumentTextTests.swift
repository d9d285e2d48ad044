import OfficePaper
import PageLayout
import Testing

@Suite struct DocumentTextTests {
    private func page(_ body: [DocumentTemplate.Element], kind: DocumentKind = .minutes) -> Page {
        Samples.pages(DocumentTemplate(kind: kind, hasLetterhead: false, body: body))[0]
    }

    @Test func `a title is centred, bold and a quarter larger`() throws {
        let title = try #require(page([.title("BERITA ACARA {EVENT}")]).texts.first)
        #expect(title.text == "BERITA ACARA IKRAR NETRALITAS ASN")
        #expect(title.style.isBold && title.style.points == 11 * 1.25)
        #expect(abs(title.baseline.x + title.width / 2 - (20 + 175.0 / 2)) < 0.001)
    }

    @Test func `points hang behind their numbers, the tenth as the first`() throws {
        let points = (1...10).map { "Butir \($0) " + String(repeating: "kata ", count: 40) }
        let page = page([.numbered(points)])
        let tenth = try #require(page.text("Butir 10"))
        #expect(try #require(page.text("Butir 1 ")).baseline.x == tenth.baseline.x)
        #expect(page.texts.filter { $0.text.hasPrefix("kata") }.allSatisfy { $0.baseline.x == tenth.baseline.x })
        #expect(try #require(page.text("10.")).baseline.x == 20)
        #expect(try #require(page.text("10.")).baseline.y == tenth.baseline.y)
    }

    @Test func `a point that comes out empty has no number`() {
        let page = page([.numbered(["Satu", "{notes}", "Dua"])])
        #expect(page.texts.map(\.text) == ["1.", "Satu", "2.", "Dua"])
    }

    @Test func `particulars have their colons beneath one another, and long ones hang behind them`() throws {
        let long = String(repeating: "Halaman Kantor ", count: 12)
        let page = page([.particulars([.init("Hari, tanggal", "{day}, {date}"), .init("Tempat", long)])])
        let colons = page.texts.filter { $0.text == ":" }
        #expect(Set(colons.map(\.baseline.x)).count == 1)
        let value = try #require(page.text("Senin, 21 September 2026"))
        let values = page.texts.filter { $0.text.contains("Halaman Kantor") }
        #expect(values.count > 1 && values.allSatisfy { $0.baseline.x == value.baseline.x })
    }

    @Test func `what follows a particular stands beneath its label, too, when that is the longer of the two`() throws {
        let label = String(repeating: "Keterangan ", count: 12)
        let page = page([.particulars([.init(label, "Ya"), .init("Tempat", "Sini")])])
        let last = try #require(page.texts.last { $0.text.contains("Keterangan") })
        #expect(try #require(page.text("Tempat")).baseline.y > last.baseline.y)
    }

    @Test func `a value that is not known is a dash for a person, dots to write on in minutes`() {
        let body: [DocumentTemplate.Element] = [.particulars([.init("Jabatan", "{position}")])]
        #expect(page(body, kind: .pledge).texts.last?.text == "-")
        #expect(page(body).texts.last?.text == String(repeating: ".", count: 40))
    }

    @Test func `a text that comes out empty takes no room`() throws {
        let with = page([.text(.init("Satu")), .text(.init("{notes}")), .text(.init("Dua"))])
        #expect(with == page([.text(.init("Satu")), .text(.init("Dua"))]))
    }

    @Test func `a gap stands in place of the usual room`() throws {
        func distance(_ gap: [DocumentTemplate.Element]) throws -> Double {
            let page = page([.text(.init("Satu"))] + gap + [.text(.init("Dua"))])
            return try #require(page.text("Dua")).baseline.y - #require(page.text("Satu")).baseline.y
        }
        #expect(abs(try distance([.gap(12)]) - (try distance([])) - 10) < 0.001)
    }

    @Test func `lines of a text are stretched to both edges but for the last`() {
        let page = page([.text(.init(String(repeating: "kata ", count: 50)))])
        #expect(page.texts.dropLast().allSatisfy { $0.stretchedWidth == 175 })
        #expect(page.texts.count > 2 && page.texts.last?.stretchedWidth == nil)
    }

    @Test func `bold, italic, underlined and a size of its own are as the template has them`() throws {
        let text = DocumentTemplate.Text("Isi", .right, points: 9, isBold: true, isItalic: true, isUnderlined: true)
        let placed = try #require(page([.text(text)]).texts.first)
        #expect(placed.style == TextStyle(family: "Even", points: 9, isBold: true, isItalic: true))
        #expect(placed.isUnderlined)
        #expect(abs(placed.baseline.x + placed.width - 195) < 0.001)
    }

    @Test func `what would part something from nothing is left out with it`() {
        let body: [DocumentTemplate.Element] = [
            .text(.init("{name}, {opd}", .left)), .text(.init("NIP {nip}", .left)),
            .text(.init("{day}, {hours}", .left)),
            .text(.init("{day}, {hours}, {date}", .left)),
        ]
        #expect(page(body).texts.map(\.text) == ["Dinas Kesehatan", "Senin", "Senin, 21 September 2026"])
    }

    @Test func `a wording's last line break is not a line`() {
        let page = page([
            .title("SATU\nDUA\n"), .signatures([.init(.right, heading: "Tiga\n", signer: .named("lines"))]),
        ])
        #expect(page.texts.map(\.text).prefix(3) == ["SATU", "DUA", "Tiga"])
        #expect(page.texts.contains { $0.text == "ATAS" } && page.texts.contains { $0.text == "BAWAH," })
    }
}

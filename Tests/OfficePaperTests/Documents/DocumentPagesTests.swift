import OfficePaper
import PageLayout
import Testing

@Suite struct DocumentPagesTests {
    private let long = String(repeating: "Demikian berita acara ini dibuat dengan sebenarnya. ", count: 300)

    @Test func `pages are as large as their paper, and turned when the template is`() {
        for paper in Paper.allCases {
            for isLandscape in [false, true] {
                let template = DocumentTemplate(kind: .recap, isLandscape: isLandscape, body: [.text(.init("Isi"))])
                let size = isLandscape ? paper.size.turned : paper.size
                #expect(Samples.pages(template, paper: paper).map(\.size) == [size])
            }
        }
    }

    @Test func `every page says at its foot which it is, of how many`() {
        let template = DocumentTemplate(
            kind: .minutes, body: [.text(.init(long))], footer: "{event}: halaman {page} dari {pages}")
        let pages = Samples.pages(template)
        #expect(pages.count > 3)
        for (place, page) in pages.enumerated() {
            #expect(page.texts.last?.text == "Ikrar Netralitas ASN: halaman \(place + 1) dari \(pages.count)")
        }
    }

    @Test func `the foot stands at the bottom of the margins, beneath all text`() throws {
        let template = DocumentTemplate(kind: .minutes, body: [.text(.init(long))], footer: "{page}")
        let page = try #require(Samples.pages(template).first)
        let foot = try #require(page.texts.last)
        #expect(abs(foot.baseline.y + Samples.ruler.extent(of: foot.style).descent - 282) < 0.001)
        let above = try #require(page.texts.dropLast().last)
        let top = foot.baseline.y - Samples.ruler.extent(of: foot.style).ascent
        #expect(above.baseline.y + Samples.ruler.extent(of: above.style).descent <= top - 3 + 0.001)
    }

    @Test func `a frame stands around every page, and the text well inside it`() {
        let template = DocumentTemplate(
            kind: .certificate, margins: Edges(all: 5), hasLetterhead: false, frame: 8,
            body: [.text(.init("Isi", .left)), .pageBreak, .text(.init("Isi", .right))])
        let pages = Samples.pages(template)
        #expect(pages.count == 2)
        for page in pages {
            let frame = page.marks.prefix(2).compactMap { if case .box(let box, _, _) = $0 { box } else { nil } }
            #expect(frame == [Box(page.size).inside(Edges(all: 8)), Box(page.size).inside(Edges(all: 9.2))])
            let text = Page(size: page.size, marks: Array(page.marks.dropFirst(2)))
            #expect(marks(of: text, outside: Box(page.size).inside(Edges(all: 13.2)), Samples.ruler) == [])
        }
    }

    @Test func `the bookmark is the first page's`() {
        let template = DocumentTemplate(kind: .minutes, body: [.text(.init(long))])
        let pages = Samples.pages(template, DocumentContent(bookmark: "Dinas Kesehatan"))
        #expect(pages.map(\.bookmark) == ["Dinas Kesehatan"] + Array(repeating: nil, count: pages.count - 1))
    }

    @Test func `breaks at the start, at the end and one after the other make no blank page`() {
        let breaks: [DocumentTemplate.Element] = [.pageBreak, .pageBreak]
        let body = breaks + [.text(.init("Satu"))] + breaks + [.gap(300), .text(.init("Dua"))] + breaks + [.gap(50)]
        let pages = Samples.pages(DocumentTemplate(kind: .minutes, hasLetterhead: false, body: body))
        #expect(pages.map { $0.texts.map(\.text) } == [["Satu"], ["Dua"]])
    }

    @Test func `a signature is never alone on its page: two lines or rows stand above it`() throws {
        for count in 1...70 {
            let people = (1...count).map(Samples.person)
            let template = DocumentTemplate(
                kind: .blankList,
                body: [
                    .title("DAFTAR HADIR"), .table(Samples.peopleTable),
                    .signatures([.init(.right, signer: .named("head"))]),
                ])
            let last = try #require(Samples.pages(template, DocumentContent(people: people)).last)
            let rows = last.texts.count { $0.text.hasPrefix("Pegawai") }
            #expect(rows >= min(2, count), "\(count) people")
        }
    }

    @Test func `a signature under a long text takes lines of it along`() throws {
        for count in stride(from: 20, through: 400, by: 5) {
            let text = String(repeating: "kata ", count: count * 5)
            let template = DocumentTemplate(
                kind: .minutes, body: [.text(.init(text)), .signatures([.init(.right, signer: .named("head"))])])
            let last = try #require(Samples.pages(template).last)
            #expect(last.texts.count { $0.text.hasPrefix("kata") } >= 2, "\(count)")
        }
    }

    @Test func `a signature under short lines takes two of them along`() throws {
        for count in 1...60 {
            let lines = (1...count).map { DocumentTemplate.Particular("Butir \($0)", "Isi") }
            let template = DocumentTemplate(
                kind: .minutes,
                body: [.particulars(lines), .signatures([.init(.right, signer: .named("head"))])])
            let last = try #require(Samples.pages(template).last)
            #expect(last.texts.count { $0.text.hasPrefix("Butir") } >= min(2, count), "\(count) lines")
        }
    }

    @Test func `no line of a text is alone on a page, neither its first nor its last`() {
        for above in 1...60 {
            let lines = Array(repeating: "baris", count: above).joined(separator: "\n")
            let text = String(repeating: "kata ", count: 120)
            let template = DocumentTemplate(
                kind: .minutes, hasLetterhead: false, body: [.text(.init(lines, .left)), .text(.init(text))])
            for page in Samples.pages(template) {
                #expect(page.texts.count { $0.text.hasPrefix("kata") } != 1, "\(above) lines above")
            }
        }
    }

    @Test func `a title is never the last on a page`() {
        for lines in 30...60 {
            let text = Array(repeating: "baris", count: lines).joined(separator: "\n")
            let template = DocumentTemplate(
                kind: .minutes, hasLetterhead: false,
                body: [.text(.init(text, .left)), .title("JUDUL"), .table(Samples.peopleTable)])
            for page in Samples.pages(template, DocumentContent(people: (1...5).map(Samples.person)))
            where page.text("JUDUL") != nil {
                #expect(page.text("Pegawai 1") != nil, "\(lines) lines")
            }
        }
    }

    @Test func `what announces a table or a list, and a bold text, is never the last on a page`() {
        let table = DocumentTemplate.Element.table(Samples.peopleTable)
        let pairs: [(DocumentTemplate.Text, DocumentTemplate.Element)] = [
            (.init("KEPALA", isBold: false), table), (.init("KEPALA:"), .particulars([.init("Pegawai 1", "Isi")])),
            (.init("KEPALA", isBold: true), .text(.init("Pegawai 1"))), (.init("KEPALA:"), .numbered(["Pegawai 1"])),
        ]
        for lines in 45...60 {
            for (text, lower) in pairs {
                let above = Array(repeating: "baris", count: lines).joined(separator: "\n")
                let template = DocumentTemplate(
                    kind: .minutes, hasLetterhead: false,
                    body: [.text(.init(above, .left)), .text(text), .gap(3), lower])
                let pages = Samples.pages(template, DocumentContent(people: (1...5).map(Samples.person)))
                for page in pages where page.text("KEPALA") != nil {
                    #expect(page.text("Pegawai 1") != nil, "\(lines) lines, \(text)")
                }
            }
        }
    }

    @Test func `a person's pledge is set smaller to stand on one page, but no smaller than can be read`() throws {
        func pages(_ count: Int, kind: DocumentKind = .pledge) -> [Page] {
            let points = (1...count).map { "Butir \($0)" }
            let signature = DocumentTemplate.Signature(.right, signer: .person)
            let body: [DocumentTemplate.Element] = [.gap(10), .numbered(points), .signatures([signature])]
            return Samples.pages(DocumentTemplate(kind: kind, hasLetterhead: false, body: body), paper: .a4)
        }
        let most = try #require((1...80).last { pages($0, kind: .minutes).count == 1 })
        #expect(pages(most)[0].text("Butir")?.style.points == 11)
        let smaller = pages(most + 2)
        #expect(smaller.count == 1)
        #expect(try #require(smaller[0].text("Butir")).style.points < 11)
        let tooMany = pages(most + 40)
        #expect(tooMany.count == 2)
        #expect(tooMany[0].text("Butir")?.style.points == 11)
    }

    @Test func `what is the same in all documents is laid out as if it were not`() {
        let template = DocumentTemplate(
            kind: .pledge,
            body: [
                .title("PAKTA INTEGRITAS {NAME}"), .text(.init("Saya, {name}, pada {event}:")),
                .numbered(["Setia", "Netral"]),
                .particulars([.init("Nama", "{name}"), .init("Tempat", "{venue}")]), .text(.init("{date}")),
                .signatures([.init(.left, signer: .named("head")), .init(.right, heading: "{place}", signer: .person)]),
                .signatures([.init(.right, heading: "{opd}", signer: .named("head"))]),
            ],
            footer: "{opd}, {page}/{pages}",
        )
        let own = DocumentFields(["name": "Siti Aminah", "opd": "Dinas Kesehatan"])
        let content = DocumentContent(fields: own, person: Samples.person)
        let all = Samples.fields.adding(own)
        let prepared = Samples.pages(template, content)
        let whole = DocumentContent(fields: all, person: Samples.person)
        #expect(prepared == Samples.pages(template, whole, common: DocumentFields()))
        #expect(prepared == Samples.pages(template, DocumentContent(person: Samples.person), common: all))
        #expect(prepared[0].text("Siti Aminah, S.Kep.") != nil)
    }

    @Test func `a document's own fields go before those that all have in common`() {
        let template = DocumentTemplate(kind: .minutes, hasLetterhead: false, body: [.text(.init("{opd} {name}"))])
        let content = DocumentContent(fields: DocumentFields(["opd": "Dinas Sosial", "name": "Marno"]))
        #expect(Samples.pages(template, content)[0].texts.map(\.text) == ["Dinas Sosial Marno"])
    }
}

import OfficePaper
import PageLayout
import Testing

@Suite struct LetterheadTests {
    private let template = DocumentTemplate(kind: .minutes, body: [.text(.init("Isi", .left))])

    private func page(_ letterhead: Letterhead, _ fields: DocumentFields = Samples.fields) throws -> Page {
        var agency = Samples.agency
        agency.letterhead = letterhead
        return try #require(Samples.pages(template, agency: agency, common: fields).first)
    }

    @Test func `lines that leave the logo's width free on both sides stand in the middle of the page`() throws {
        let page = try page(Letterhead(lines: [.init("DINAS", points: 12)], logo: "emblem.png"))
        let text = try #require(page.text("DINAS"))
        #expect(abs(text.baseline.x + text.width / 2 - (20 + 175.0 / 2)) < 0.001)
    }

    @Test func `wider lines all stand in the middle of what the logo leaves`() throws {
        let long = String(repeating: "W", count: 64)
        let lines: [Letterhead.Line] = [.init("DINAS", points: 12), .init(long, points: 12)]
        let page = try page(Letterhead(lines: lines, logo: "emblem.png", logoHeight: 22))
        for start in ["DINAS", "W"] {
            let text = try #require(page.text(start))
            #expect(abs(text.baseline.x + text.width / 2 - (20 + 26 + 149.0 / 2)) < 0.001)
        }
    }

    @Test func `a line that is a little too long shrinks, a longer one wraps in full size`() throws {
        func lines(_ count: Int) throws -> [PlacedText] {
            let words = Array(repeating: "Sejahtera", count: count).joined(separator: " ")
            return try page(Letterhead(lines: [.init(words, points: 16)])).texts.filter {
                $0.text.contains("Sejahtera")
            }
        }
        let little = try lines(8)
        #expect(little.count == 1 && little[0].width <= 175 && 12..<16 ~= little[0].style.points)
        let longer = try lines(10)
        #expect(longer.count == 2 && longer.allSatisfy { $0.width <= 175 && $0.style.points == 16 })
    }

    @Test func `fields of the document are filled in, and lines that say nothing take no room`() throws {
        let lines: [Letterhead.Line] = [.init("{OPD}"), .init("{unknown}"), .init("Akhir")]
        let page = try page(Letterhead(lines: lines))
        let first = try #require(page.text("DINAS KESEHATAN"))
        let last = try #require(page.text("Akhir"))
        let height = Samples.ruler.extent(of: first.style).height
        #expect(abs(last.baseline.y - first.baseline.y - height * 1.05) < 0.001)
    }

    @Test func `a thick rule stands beneath, and a thin one when it is asked for`() throws {
        func rules(_ isDouble: Bool) throws -> [Double] {
            try page(Letterhead(lines: [.init("DINAS")], hasDoubleRule: isDouble)).marks.compactMap { mark in
                if case .line(let start, let end, let stroke) = mark, end.x - start.x == 175 {
                    stroke.width
                } else {
                    nil
                }
            }
        }
        #expect(try rules(true) == [0.8, 0.25])
        #expect(try rules(false) == [0.8])
    }

    @Test func `it stands on the first page only`() {
        let long = DocumentTemplate(kind: .minutes, body: [.text(.init("Satu")), .pageBreak, .text(.init("Dua"))])
        let pages = Samples.pages(long)
        #expect(pages.map { $0.text("PEMERINTAH KABUPATEN WANASARI") != nil } == [true, false])
    }

    @Test func `an agency that has none, and a template that wants none, begin at the top`() throws {
        var bare = template
        bare.hasLetterhead = false
        for page in [try page(Letterhead()), Samples.pages(bare)[0]] {
            let text = try #require(page.texts.first)
            #expect(text.text == "Isi")
            #expect(text.baseline.y < 20)
        }
    }
}

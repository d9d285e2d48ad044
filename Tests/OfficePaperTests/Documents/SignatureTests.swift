import OfficePaper
import PageLayout
import Testing

@Suite struct SignatureTests {
    private func page(
        _ signatures: [DocumentTemplate.Signature], _ content: DocumentContent = DocumentContent(), points: Double = 11
    ) -> Page {
        let body: [DocumentTemplate.Element] = [.text(.init("Isi")), .signatures(signatures)]
        let template = DocumentTemplate(kind: .minutes, points: points, hasLetterhead: false, body: body)
        return Samples.pages(template, content)[0]
    }

    @Test func `a name is bold and underlined, its rank and its NIP in groups beneath it`() throws {
        let page = page([.init(.right, heading: "{place}, {today}", signer: .named("head"))])
        let name = try #require(page.text("Dr. SUWARNO"))
        #expect(name.isUnderlined && name.style.isBold)
        let rank = try #require(page.text("Pembina Utama Muda"))
        let nip = try #require(page.text("NIP. 19680515 199403 1 004"))
        #expect(name.baseline.y < rank.baseline.y && rank.baseline.y < nip.baseline.y)
        #expect(page.text("Kanigoro, 21 September 2026") != nil)
        #expect(page.texts.contains { $0.text.hasSuffix("POLITIK,") })
    }

    @Test func `there is room for a signature between position and name`() throws {
        let page = page([.init(.right, signer: .named("head"))])
        let position = try #require(page.texts.last { $0.text.hasSuffix(",") })
        let name = try #require(page.text("Dr. SUWARNO"))
        let room = name.baseline.y - position.baseline.y - Samples.ruler.extent(of: position.style).height
        #expect(18...20 ~= room)
    }

    @Test func `signatures at the left and the right stand on one level, however many lines their positions have`()
        throws
    {
        var content = DocumentContent(
            headOfOPD: Signatory(position: "KEPALA DINAS\nKESEHATAN\nKABUPATEN", name: "Satu"))
        content.person = Signatory(position: "Saksi", name: "Dua")
        let page = page(
            [
                .init(.left, heading: "Mengetahui,", signer: .headOfOPD),
                .init(.right, heading: "A\nB", signer: .person),
            ],
            content,
        )
        let left = try #require(page.text("Satu"))
        let right = try #require(page.text("Dua"))
        #expect(left.baseline.y == right.baseline.y)
        #expect(try #require(page.text("KEPALA")).baseline.y == #require(page.text("Saksi")).baseline.y)
        #expect(try #require(page.text("Mengetahui")).baseline.y == #require(page.text("B")).baseline.y)
        #expect(left.baseline.x + left.width <= 20 + 175 / 2 && right.baseline.x >= 20 + 175 / 2)
    }

    @Test func `three stand side by side when they fit, else the middle one beneath`() throws {
        let signatures: [DocumentTemplate.Signature] = [
            .init(.left, signer: .headOfOPD), .init(.centre, signer: .person), .init(.right, signer: .named("regent")),
        ]
        func levels(_ name: String) throws -> (Double, Double) {
            let content = DocumentContent(
                headOfOPD: Signatory(position: "", name: "Kiri"), person: Signatory(position: "", name: name))
            let page = page(signatures, content)
            return try (#require(page.text("Kiri")).baseline.y, #require(page.text(name)).baseline.y)
        }
        let short = try levels("Tengah")
        #expect(short.0 == short.1)
        let long = try levels("Tengah yang Namanya Sungguh Panjang, S.H.")
        #expect(long.0 < long.1)
    }

    @Test func `two on one side stand beneath one another`() throws {
        let content = DocumentContent(
            headOfOPD: Signatory(position: "", name: "Atas"), person: Signatory(position: "", name: "Bawah"))
        let page = page([.init(.right, signer: .headOfOPD), .init(.right, signer: .person)], content)
        #expect(try #require(page.text("Atas")).baseline.y + 20 < #require(page.text("Bawah")).baseline.y)
    }

    @Test func `an empty name leaves dots to write name and NIP on`() {
        let page = page([.init(.right, signer: .named("regent"))])
        #expect(dots(in: page) == 2)
        #expect(page.texts.contains { $0.text == "NIP." })
    }

    @Test func `an unknown head of an OPD leaves dots for the position, too`() {
        #expect(dots(in: page([.init(.right, signer: .headOfOPD)])) == 3)
        #expect(dots(in: page([.init(.right, signer: .person)])) == 2)
    }

    @Test func `who has no NIP and no rank has no line for them`() {
        let content = DocumentContent(person: Signatory(position: "Bupati", name: "H. Marno"))
        let page = page([.init(.right, signer: .person)], content)
        #expect(page.texts.last?.text == "H. Marno")
        #expect(dots(in: page) == 0)
    }

    @Test func `a position that ends in a comma or colon gets no other`() {
        for position in ["Saksi,", "Saksi:"] {
            let page = page(
                [.init(.right, signer: .person)],
                DocumentContent(person: Signatory(position: position, name: "Dua")))
            #expect(page.texts.contains { $0.text == position })
        }
    }

    @Test func `a stamp's box stands beside the signature, over nothing that is written`() throws {
        let content = DocumentContent(person: Samples.person)
        let page = page([.init(.right, heading: "Yang menyatakan,", signer: .person, hasStampBox: true)], content)
        let boxes = page.marks.compactMap { mark -> Box? in if case .box(let box, _, _) = mark { box } else { nil } }
        let box = try #require(boxes.first)
        #expect(page.text("Rp10.000") != nil)
        for text in page.texts where !["Meterai", "Rp10.000"].contains(text.text) {
            #expect(
                text.baseline.y < box.y || text.baseline.y - Samples.ruler.extent(of: text.style).ascent > box.bottom)
        }
    }

    @Test(arguments: Samples.names) func `a long name shrinks a little, then wraps within its half`(name: String) {
        let content = DocumentContent(
            headOfOPD: Signatory(position: name, name: name, rank: name, nip: name), person: Signatory(position: name))
        let page = page([.init(.left, signer: .headOfOPD), .init(.right, signer: .person)], content, points: 14)
        let half = Box(x: 20, y: 15, width: 175 / 2.0, height: 267)
        let left = Page(size: page.size, marks: page.texts.filter { $0.baseline.x < 107 }.map { .text($0) })
        #expect(marks(of: left, outside: half, Samples.ruler) == [])
    }

    @Test func `a name that is a little too long for a line shrinks, a longer one wraps in full size`() throws {
        func name(_ length: Int) throws -> PlacedText {
            let words = String(repeating: "Nama ", count: length / 5).dropLast()
            return try #require(
                page(
                    [.init(.right, signer: .person)],
                    DocumentContent(person: Signatory(position: "", name: String(words)))
                )
                .text("Nama"))
        }
        #expect(try name(40).style.points == 11)
        let shrunk = try name(50)
        #expect(8.8..<11 ~= shrunk.style.points && shrunk.text.count == 49)
        let wrapped = try name(80)
        #expect(wrapped.style.points == 11 && wrapped.text.count < 79)
    }

    private func dots(in page: Page) -> Int {
        page.marks.count { mark in if case .line(_, _, let stroke) = mark { stroke.dash != nil } else { false } }
    }

    @Test func `a leader signs by the name that was given, and without one whoever stands in for them`() {
        let standIn = DocumentTemplate.Signature.StandIn(heading: "Mengetahui,", signatory: "head")
        let signature = DocumentTemplate.Signature(.left, heading: "Pemimpin,", signer: .leader, standIn: standIn)
        let led = page([signature], DocumentContent(leader: Signatory(position: "", name: "Bupati Wanasari")))
        #expect(led.text("Pemimpin,") != nil && led.text("Bupati Wanasari") != nil)
        #expect(led.text("Mengetahui,") == nil && led.text("Dr. SUWARNO") == nil)
        let unled = page([signature])
        #expect(unled.text("Mengetahui,") != nil && unled.text("Dr. SUWARNO") != nil)
        #expect(unled.text("Pemimpin,") == nil)
    }
}

import PageLayout
import Testing

@testable import OfficePaper

@Suite struct BadgeStencilTests {
    private let ruler = EvenRuler()

    @Test func `every mark of a card stands where its layout says`() {
        let layout = BadgeFixtures.layout(of: [
            BadgeBox(.band, Box(x: 0, y: 0, width: 85.6, height: 10), fill: .black),
            BadgeBox(.logo, Box(x: 2, y: 1, width: 8, height: 8)),
            BadgeBox(
                .text(BadgeText(.wording("{AGENCY}"), points: 8, ink: .white), .top),
                Box(x: 12, y: 1, width: 70, height: 8)
            ),
            BadgeBox(
                .stack(
                    [BadgeText(.field(.name), points: 10, isBold: true), BadgeText(.field(.opd), points: 8)],
                    gap: 1, .top
                ),
                Box(x: 4, y: 12, width: 46, height: 30)
            ),
            BadgeBox(.symbol, Box(x: 55, y: 16, width: 25, height: 25)),
            BadgeBox(
                .text(BadgeText(.field(.typedCode), points: 9, alignment: .centre), .middle),
                Box(x: 51, y: 46, width: 33, height: 5), border: Stroke()
            ),
        ])
        let card = BadgeFixtures.card(name: "Retno Wulandari Kusumaningrum, S.Sos., M.Si.")
        let marks = BadgeFixtures.stencil(layout).block(of: card, ruler).marks.map(\.asText)
        #expect(
            marks == [
                "box 0.0 0.0 85.6 10.0 #000000",
                "picture 2.0 1.0 8.0 8.0 emblem.png",
                "text 12.0 3.5 8.0 PEMERINTAH KABUPATEN WANASARI",
                "text 4.0 15.2 10.0 bold Retno Wulandari",
                "text 4.0 19.1 10.0 bold Kusumaningrum, S.Sos.,",
                "text 4.0 22.9 10.0 bold M.Si.",
                "text 4.0 27.2 8.0 Dinas Sosial",
                "box 51.0 12.0 33.0 33.0 #FFFFFF",
                "symbol 55.0 16.0 25.0 25.0",
                "box 51.0 46.0 33.0 5.0 border",
                "text 58.8 49.6 9.0 B6JS-EGWA-M",
            ])
    }

    @Test func `a symbol lies on a white plate four modules wider on every side, or on one of its own colour`() {
        let cream = Ink(red: 255, green: 250, blue: 230)
        for fill in [nil, cream] {
            let layout = BadgeFixtures.layout(of: [
                BadgeBox(.symbol, Box(x: 20, y: 10, width: 30, height: 30), fill: fill)
            ])
            let marks = BadgeFixtures.stencil(layout).block(of: BadgeFixtures.card(), ruler).marks
            let plate = Box(x: 15.2, y: 5.2, width: 39.6, height: 39.6)
            #expect(marks.first == .box(plate, fill: fill ?? .white, border: nil))
            #expect(marks.last == .symbol(BadgeFixtures.symbol, Box(x: 20, y: 10, width: 30, height: 30)))
        }
    }

    @Test func `the ground lies beneath all boxes: first the colour, then the picture`() {
        var layout = BadgeFixtures.layout(of: [BadgeBox(.band, Box(x: 0, y: 0, width: 5, height: 5), fill: .black)])
        layout.background = .white
        layout.picture = "batik.jpg"
        let marks = BadgeFixtures.stencil(layout).block(of: BadgeFixtures.card(), ruler).marks.map(\.asText)
        #expect(
            marks == [
                "box 0.0 0.0 85.6 54.0 #FFFFFF", "picture 0.0 0.0 85.6 54.0 batik.jpg", "box 0.0 0.0 5.0 5.0 #000000",
            ])
    }

    @Test func `a line that names what only an event has is left out of cards for all events`() {
        let wording =
            "{AGENCY}\nBerlaku {date} di {agency}\nHanya untuk {EVENT}\n{venue}\n{position}, {opd}\nDicetak {today}"
        let layout = BadgeFixtures.layout(of: [
            BadgeBox(.text(BadgeText(.wording(wording), points: 6), .top), Box(x: 0, y: 0, width: 85.6, height: 54))
        ])
        func words(_ fields: [String: String], event: String) -> [String] {
            let fields = BadgeFixtures.fields.adding(["today": "1 September 2026"]).adding(fields)
            let stencil = BadgeStencil(layout, agency: BadgeFixtures.agency, fields: fields, ruler)
            return stencil.block(of: BadgeFixtures.card(position: "", event: event), ruler).marks.compactMap(\.words)
        }
        #expect(
            words([:], event: "") == [
                "PEMERINTAH KABUPATEN WANASARI", "Dinas Sosial", "Dicetak 1 September 2026",
            ])
        #expect(
            words(["date": "21 September 2026", "venue": "Alun-alun"], event: "Apel") == [
                "PEMERINTAH KABUPATEN WANASARI", "Berlaku 21 September 2026 di Pemerintah Kabupaten Wanasari",
                "Hanya untuk APEL", "Alun-alun", "Dinas Sosial", "Dicetak 1 September 2026",
            ])
    }

    @Test func `an empty text takes its frame with it`() {
        let layout = BadgeFixtures.layout(of: [
            BadgeBox(
                .text(BadgeText(.field(.event)), .middle), Box(x: 0, y: 48, width: 85.6, height: 6), fill: .black)
        ])
        let stencil = BadgeFixtures.stencil(layout)
        #expect(stencil.block(of: BadgeFixtures.card(event: " "), ruler).marks == [])
        #expect(stencil.block(of: BadgeFixtures.card(), ruler).marks.count == 2)
    }

    @Test func `an empty text of a stack leaves no gap`() {
        func baselines(_ position: String) -> [String: Double] {
            let texts = [BadgeText.Field.name, .position, .opd].map { BadgeText(.field($0), points: 10) }
            let layout = BadgeFixtures.layout(of: [
                BadgeBox(.stack(texts, gap: 2, .top), Box(x: 0, y: 0, width: 80, height: 40))
            ])
            let marks = BadgeFixtures.stencil(layout).block(of: BadgeFixtures.card(position: position), ruler).marks
            var baselines: [String: Double] = [:]
            for case .text(let text) in marks { baselines[text.text] = text.baseline.y }
            return baselines
        }
        let line = ruler.extent(of: TextStyle(family: "", points: 10)).height
        let without = baselines("")
        #expect(without.count == 2)
        let step = (without["Dinas Sosial"] ?? 0) - (without["Dra. Retno Wulandari, M.Si."] ?? 0)
        #expect(abs(step - line - 2) < 0.001)
        #expect(baselines("Sekretaris").count == 3)
    }

    @Test func `a stack stands at the top, in the middle or at the bottom of its box`() {
        func first(_ place: TextFitting.VerticalPlace) -> Double {
            let texts = [BadgeText.Field.name, .opd].map { BadgeText(.field($0), points: 10) }
            let box = BadgeBox(.stack(texts, gap: 0, place), Box(x: 0, y: 5, width: 80, height: 40), padding: 1)
            let marks = BadgeFixtures.stencil(BadgeFixtures.layout(of: [box])).block(of: BadgeFixtures.card(), ruler)
            return marks.marks[0].reach(ruler).y
        }
        let height = 2 * ruler.extent(of: TextStyle(family: "", points: 10)).height
        #expect(abs(first(.top) - 6) < 0.001)
        #expect(abs(first(.middle) - (25 - height / 2)) < 0.001)
        #expect(abs(first(.bottom) - (44 - height)) < 0.001)
    }

    @Test func `texts of a stack that is too tall shrink by the same share`() {
        let texts = [BadgeText(.field(.name), points: 20), BadgeText(.field(.opd), points: 10)]
        let layout = BadgeFixtures.layout(of: [
            BadgeBox(.stack(texts, gap: 1, .middle), Box(x: 0, y: 0, width: 85, height: 8))
        ])
        let card = BadgeFixtures.card(name: "Sri")
        let points = BadgeFixtures.stencil(layout).block(of: card, ruler).marks.compactMap { mark -> Double? in
            if case .text(let text) = mark { text.style.points } else { nil }
        }
        #expect(points.count == 2 && points[0] < 20)
        #expect(abs(points[0] / points[1] - 2) < 0.001)
    }

    @Test func `a wording may name what is another on every card, and a brace`() {
        let wording = "{{NIP} {nip}, {OPD} {agency}"
        let layout = BadgeFixtures.layout(of: [
            BadgeBox(.text(BadgeText(.wording(wording)), .top), Box(x: 0, y: 0, width: 85, height: 50))
        ])
        let card = BadgeFixtures.card(opd: "Dinas Sosial", nip: "1986********1003")
        let words = BadgeFixtures.stencil(layout).block(of: card, ruler).marks.compactMap(\.words)
        #expect(words.joined(separator: " ") == "{NIP} 1986********1003, DINAS SOSIAL Pemerintah Kabupaten Wanasari")
    }

    @Test func `a NIP is on a card only when its layout asks for one`() throws {
        let card = BadgeFixtures.card(nip: "19860515 ****** * 003")
        func texts(_ text: BadgeText) -> (Bool, [String]) {
            let layout = BadgeFixtures.layout(of: [
                BadgeBox(.text(text, .top), Box(x: 0, y: 0, width: 85, height: 20))
            ])
            return (layout.showsNIP, BadgeFixtures.stencil(layout).block(of: card, ruler).marks.compactMap(\.words))
        }
        #expect(texts(BadgeText(.field(.nip))) == (true, ["19860515 ****** * 003"]))
        #expect(texts(BadgeText(.wording("NIP. {nip}"))) == (true, ["NIP. 19860515 ****** * 003"]))
        #expect(texts(BadgeText(.wording("{name}"))).0 == false)
        for name in BadgeFixtures.shipped { #expect(try !BadgeFixtures.layout(name).showsNIP) }
    }

    @Test func `an agency without a logo has none on its cards`() {
        let layout = BadgeFixtures.layout(of: [BadgeBox(.logo, Box(x: 0, y: 0, width: 8, height: 8))])
        let stencil = BadgeFixtures.stencil(layout, agency: AgencyTemplate())
        #expect(stencil.block(of: BadgeFixtures.card(), ruler).marks == [])
    }

    @Test func `a text is set in its own family, else in the layout's, else in the agency's`() {
        var layout = BadgeFixtures.layout(of: [
            BadgeBox(.text(BadgeText(.field(.name), family: "Bitter"), .top), Box(x: 0, y: 0, width: 85, height: 9)),
            BadgeBox(.text(BadgeText(.field(.opd)), .top), Box(x: 0, y: 10, width: 85, height: 9)),
        ])
        let agency = AgencyTemplate(family: "Arimo")
        #expect(layout.families(of: agency) == ["Bitter", "Arimo"])
        layout.family = "Lato"
        #expect(layout.families(of: agency) == ["Bitter", "Lato"])
        let marks = BadgeFixtures.stencil(layout, agency: agency).block(of: BadgeFixtures.card(), ruler).marks
        let families = marks.compactMap { if case .text(let text) = $0 { text.style.family } else { nil } }
        #expect(families == ["Bitter", "Lato"])
    }

    @Test func `a card by itself is a page of its size`() throws {
        let layout = try BadgeFixtures.layout("card")
        let stencil = BadgeFixtures.stencil(layout)
        let page = stencil.page(of: BadgeFixtures.card(), ruler)
        #expect(page.size == Size(width: 85.6, height: 54))
        #expect(page.marks == stencil.block(of: BadgeFixtures.card(), ruler).marks)
    }

    @Test(arguments: BadgeFixtures.shipped)
    func `a picture's ground and a card's own marks are all of the card's marks`(_ name: String) throws {
        let stencil = BadgeFixtures.stencil(try BadgeFixtures.layout(name))
        let card = BadgeFixtures.card()
        let own = stencil.marks(on: card, ruler)
        #expect(Set(stencil.ground.marks + own) == Set(stencil.block(of: card, ruler).marks))
        #expect(own.allSatisfy { if case .text = $0 { true } else if case .symbol = $0 { true } else { false } })
        #expect(stencil.ground.size == stencil.layout.size)
        // Whatever is written is announced.
        for case .text(let text) in own {
            #expect(stencil.writtenAreas.contains { $0.ink == text.style.ink && $0.box.contains(text.baseline) })
        }
    }

    @Test func `what lies upon a card's own marks is not of the ground, nor is what lies upon that`() {
        let name = BadgeBox(.text(BadgeText(.field(.name), points: 10), .top), Box(x: 10, y: 10, width: 30, height: 8))
        let layout = BadgeFixtures.layout(of: [
            BadgeBox(.band, Box(x: 0, y: 0, width: 85.6, height: 30), fill: .white),
            name,
            BadgeBox(.band, Box(x: 30, y: 12, width: 20, height: 4), fill: .black),
            BadgeBox(.logo, Box(x: 45, y: 12, width: 8, height: 4)),
            BadgeBox(.band, Box(x: 60, y: 12, width: 20, height: 4), fill: .black),
            BadgeBox(.band, Box(x: 40, y: 16, width: 20, height: 4), fill: .black),
        ])
        let stencil = BadgeFixtures.stencil(layout)
        #expect(
            stencil.ground.marks.map(\.asText) == [
                "box 0.0 0.0 85.6 30.0 #FFFFFF", "box 60.0 12.0 20.0 4.0 #000000", "box 40.0 16.0 20.0 4.0 #000000",
            ])
        #expect(
            stencil.marks(on: BadgeFixtures.card(name: "Wati"), ruler).map(\.asText).dropFirst() == [
                "box 30.0 12.0 20.0 4.0 #000000", "picture 45.0 12.0 8.0 4.0 emblem.png",
            ])
        #expect(stencil.writtenAreas == [WrittenArea(box: name.box, ink: .black)])
    }
}

extension Box {
    fileprivate func contains(_ point: Point) -> Bool { contains(Box(x: point.x, y: point.y, width: 0, height: 0)) }
}

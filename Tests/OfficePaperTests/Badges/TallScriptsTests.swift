import PageLayout
import Testing

@testable import OfficePaper

@Suite struct TallScriptsTests {
    @Test func `Latin lines stand as close as their font says, with accents too`() {
        #expect(TallScripts.leading(of: "Dra. Hj. Retno Wulandari, M.Si.") == 1)
        #expect(TallScripts.leading(of: "José Ōe · “Sri” – Ünal") == 1)
    }

    @Test(arguments: ["ᬓ", "ꦗꦮ", "د. محمد", "ᮘᮞ", "ᨅᨔ", "Ni Luh ᬓ"])
    func `lines of taller scripts stand farther apart`(_ name: String) {
        #expect(TallScripts.leading(of: name) > 1.3)
    }

    @Test func `what hangs beneath a Balinese name does not touch the position`() throws {
        let texts = [BadgeText(.field(.name), points: 10), BadgeText(.field(.position), points: 10)]
        let layout = BadgeFixtures.layout(of: [
            BadgeBox(.stack(texts, gap: 0, .top), Box(x: 0, y: 0, width: 80, height: 40))
        ])
        func step(_ name: String) -> Double {
            let card = BadgeFixtures.card(name: name)
            let lines = BadgeFixtures.stencil(layout).block(of: card, EvenRuler()).marks.compactMap { mark in
                if case .text(let text) = mark { text.baseline.y } else { nil }
            }
            return (lines.last ?? 0) - (lines.first ?? 0)
        }
        // Such letters reach 0.9 of the font's size below their baseline.
        #expect(step("ᬓᬤᬾᬓ") > step("Kadek") + 0.6 * 10 * EvenRuler.millimetresPerPoint)
    }
}

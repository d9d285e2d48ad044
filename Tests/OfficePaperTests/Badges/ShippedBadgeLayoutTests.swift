import Foundation
import PageLayout
import Testing

@testable import OfficePaper

/// The layouts that come with the program.
@Suite struct ShippedBadgeLayoutTests {
    private let ruler = EvenRuler()

    private static let names = [
        "Prof. Dr. dr. H. Muhammad Abdurrahman Wahyuningrat Kusumadiningrat, Sp.PD-KGH., M.Kes., Ph.D.",
        "Raden Ayu Siti Nurhalimah Kartikasari Dewi Permatasari, S.Kep., Ns., M.Kep., Sp.Kep.J., M.Si., MM.",
        "A",
        "ᬦᬶᬮᬸᬄ ᬓᬤᬾᬓ ᬲᬸᬓ᭄ᬫᬵᬯᬢᬶ ᬧ᭄ᬭᬢᬶᬯᬶ ᬲᬭᬲ᭄ᬯᬢᬶ ᬮᬓ᭄ᬱ᭄ᬫᬷ",
        "د. محمد عبد الرحمن بن عبد الله القرطبي الإندونيسي، ماجستير",
        "Wanasarikusumadiningratabdurrahmanwahyuningratpermatasari",
        "",
    ]
    private static let positions = [
        "", "Staf",
        "Pelaksana Tugas Kepala Subbagian Perencanaan, Evaluasi, Pelaporan, Keuangan, Umum dan Kepegawaian pada Sekretariat",
    ]
    private static let opds = [
        "BKPSDM", "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana",
    ]

    private static let cards = names.flatMap { name in
        positions.flatMap { position in
            opds.flatMap { opd in
                [BadgeFixtures.card(name: name, position: position, opd: opd, unit: opd, event: position)]
            }
        }
    }

    @Test(arguments: BadgeFixtures.shipped)
    func `every mark lies within its card and no text over the symbol, whatever a name is`(_ name: String) throws {
        let layout = try BadgeFixtures.layout(name)
        let stencil = BadgeFixtures.stencil(layout)
        let bounds = Box(layout.size)
        for card in Self.cards {
            let marks = stencil.block(of: card, ruler).marks
            #expect(marks.count > 5)
            for mark in marks { #expect(bounds.contains(mark.reach(ruler)), "\(mark.asText)") }
            let symbols = marks.compactMap { if case .symbol(_, let box) = $0 { box } else { nil } }
            let symbol = try #require(symbols.first)
            #expect(symbols.count == 1 && symbol.width >= 25)
            let quiet = BadgeBox.quietZone(around: symbol)
            for mark in marks where mark.words != nil {
                let text = mark.reach(ruler)
                let isBeside =
                    text.right <= quiet.x + 0.001 || text.x >= quiet.right - 0.001
                    || text.bottom <= quiet.y + 0.001 || text.y >= quiet.bottom - 0.001
                #expect(isBeside, "\(mark.asText)")
            }
        }
    }

    @Test(arguments: BadgeFixtures.shipped)
    func `nothing of a name is left out`(_ name: String) throws {
        let stencil = BadgeFixtures.stencil(try BadgeFixtures.layout(name))
        for card in Self.cards {
            let words = stencil.block(of: card, ruler).marks.compactMap(\.words).joined().filter { $0 != " " }
            for text in [card.name, card.position, card.opd, card.event, card.typedCode] where !text.isEmpty {
                #expect(words.contains(text.filter { $0 != " " }), "\(text)")
            }
        }
    }

    @Test(arguments: BadgeFixtures.shipped)
    func `usual names are set in letters that are read from some steps away`(_ name: String) throws {
        let stencil = BadgeFixtures.stencil(try BadgeFixtures.layout(name))
        let card = BadgeFixtures.card(name: "Dra. Hj. Retno Wulandari, S.Sos., M.Si.")
        for case .text(let text) in stencil.block(of: card, ruler).marks
        where card.name.hasPrefix(text.text.prefix(6)) {
            #expect(text.style.points >= 10 && text.style.isBold)
        }
    }

    @Test func `the layout in the documents is one that is read`() throws {
        let page = try String(contentsOfFile: "\(BadgeFixtures.templates)/../docs/badge-templates.md", encoding: .utf8)
        let parts = page.components(separatedBy: "```yaml\n")
        let yaml = try #require(parts.last?.components(separatedBy: "```").first)
        #expect(try BadgeFixtures.reading(yaml).boxes.count == 6)
    }

    @Test func `the documents name every field that a text may`() throws {
        let page = try String(contentsOfFile: "\(BadgeFixtures.templates)/../docs/badge-templates.md", encoding: .utf8)
        for field in BadgeLayout.fields { #expect(page.contains("`{\(field)}`"), "\(field)") }
        for field in BadgeText.Field.allCases { #expect(page.contains("\n| `\(field.rawValue)` |"), "\(field)") }
    }

    @Test func `the usual card is what it is`() throws {
        let stencil = BadgeFixtures.stencil(try BadgeFixtures.layout("card"))
        let marks = stencil.block(of: BadgeFixtures.card(), ruler).marks.map(\.asText)
        #expect(
            marks == [
                "box 0.0 0.0 85.6 11.0 #0B4F3F",
                "box 0.0 11.0 85.6 0.8 #D9A520",
                "picture 3.0 1.2 8.6 8.6 emblem.png",
                "text 13.5 5.2 10.0 bold PEMERINTAH KABUPATEN WANASARI",
                "text 13.5 8.5 7.0 Kartu Kehadiran Aparatur Sipil Negara",
                "text 4.0 23.2 13.0 bold Dra. Retno",
                "text 4.0 28.3 13.0 bold Wulandari, M.Si.",
                "text 4.0 33.1 8.5 Kepala Bidang Mutasi",
                "text 4.0 37.8 9.0 bold Dinas Sosial",
                "text 4.0 42.0 7.5 Bidang Rehabilitasi",
                "box 51.6 12.0 33.0 33.0 #FFFFFF",
                "symbol 55.6 16.0 25.0 25.0",
                "text 58.9 48.4 9.5 bold B6JS-EGWA-M",
                "box 0.0 49.6 85.6 4.4 #0B4F3F",
                "text 25.6 52.7 7.5 bold Apel Ikrar Netralitas 2026",
            ])
    }
}

import Foundation
import IkrarRegistry
import OfficePaper
import RegistryDocuments
import Testing

@Suite("Paktas and certificates, as others read them", .enabled(if: PrintedPDF.isReadable, "needs poppler-utils"))
struct PrintedPledgeTests {
    private let scratch: Scratch
    private var regency: SmallRegency

    init() throws {
        scratch = try Scratch()
        regency = try SmallRegency()
    }

    private static let first = """
        IKRAR KAMI

        Kami berikrar:
        1. netral dalam pelayanan
        2. tidak memihak siapa pun
        3. bijak di media sosial
        4. tanpa politik uang
        Demikian ikrar kami.
        """
    private static let second = first.replacing("bijak di media sosial", with: "menahan jempol")

    private func texts(_ words: String...) throws -> [PledgeText] {
        try words.enumerated().map { place, words in
            PledgeText(
                event: Event.ID("ikrar-2026"), version: place + 1, wording: try PledgeWording(words),
                setBy: "kesbangpol", setAt: try Invented.instant("2026-09-01T08:00"))
        }
    }

    private func document(
        _ order: DocumentOrder, _ texts: [PledgeText], templates: TemplateFolder? = nil
    ) throws -> PrintedPDF {
        var printer = try regency.printer(templates)
        printer.event.pledgeTexts = texts
        let printed = try printer.print(order, to: scratch("out"))
        return try PrintedPDF("\(printed.folder)/\(try #require(printed.files.first))")
    }

    private var paktas: DocumentOrder { regency.order(.pledges, [regency.odd]) }

    @Test("paktas have all words of the event's own text in its latest version, with that version's digest")
    func ownText() throws {
        let texts = try texts(Self.first, Self.second)
        let printed = try document(paktas, texts)
        #expect(printed.pages.count == regency.odd.rows.count)
        for page in printed.pages {
            for words in [
                "IKRAR KAMI Kami berikrar:", "1. netral dalam", "3. menahan jempol", "4. tanpa politik uang",
                "Demikian ikrar kami.",
            ] {
                #expect(page.contains(words), "\(words)")
            }
            #expect(page.contains("Naskah ikrar versi 2, SHA-256 \(texts[1].wording.digest)"))
            #expect(!page.contains("media sosial"))
        }
    }

    @Test("paktas of an event without a text have the templates', its digest, and no version")
    func shippedText() throws {
        let shipped = try PledgeWording(ShippedTemplates.folder().pledge())
        let printed = try document(paktas, [])
        #expect(printed.has("1. Menjaga dan menegakkan netralitas dalam melaksanakan tugas"))
        #expect(printed.has("Naskah ikrar versi bawaan, SHA-256 \(shipped.digest)"))
        #expect(printed.pages.count == regency.odd.rows.count)
    }

    @Test("templates without a text print paktas of events that have one, and no others")
    func noShippedText() throws {
        let folder = try ShippedTemplates.copy(to: scratch)
        try FileManager.default.removeItem(atPath: scratch("templates/pledges/ikrar.txt"))
        #expect(try document(paktas, try texts(Self.first), templates: folder).has("2. tidak memihak siapa pun"))
        #expect(throws: TemplateFindings.self) { try document(paktas, [], templates: folder) }
    }

    @Test("a certificate tells in which words its person has pledged, and nothing of who has not")
    func certificate() throws {
        let texts = try texts(Self.first, Self.second)
        var rows = Array(regency.odd.rows.filter { $0.at != nil }.prefix(2))
        rows[0].pledge = RosterPledge(at: try Invented.instant("2026-09-21T07:40"), manners: [.spoken], version: 1)
        let roster = Roster(event: regency.event, opd: "Dinas Sosial", rows: rows)
        let printed = try document(
            .certificates([roster], RunningNumbers(inOrder: rows.map(\.nip))), texts)
        #expect(printed.pages.count == 2)
        #expect(printed.pages[0].contains("telah berikrar netralitas pada hari Senin, 21 September 2026"))
        #expect(printed.pages[0].contains("Naskah ikrar versi 1, SHA-256 \(texts[0].wording.digest)"))
        #expect(!printed.pages[1].contains("berikrar") && !printed.pages[1].contains("SHA-256"))
    }
}

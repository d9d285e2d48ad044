import Foundation
import Testing

@Suite("halls, from the command line")
struct HallCommandTests {
    private let office: Office

    init() throws { office = try Office() }

    @Test("a list is declared, told of in rosters, withdrawn; rows that are not understood are named")
    func whole() throws {
        let wearers = Array(office.wearers.prefix(3))
        let opds = try office.ikrar("opd", "list", "--json").ok().objects()
        let opd = try #require(opds.first { ($0["people"]?.int ?? 0) > 0 }?["unit"]?.text)
        try office.folder.write("NIP;CATATAN\n\(wearers[0].nip);a\n12;b\n\(wearers[1].nip);c\n", "aula.csv")
        let declare = ["hall", "declare", Office.apel, "aula.csv", "--opd", opd, "--place", "Aula", "--json"]
        let trial = try office.program.run(declare + ["--dry-run"]).ok().json()
        #expect(trial["declared"]?.int == 2 && trial["hall"] == .null)
        let done = try office.program.run(declare + ["--number", "800/4"]).ok().json()
        #expect(done["declared"]?.int == 2)
        #expect(done["quarantined"]?.array?.map { $0["line"]?.int } == [3])
        let id = try #require(done["hall"]?.text)
        let more = try office.ikrar(
            "hall", "declare", Office.apel, wearers[2].nip, wearers[0].nip, "--opd", opd, "--place", "aula", "--json"
        ).ok().json()
        #expect(more["declared"]?.int == 1)
        #expect(more["leftOut"]?.array?.map { $0["reason"]?.text } == ["inHallAlready"])
        #expect(try office.ikrar("recap", Office.apel, "--json").ok().json()["declared"]?.int == 3)
        let shown = try office.ikrar("event", "show", Office.apel).ok().output
        #expect(shown.contains("3 orang menurut pernyataan OPD (nonton bareng), tidak terukur"), "\(shown)")
        #expect(try office.ikrar("event", "show", Office.apel, "--json").ok().json()["declared"]?.int == 3)
        let roster = try office.ikrar("roster", Office.apel, language: "en").ok().output
        #expect(roster.contains("Watched together: Aula · as the OPD declares, not measured · 800/4"), "\(roster)")
        let indonesian = try office.ikrar("roster", Office.apel).ok().output
        #expect(indonesian.contains("Nonton bareng: Aula · menurut pernyataan OPD, tidak terukur · 800/4"))
        let halls = try office.ikrar("hall", "list", Office.apel, "--json").ok().json()
        #expect(halls["halls"]?.array?.first?["people"]?.array?.count == 3)
        #expect(halls["counts"] == .flag(true))
        _ = try office.ikrar("hall", "count", Office.apel, "no").ok()
        #expect(try office.ikrar("recap", Office.apel, "--json").ok().json()["declared"]?.int == 0)
        _ = try office.ikrar("hall", "count", Office.apel, "yes").ok()
        let text = try office.ikrar("hall", "list", Office.apel).ok().output
        #expect(text.contains("800/4") && text.contains("Aula"))
        _ = try office.ikrar("hall", "withdraw", id, "--reason", "salah acara").ok()
        #expect(try office.ikrar("recap", Office.apel, "--json").ok().json()["declared"]?.int == 0)
        try office.ikrar("hall", "withdraw", id, "--reason", "lagi").refused(77, naming: "Aula")
        try office.ikrar("hall", "withdraw", "x", "--reason", "y").refused(65, naming: "x")
        try office.ikrar("hall", "declare", Office.apel, "--opd", opd, "--place", "Aula").refused(64, naming: "NIP")
    }
}

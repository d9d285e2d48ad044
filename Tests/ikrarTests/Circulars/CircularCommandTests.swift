import Foundation
import Testing

@Suite("circulars, from the command line")
struct CircularCommandTests {
    private let office: Office

    init() throws { office = try Office() }

    @Test("published, read on paper, told by OPD, and published anew")
    func whole() throws {
        _ = try office.folder.write("Jaga netralitas.\n", "edaran.txt")
        let publish = ["circular", "publish", "se-1", "edaran.txt", "--number", "200/1", "--json"]
        let first = try office.program.run(publish + ["--until", "2099-12-31"]).ok().json()
        #expect(first["version"]?.int == 1 && (first["people"]?.int ?? 0) > 100 && first["known"] == .flag(false))
        #expect(try office.program.run(publish).ok().json()["known"] == .flag(true))
        let wearers = office.wearers
        _ = try office.folder.write("NIP\n\(wearers[0].nip)\n12\n", "daftar.csv")
        let list = try office.ikrar("circular", "acknowledge", "se-1", "daftar.csv", "--number", "800/9", "--json")
        #expect(try list.ok().json()["recorded"]?.int == 1)
        #expect(try list.json()["quarantined"]?.array?.map { $0["line"]?.int } == [3])
        _ = try office.ikrar("circular", "acknowledge", "se-1", wearers[1].nip, "--number", "800/9").ok()
        let status = try office.ikrar("circular", "status", "se-1", "--json").ok().json()
        #expect(status["counts"]?["present"]?.int == 2)
        #expect(try office.ikrar("recap", "se-1", "--json").ok().json()["counts"]?["present"]?.int == 2)
        #expect(try office.ikrar("circular", "status", "se-1").ok().output.contains("200/1"))
        let shown = try office.ikrar("event", "show", "se-1").ok().output
        let digest = try #require(first["digest"]?.text)
        #expect(shown.contains("edaran.txt") && shown.contains("2099-12-31") && shown.contains(digest))
        #expect(shown.contains("ikrar circular status se-1") && !shown.contains("utama") && !shown.contains("Sesi"))
        let told = try office.ikrar("event", "show", "se-1", "--json").ok().json()
        #expect(told["circular"]?["digest"]?.text == digest && told["circular"]?["version"]?.int == 1)
        #expect(try office.ikrar("event", "show", Office.apel, "--json").ok().json()["circular"] == nil)
        for command in [["recap"], ["roster"], ["event", "show"]] {
            let run = try office.program.run(command + ["se-1"]).ok()
            let words = run.output.lowercased()
            #expect(
                ["hadir", "ikrar\n", "berikrar", "gerbang", "tamu"].allSatisfy { !words.contains($0) }, "\(command)")
        }
        let rows = try office.ikrar("roster", "se-1").ok().output.split(separator: "\n").filter { $0.contains("800/9") }
        #expect(rows.count == 2 && rows.allSatisfy { !$0.contains(":") }, "\(rows)")
        let files = try office.ikrar("roster", "se-1", "--format", "csv", "--out", "daftar").ok().output
        #expect(files.contains("Diminta membaca") && !files.lowercased().contains("hadir"), "\(files)")
        _ = try office.folder.write("Jaga netralitas selalu.\n", "edaran.txt")
        let second = try office.program.run(publish).ok().json()
        #expect(second["version"]?.int == 2)
        let anew = try office.ikrar("circular", "status", "se-1", "--json").ok().json()
        #expect(anew["counts"]?["present"]?.int == 0)
        let late = ["circular", "acknowledge", "se-1", wearers[2].nip, "--number"]
        try office.program.run(late + ["800/10"]).refused(65, naming: "versi 2")
        try office.program.run(late + ["800/9", "--date", "2099-01-01"]).refused(65, naming: "2099-01-01")
        _ = try office.ikrar("circular", "file", "se-1", "--out", "asli.txt", "--version", "1").ok()
        #expect(try office.folder.read("asli.txt") == Data("Jaga netralitas.\n".utf8))
    }

    @Test("what needs a gate is refused, and what is no circular")
    func refusals() throws {
        _ = try office.folder.write("Jaga netralitas.\n", "edaran.txt")
        _ = try office.ikrar("circular", "publish", "se-1", "edaran.txt", "--number", "1").ok()
        for input in ["x\n", ""] {
            let refused = try office.ikrar("checkin", "se-1", "--gate", "Utara", input: .text(input))
            refused.refused(77, naming: "se-1", "ikrar circular acknowledge se-1")
            #expect(refused.output.isEmpty)
        }
        try office.ikrar("event", "open", "se-1").refused(77, naming: "circular publish")
        try office.ikrar("session", "self", "se-1", "utama", "--on").refused(77, naming: "se-1")
        _ = try office.folder.write("tidak ada kolom\n", "rusak.csv")
        try office.ikrar("hall", "declare", "se-1", "rusak.csv", "--opd", "Dinas", "--place", "Aula").refused(
            77, naming: "se-1")
        try office.ikrar("circular", "publish", Office.apel, "edaran.txt", "--number", "1").refused(
            65, naming: Office.apel)
        try office.ikrar("circular", "publish", "se-2", "tidak-ada.pdf", "--number", "1").refused(
            66, naming: "tidak-ada")
        try office.ikrar("circular", "publish", "se-1", "edaran.txt", "--number", "1", "--for", "heads")
            .refused(77, naming: "se-1")
        let verdict = try office.ikrar("circular", "verify", "EDR-0000-0000-0000-0000", "--json")
        #expect(verdict.status == 65)
        #expect(try verdict.json()["verdict"]?.text == "unknown")
    }
}

import Foundation
import Testing

@Suite("pledges, from the command line")
struct PledgeCommandTests {
    private let office: Office

    init() throws { office = try Office() }

    private func ikrar(_ arguments: String...) throws -> Run { try office.program.run(arguments) }

    private static let ceremony = ["--led-by", "Bupati", "--read-by", "Didik Irawan", "--witness", "Ketua Bawaslu"]

    private func recordPresent(_ more: String...) throws -> JSON {
        let arguments = ["pledge", "record", Office.apel, "--present", "--json"]
        return try office.program.run(arguments + Self.ceremony + more).ok().json()
    }

    @Test("a text is shown before it is taken, and shown again as it was set")
    func text() throws {
        let shipped = try ikrar("pledge", "text", Office.apel, "--json").ok()
        #expect(try shipped.json()["version"] == .null)
        #expect(shipped.errors.contains("--shipped"))
        let set = try ikrar("pledge", "text", Office.apel, "--shipped", "--json").ok().json()
        #expect(set["version"]?.int == 1)
        #expect(try set["text"] == shipped.json()["text"])
        try office.folder.write("1. a\n2. b\n3. c\n4. d\n", "sendiri.txt")
        let own = try ikrar("pledge", "text", Office.apel, "--from", "sendiri.txt", "--json").ok().json()
        #expect(own["version"]?.int == 2)
        #expect(own["versions"]?.array?.count == 2)
        let first = try ikrar("pledge", "text", Office.apel, "--version", "1", "--json").ok().json()
        #expect(first["digest"] == set["digest"])
        try ikrar("pledge", "text", Office.apel, "--version", "3").refused(65, naming: "3")
        #expect(try ikrar("pledge", "text", Office.apel, "--show", "--version", "1", "--json").ok().json() == first)
        try ikrar("pledge", "text", Office.apel, "--from", "sendiri.txt", "--shipped").refused(65, naming: "Pilih satu")
        try ikrar("pledge", "text", Office.apel, "--shipped", "--show").refused(65, naming: "Pilih satu")
        try office.folder.write("1. a\n2. b\n", "kurang.txt")
        try ikrar("pledge", "text", Office.apel, "--from", "kurang.txt").refused(65, naming: "3")
        try ikrar("pledge", "text", Office.apel, "--from", "tidak-ada.txt").refused(66, naming: "tidak-ada.txt")
    }

    @Test("everybody present is recorded in one act, which is withdrawn as one; receipts tell")
    func spoken() throws {
        let wearers = Array(office.wearers.prefix(3))
        _ = try office.checkIn(wearers.map { $0.scanned(at: "07:10:00") })
        try office.program.run(["pledge", "record", Office.apel, "--present"] + Self.ceremony)
            .refused(77, naming: "ikrar pledge text")
        _ = try ikrar("pledge", "text", Office.apel, "--shipped").ok()
        let done = try recordPresent()
        #expect(done["recorded"]?.int == 3)
        let act = try #require(done["act"]?.text)
        #expect(try recordPresent()["act"] == .null)
        let lines = try ikrar("pledge", "list", Office.apel, "--json").ok().objects()
        #expect(Set(lines.compactMap { $0["nip"]?.text }) == Set(wearers.map(\.nip)))
        let pledge = try #require(lines[0]["pledges"]?.array?.first)
        #expect(pledge["witnesses"] == .array([.text("Ketua Bawaslu")]))
        let receipt = try #require(pledge["receipt"]?.text)
        #expect(try ikrar("pledge", "verify", receipt, "--json").ok().json()["verdict"]?.text == "genuine")
        #expect(try ikrar("pledge", "list", Office.apel).ok().output.contains(receipt))
        let told = try ikrar("pledge", "verify", receipt).ok().output
        #expect(told.contains("mengucapkan ikrar") && told.contains("pukul 07.30 WIB"), "\(told)")
        let none = try ikrar("pledge", "list", Office.apel, "--present-not-pledged", "--json").ok()
        #expect(none.output.isEmpty)
        let roster = try ikrar("recap", Office.apel, "--json").ok().json()
        #expect(roster["pledges"]?["pledged"]?.int == 3)
        let gone = try ikrar("pledge", "withdraw", act, "--reason", "acara lain", "--json").ok().json()
        #expect(gone["withdrawn"]?.int == 3)
        let verdict = try ikrar("pledge", "verify", receipt, "--json")
        #expect(verdict.status == 65)
        #expect(try verdict.json()["verdict"]?.text == "withdrawn")
        let again = try recordPresent()
        #expect(again["recorded"]?.int == 3)
        let one = try #require(
            try ikrar("pledge", "list", Office.apel, "--json").ok().objects()[0]["pledges"]?.array?.first?["receipt"]?
                .text)
        #expect(try ikrar("pledge", "withdraw", one, "--reason", "salah", "--json").ok().json()["withdrawn"]?.int == 1)
        try ikrar("pledge", "withdraw", "x", "--reason", "y").refused(65, naming: "x")
        try office.program.run(["pledge", "record", Office.apel] + Self.ceremony).refused(64, naming: "--present")
    }

    @Test(
        "of those who came how many were left out is told in a line, and who on request; of those who were named, who")
    func leftOut() throws {
        let wearers = Array(office.wearers.prefix(3))
        _ = try office.checkIn(wearers.map { $0.scanned(at: "07:10:00") })
        _ = try ikrar("pledge", "text", Office.apel, "--shipped").ok()
        _ = try recordPresent()
        let command = ["pledge", "record", Office.apel] + Self.ceremony
        let plain = try office.program.run(command + ["--present"]).ok().output
        #expect(plain.contains(": 3 orang") && !plain.contains("  \(wearers[0].nip)"), "\(plain)")
        #expect(plain.split(separator: "\n").count == 3, "\(plain)")
        let shown = try office.program.run(command + ["--present", "--show", "pledgedAlready"]).ok().output
        #expect(wearers.allSatisfy { shown.contains("  \($0.nip) ") }, "\(shown)")
        #expect(shown.split(separator: "\n").count == 6, "\(shown)")
        let named = try office.program.run(command + ["--nip", wearers[0].nip]).ok().output
        #expect(named.contains("  \(wearers[0].nip) "), "\(named)")
        try office.program.run(command + ["--present", "--show", "lain"]).refused(64, naming: "lain")
    }

    @Test(
        "minutes name who led, read and witnessed as it is on record, and others where they are given",
        .enabled(if: ScannedPage.isPossible, "needs poppler-utils"))
    func minutes() throws {
        _ = try office.checkIn([office.wearers[0].scanned(at: "07:10:00")])
        _ = try ikrar("pledge", "text", Office.apel, "--shipped").ok()
        _ = try recordPresent()
        func printed(_ more: String...) throws -> String {
            let files = try office.program.run(
                ["document", "minutes", Office.apel, "--out", "ba", "--json"] + more
            ).ok().json()["files"]
            let path = "ba/\(try #require(files?.array?.first?.text))"
            let text = try office.program.run(["-layout", path, "-"], executable: "pdftotext").ok().output
            return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        let own = try printed()
        #expect(own.contains("Didik Irawan") && own.contains("Ketua Bawaslu"), "\(own)")
        let other = try printed("--reader", "Pembaca Lain")
        #expect(other.contains("Pembaca Lain") && !other.contains("Didik Irawan"), "\(other)")
        #expect(other.contains("Ketua Bawaslu"), "\(other)")
    }

    @Test("a list of paktas twice changes nothing; a row that is not understood is named with its line")
    func paktas() throws {
        _ = try ikrar("pledge", "text", Office.apel, "--shipped").ok()
        let wearer = office.wearers[0]
        let list = """
            DAFTAR PAKTA;;
            NIP;NOMOR PAKTA;TANGGAL
            \(wearer.nip);800/1;\(ApelDay.date)
            12;800/2;\(ApelDay.date)

            """
        try office.folder.write(list, "pakta.csv")
        let arguments = ["pledge", "import", Office.apel, "pakta.csv", "--filed-by", "BKPSDM", "--json"]
        let dry = try office.program.run(arguments + ["--dry-run"]).ok().json()
        #expect(dry["recorded"]?.int == 1 && dry["act"] == .null)
        let told = try ikrar("pledge", "import", Office.apel, "pakta.csv", "--dry-run").ok()
        #expect(told.output.contains("  \(wearer.nip) "))
        let first = try office.program.run(arguments).ok().json()
        #expect(first["recorded"]?.int == 1)
        let held = try #require(first["quarantined"]?.array)
        #expect(held.map { $0["line"]?.int } == [4])
        #expect(held.map { $0["code"]?.text } == ["nipUnreadable"])
        let again = try office.program.run(arguments).ok().json()
        #expect(again["recorded"]?.int == 0 && again["act"] == .null)
        #expect(again["quarantined"] == first["quarantined"])
        let away = try ikrar("pledge", "list", Office.apel, "--pledged-not-present", "--json").ok().objects()
        #expect(away.map { $0["nip"]?.text } == [wearer.nip])
        try office.folder.write("NIP;JENIS\n", "lain.csv")
        try ikrar("pledge", "import", Office.apel, "lain.csv").refused(65, naming: "lain.csv")
    }

    @Test("a person's history says whether they ever pledged")
    func history() throws {
        let wearer = office.wearers[0]
        let before = try ikrar("person", "history", wearer.nip).ok()
        #expect(before.output.contains("Belum pernah ikrar."))
        _ = try ikrar("pledge", "text", Office.apel, "--shipped").ok()
        _ = try office.program.run(["pledge", "record", Office.apel, "--nip", wearer.nip] + Self.ceremony).ok()
        let after = try ikrar("person", "history", wearer.nip, "--json").ok().json()
        #expect(after["hasPledged"] == .flag(true))
        let event = try #require(after["events"]?.array?.first { $0["event"]?.text == Office.apel })
        #expect(event["pledges"]?.array?.count == 1)
    }

    @Test("a duta netralitas has a term, and OPDs without any are counted too")
    func duta() throws {
        let wearer = office.wearers[0]
        let term = ["--from", "2026-01-01", "--until", "2099-12-31", "--decree", "188.45/12/2026", "--json"]
        let added = try office.program.run(["duta", "add", wearer.nip] + term).ok().json()
        let id = try #require(added["id"]?.text)
        #expect(try ikrar("duta", "list", "--json").ok().objects().map { $0["id"]?.text } == [id])
        let counts = try ikrar("duta", "list", "--counts", "--json").ok().objects()
        #expect(counts.compactMap { $0["people"]?.int }.reduce(0, +) == 1)
        #expect(counts.contains { $0["people"]?.int == 0 })
        try office.program.run(["duta", "add", wearer.nip] + term).refused(77, naming: "188.45/12/2026")
        _ = try ikrar("duta", "end", id, "--reason", "pindah tugas").ok()
        #expect(try ikrar("duta", "list", "--json").ok().output.isEmpty)
        #expect(try ikrar("duta", "list", "--all", "--json").ok().objects().count == 1)
        try ikrar("duta", "add", wearer.nip, "--from", "kemarin", "--until", "2026-01-01", "--decree", "1")
            .refused(65, naming: "kemarin")
    }
}

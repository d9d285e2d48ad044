import Foundation
import Testing

@Suite("webinars on the command line")
struct WebinarTests {
    private let office: Office
    private let people: [Wearer]

    init() throws {
        office = try Office()
        people = office.wearers
    }

    /// Zoom's report of the apel's time, with a NIP, a stranger, and somebody whose name is only begun.
    private func write(_ name: String = "participants.csv", header: String = Self.header, shift: String = "") throws {
        let day = ApelDay.date
        func row(_ shown: String, _ until: String) -> String {
            "\"\(shown)\",,\(day) \(shift.isEmpty ? "07:20:00" : "00:20:00"),\(day) \(until)"
        }
        let first = people[0].bareName.split(separator: " ")[0]
        let end = shift.isEmpty ? "08:30:00" : "01:30:00"
        try office.folder.write(
            [header, row("\(people[0].nip) \(people[0].bareName)", end), row("\(first)", end), row("Zz Tamu 51", end)]
                .joined(separator: "\n"), name)
    }

    private static let header = "Name (original name),Email,Join time,Leave time"

    @Test("a report is imported once, its queue settled, and the roster knows")
    func wholeWay() throws {
        try write()
        let trial = try office.ikrar("webinar", "import", Office.apel, "participants.csv", "--dry-run", "--json").ok()
            .json()
        let taken = try office.ikrar("webinar", "import", Office.apel, "participants.csv", "--json").ok().json()
        #expect(trial == taken)
        #expect(taken.keys == ["credited", "format", "participants", "queued", "unknown"])
        #expect(taken["format"]?.text == "zoom-meeting" && taken["participants"]?.int == 3)
        let credited = try #require(taken["credited"]?.array?.first)
        #expect(credited.keys == ["by", "email", "minutes", "nip", "shown"])
        #expect(credited["nip"]?.text == people[0].nip && credited["minutes"]?.int == 60)
        let queued = try #require(taken["queued"]?.array?.first)
        #expect(queued["candidates"]?.array?.first?.keys == ["name", "nip", "unit", "why"])
        #expect(taken["unknown"]?.array?.first?["shown"]?.text == "Zz Tamu 51")
        let again = try office.ikrar("webinar", "import", Office.apel, "participants.csv", "--json").ok().json()
        #expect(again == taken)

        let queue = try office.ikrar("webinar", "queue", Office.apel, "--json").ok().json()
        let row = try #require(queue["queued"]?.array?.first?["row"]?.int)
        let settled = try office.ikrar("webinar", "settle", Office.apel, "\(row)", people[1].nip, "--json").ok().json()
        #expect(settled["nip"]?.text == people[1].nip && settled["by"]?.text == "settled")
        try office.ikrar("webinar", "settle", Office.apel, "3", "none").ok()
        #expect(try office.ikrar("webinar", "queue", Office.apel).ok().output.contains("kosong"))
        let done = try office.ikrar("webinar", "queue", Office.apel, "--settled", "--json").ok().json()
        #expect(done["settled"]?.array?.map { $0["row"]?.int } == [row, 3])
        #expect(done["settled"]?.array?.first?["nip"]?.text == people[1].nip)
        let table = try office.ikrar("webinar", "queue", Office.apel, "--settled").ok().output
        #expect(table.contains(people[1].nip) && table.contains("Zz Tamu 51"))
        let rows = try office.ikrar("roster", Office.apel, "--json").ok().objects()
            .flatMap { $0["rows"]?.array ?? [] }
        let present = rows.filter { $0["status"]?.text == "present" }.compactMap { $0["nip"]?.text }
        #expect(Set(present) == [people[0].nip, people[1].nip])
    }

    @Test("a trial names who would be credited, the first ones, and how many more there are")
    func trial() throws {
        let day = ApelDay.date
        let rows = people.prefix(23).map { "\"\($0.nip)\",,\(day) 07:20:00,\(day) 08:30:00" }
        try office.folder.write(([Self.header] + rows).joined(separator: "\n"), "banyak.csv")
        let trial = try office.ikrar("webinar", "import", Office.apel, "banyak.csv", "--dry-run").ok()
        let told = trial.lines.filter { line in people.prefix(23).contains { line.hasPrefix($0.nip) } }
        #expect(told.count == 20)
        #expect(told[0].contains(people[0].name) && told[0].contains(people[0].unit), "\(told[0])")
        #expect(told[0].contains("60") && told[0].hasSuffix("hadir") && told[0].contains(" NIP "), "\(told[0])")
        #expect(trial.output.contains("dan 3 lagi"))
        let all = try office.ikrar("webinar", "import", Office.apel, "banyak.csv", "--dry-run", "--json").ok().json()
        #expect(all["credited"]?.array?.count == 23)
        let taken = try office.ikrar("webinar", "import", Office.apel, "banyak.csv").ok()
        #expect(!taken.output.contains(people[0].name))
    }

    @Test("whoever was settled before is told when the row is settled anew")
    func settledBefore() throws {
        try write()
        try office.ikrar("webinar", "import", Office.apel, "participants.csv").ok()
        let first = try office.ikrar("webinar", "settle", Office.apel, "2", people[1].nip, "--json").ok().json()
        #expect(first["before"] == .null)
        let again = try office.ikrar("webinar", "settle", Office.apel, "2", "none").ok().output
        #expect(again.contains("Sebelumnya: \(people[1].name) (\(people[1].nip)), menurut ketetapan."), "\(again)")
        let nobody = try office.ikrar("webinar", "settle", Office.apel, "2", people[2].nip, "--json").ok().json()
        #expect(nobody["before"]?["nip"] == .null && nobody["before"]?["by"] == .null)
        let other = try office.ikrar("webinar", "settle", Office.apel, "1", people[3].nip, "--json").ok().json()
        #expect(other["before"]?["nip"]?.text == people[0].nip && other["before"]?["by"]?.text == "nip")
    }

    @Test("strangers are forgotten once the queue is done, or by force for a reason")
    func forgets() throws {
        try write()
        try office.ikrar("webinar", "import", Office.apel, "participants.csv").ok()
        try office.ikrar("webinar", "forget", Office.apel).refused(77, naming: "antrean", "--force")
        let erased = try office.ikrar("webinar", "forget", Office.apel, "--force", "diminta", "--json").ok().json()
        #expect(erased["participants"]?.int == 2 && erased["files"]?.int == 1)
        #expect(try office.ikrar("webinar", "forget", Office.apel).ok().output.contains("Tidak ada yang perlu dihapus"))
        try office.ikrar("webinar", "settle", Office.apel, "2", people[1].nip).refused(77, naming: "sudah dihapus")
        #expect(try office.ikrar("webinar", "retention", "--json").ok().json()["days"]?.int == 30)
        #expect(try office.ikrar("webinar", "retention", "14", "--json").ok().json()["days"]?.int == 14)
        #expect(try office.ikrar("webinar", "retention", "off").ok().output.contains("tidak dihapus sendiri"))
        try office.ikrar("webinar", "retention", "lama").refused(65, naming: "lama")
    }

    @Test("self check-in is switched on and off for a session that there is")
    func selfCheckIn() throws {
        let on = try office.ikrar("session", "self", Office.apel, "utama", "--on", "--json").ok().json()
        let late = try office.ikrar("session", "self", Office.apel, "utama", "--on").ok()
        #expect(late.errors.contains("sudah berakhir \(ApelDay.date) 09:00"), "\(late.errors)")
        let english = try office.ikrar("session", "self", Office.apel, "utama", "--on", language: "en").ok()
        #expect(english.errors.contains("nobody can check in"), "\(english.errors)")
        #expect(try office.ikrar("session", "self", Office.now, "utama", "--on").ok().errors.isEmpty)
        #expect(try office.ikrar("session", "self", Office.apel, "utama", "--off").ok().errors.isEmpty)
        #expect(on["on"]?.flag == true && on["session"]?.text == "utama" && on["event"]?.text == Office.apel)
        #expect(try office.ikrar("session", "self", Office.apel, "utama", "--off").ok().output.contains("ditutup"))
        try office.ikrar("session", "self", Office.apel, "lain", "--on").refused(65, naming: "lain", "event show")
        try office.ikrar("session", "self", Office.apel, "utama").refused(64)
    }

    @Test("a report that does not fit is refused, and nothing is changed")
    func refusals() throws {
        try write("zona.csv", shift: "-7")
        try write("judul.csv", header: "Name (original name),Email,Masuk,Leave time")
        try office.folder.write(Self.header, "kosong.csv")
        let before = try office.contents()
        func refused(_ arguments: String..., naming words: String, english: String) throws {
            for (language, word) in [("id", words), ("en", english)] {
                let run = try office.program(["IKRAR_LANG": language]).run(
                    ["webinar", "import", Office.apel] + arguments)
                run.refused(65, naming: word)
            }
        }
        try refused("zona.csv", naming: "--zone UTC", english: "--zone UTC")
        try refused("judul.csv", naming: "waktu bergabung", english: "“Masuk”")
        try refused("kosong.csv", naming: "tanpa seorang pun", english: "not one participant")
        try refused("zona.csv", "--zone", "XYZ", naming: "tidak dikenal", english: "not known")
        try refused("zona.csv", "--date", "besok", naming: "besok", english: "besok")
        try refused("zona.csv", "--min-percent", "101", naming: "101", english: "101")
        try refused(
            "zona.csv", "--min-percent", "50", "--min-minutes", "5", naming: "Pilih satu", english: "Choose one")
        try refused("zona.csv", "--column", "name=ORANGG", naming: "ORANGG", english: "ORANGG")
        try refused("zona.csv", "--session", "lain", naming: "lain", english: "lain")
        #expect(try office.contents() == before)
        try office.ikrar("webinar", "settle", Office.apel, "99", "none").refused(65, naming: "99")
        try office.ikrar("webinar", "import", Office.apel, "zona.csv", "--zone", "UTC").ok()
    }
}

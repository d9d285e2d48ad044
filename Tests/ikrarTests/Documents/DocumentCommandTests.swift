import Foundation
import Testing

@Suite("documents, from the command line")
struct DocumentCommandTests {
    private let office: Office

    init() throws { office = try Office() }

    private static let keys = ["event", "files", "folder", "kept", "pages", "people", "squeezed"]

    /// With several people.
    private var opd: String {
        get throws {
            let byOPD = Dictionary(grouping: office.wearers, by: \.opd).filter { $0.value.count > 3 }
            return try #require(byOPD.keys.min())
        }
    }

    @Test(
        "every one is printed for all OPD, told as JSON, and its files are there",
        arguments: [
            (["list"], "kehadiran-"), (["list", "--blank"], "daftar-hadir-"), (["recap"], "rekap"),
            (["minutes", "--leader", "Sekretaris Daerah", "--witness", "A", "--witness", "B"], "berita-acara"),
            (["pledge", "--public"], "pakta-integritas-"),
        ])
    func printed(_ command: [String], _ stem: String) throws {
        let arguments = ["document", command[0], Office.apel] + command.dropFirst()
        let run = try office.program.run(arguments + ["--json"]).ok()
        let answer = try run.json()
        #expect(answer.keys == Self.keys)
        let files = try #require(answer["files"]?.array?.compactMap { $0.text })
        #expect(!files.isEmpty && files.allSatisfy { $0.hasPrefix(stem) && $0.hasSuffix(".pdf") })
        #expect(answer["folder"]?.text?.hasSuffix("out/documents/\(Office.apel)") == true)
        #expect(office.folder.files(below: "out/documents/\(Office.apel)") == files)
        #expect(try #require(answer["people"]?.int) >= office.wearers.count)
        #expect(try #require(answer["pages"]?.int) >= files.count)
        let text = try office.program(["IKRAR_LANG": "en"]).run(arguments).ok()
        #expect(text.output.contains("out/documents/\(Office.apel)"))
        #expect(text.lines.count <= 3)
    }

    @Test("a number that no template would print is refused, naming the template, and nothing is printed")
    func numberNowhere() throws {
        try office.ikrar("document", "list", Office.apel, "--number", "800/1/2026").refused(
            65, naming: "documents/filled-list.yaml", "{number}")
        #expect(!office.folder.has("out"))
        _ = try office.ikrar("document", "recap", Office.apel, "--number", "800/1/2026").ok()
    }

    @Test("a number is refused when the template that is really printed has none, though another of the command's has")
    func numberElsewhere() throws {
        try office.folder.copyTemplates(to: "templat")
        try office.folder.replace("{number}", with: "-", in: "templat/documents/office-recap.yaml")
        let command = ["document", "recap", Office.apel, "--number", "800/1/2026", "--templates", "templat"]
        try office.program.run(command + ["--opd", opd]).refused(65, naming: "documents/office-recap.yaml", "{number}")
        #expect(!office.folder.has("out"))
        _ = try office.program.run(command).ok()
    }

    @Test("a leader that the templates do not have is told to be printed as a name")
    func leader() throws {
        let known = try office.ikrar("document", "minutes", Office.apel, "--leader", "bupati").ok()
        #expect(!known.errors.contains("agency.yaml"))
        let unknown = try office.ikrar("document", "minutes", Office.apel, "--leader", "Gubernur Wanasari").ok()
        #expect(unknown.errors.contains("agency.yaml") && unknown.errors.contains("Gubernur Wanasari"))
    }

    @Test("minutes of an event that is not closed are printed, and told to be early")
    func early() throws {
        let open = try office.ikrar("document", "minutes", Office.apel).ok()
        #expect(open.errors.contains(Office.apel))
        _ = try office.ikrar("event", "close", Office.apel).ok()
        #expect(try !office.ikrar("document", "minutes", Office.apel).ok().errors.contains(Office.apel))
    }

    @Test("one OPD's are printed beside the others'", arguments: ["list", "recap", "pledge"])
    func oneOPD(_ command: String) throws {
        let all = try office.ikrar("document", command, Office.apel, "--json").ok().json()
        let answer = try office.ikrar("document", command, Office.apel, "--opd", opd, "--json").ok().json()
        #expect(answer["files"]?.array?.count == 1)
        #expect(try #require(answer["people"]?.int) < (try #require(all["people"]?.int)))
        #expect(
            office.folder.files(below: "out/documents/\(Office.apel)").count == all["files"]?.array?.count)
    }

    @Test("several OPD's are printed together, each once", arguments: ["list", "recap", "pledge", "badges"])
    func someOPD(_ command: String) throws {
        let opds = Array(Set(office.wearers.map(\.opd)).sorted().prefix(3))
        let named = ["--opd", opds[0], "--opd", opds[2], "--opd", opds[0]]
        let answer = try office.program.run(["document", command, Office.apel, "--json"] + named).ok().json()
        let files = office.folder.files(below: "out/documents/\(Office.apel)")
        #expect(files.count == 2 && !files.contains("rekapitulasi.pdf"))
        let people = office.wearers.count { $0.opd != opds[1] && opds.contains($0.opd) }
        #expect(try #require((answer["people"] ?? answer["cards"])?.int) >= people)
        try office.program.run(["document", command, Office.apel, "--opd", opds[0], "--opd", "Dinas Bulan"])
            .refused(65, naming: "Dinas Bulan")
    }

    @Test("badges of some people are on a sheet of their own, and go with no OPD")
    func badgesOfSome() throws {
        let wearers = Array(office.wearers.prefix(2))
        let people = ["--nip", wearers[0].nip, "--nip", wearers[1].nip]
        let answer = try office.program.run(["document", "badges", "--json"] + people).ok().json()
        #expect(answer["cards"]?.int == 2)
        #expect(answer["issued"]?.int == 0)
        #expect(answer["path"]?.text?.hasSuffix("out/documents/badges/kartu-perorangan.pdf") == true)
        try office.program.run(["document", "badges", "--opd", wearers[0].opd] + people).refused(64, naming: "--nip")
        try office.ikrar("document", "badges", "--nip", "199003142019031007").refused(65, naming: "***007")
    }

    @Test("an OPD that is misspelt is told its name")
    func misspelt() throws {
        let name = try opd
        try office.ikrar("document", "list", Office.apel, "--opd", String(name.dropLast())).refused(65, naming: name)
    }

    @Test("what somebody else keeps in the folder is told of, and stays")
    func foreign() throws {
        _ = try office.ikrar("document", "minutes", Office.apel, "--out", "cetak").ok()
        try office.folder.write("milik orang", "cetak/catatan.txt")
        let run = try office.ikrar("document", "recap", Office.apel, "--out", "cetak", "--json").ok()
        #expect(try run.json()["kept"] == .array([.text("catatan.txt")]))
        #expect(office.folder.has("cetak/berita-acara.pdf"))
        #expect(office.folder.has("cetak/catatan.txt"))
    }

    @Test("pictures are one a page", arguments: ["A4", "F4"])
    func pictures(paper: String) throws {
        let options = ["--opd", try opd, "--format", "png", "--paper", paper, "--json"]
        let answer = try office.program.run(["document", "pledge", Office.apel] + options).ok().json()
        #expect(answer["files"]?.array?.count == answer["pages"]?.int)
        #expect(answer["people"] == answer["pages"])
        let files = office.folder.files(below: "out/documents/\(Office.apel)")
        #expect(files.count == answer["pages"]?.int && files.allSatisfy { $0.hasSuffix(".png") })
    }

    @Test("a pledge of some people is theirs only")
    func some() throws {
        let wearers = Array(office.wearers.prefix(2))
        let answer = try office.ikrar(
            "document", "pledge", Office.apel, "--nip", wearers[0].nip, "--nip", wearers[1].nip, "--json"
        ).ok().json()
        #expect(answer["people"]?.int == 2)
        #expect(answer["pages"]?.int == 2)
        try office.ikrar("document", "pledge", Office.apel, "--nip", "199003142019031007").refused(65, naming: "***007")
    }

    @Test("somebody of another OPD than the one that is named is told whose they are")
    func otherOPD() throws {
        let wanted = try opd
        let other = try #require(office.wearers.first { $0.opd != wanted })
        try office.ikrar("document", "pledge", Office.apel, "--nip", other.nip, "--opd", wanted)
            .refused(65, naming: other.opd, wanted)
    }

    @Test("certificates are for those who came, and when nobody came there are none")
    func certificates() throws {
        try office.ikrar("document", "certificate", Office.apel).refused(65, naming: Office.apel)
        #expect(!office.folder.has("out"))
        let wearers = Array(office.wearers.prefix(3))
        _ = try office.checkIn(wearers.map { $0.scanned(at: "07:10:00") })
        let answer = try office.ikrar(
            "document", "certificate", Office.apel, "--hours", "4", "--number", "800/{serial}/2026", "--json"
        ).ok().json()
        #expect(answer["people"]?.int == 3)
        #expect(answer["pages"]?.int == 3)
        #expect(answer["files"]?.array?.count == Set(wearers.map(\.opd)).count)
        try office.ikrar("document", "certificate", Office.apel, "--hours", "0").refused(64, naming: "--hours")
    }

    @Test("badges are printed for all or for one OPD, and issued to who had none", arguments: ["pdf", "png"])
    func badges(format: String) throws {
        let wanted = try opd
        let answer = try office.ikrar("document", "badges", "--opd", wanted, "--format", format, "--json").ok().json()
        #expect(answer.keys == ["cards", "issued", "pages", "path", "squeezed"])
        #expect(answer["issued"]?.int == 0)
        let cards = try #require(answer["cards"]?.int)
        #expect(cards >= office.wearers.count { $0.opd == wanted })
        let files = office.folder.files(below: "out/documents/badges")
        #expect(files.count { $0.hasSuffix(".\(format)") } == (format == "pdf" ? 1 : cards))
        #expect(answer["path"]?.text.map { $0.hasSuffix(format == "pdf" ? ".pdf" : "index.csv") } == true)
        let text = try office.ikrar(
            "document", "badges", Office.apel, "--layout", "a6", "--paper", "A4", "--format", format, "--opd", wanted
        ).ok()
        #expect(text.output.contains("out/documents/\(Office.apel)"))
    }

    @Test("what does not exist is named, and nothing is written")
    func unknown() throws {
        for command in ["list", "recap", "minutes", "pledge", "certificate", "badges"] {
            try office.ikrar("document", command, "tiada").refused(65, naming: "tiada")
        }
        for command in ["list", "recap", "pledge", "certificate", "badges"] {
            try office.ikrar("document", command, Office.apel, "--opd", "Dinas Bulan").refused(
                65, naming: "Dinas Bulan")
        }
        try office.ikrar("document", "badges", "--layout", "kard").refused(66, naming: "kard", "card")
        try office.ikrar("document", "recap", Office.apel, "--templates", "tiada").refused(66, naming: "tiada")
        try office.ikrar("document", "recap", Office.apel, "--format", "docx").refused(64, naming: "docx")
        try office.ikrar("document", "recap", Office.apel, "--paper", "legal").refused(64, naming: "legal")
        try office.ikrar("document", "minutes", Office.apel, "--opd", opd).refused(64, naming: "--opd")
        #expect(!office.folder.has("out"))
    }

    @Test(
        "of an event in draft, nobody's documents can be printed",
        arguments: [
            ["list"], ["list", "--blank"], ["recap"], ["minutes"], ["pledge"], ["certificate"],
        ])
    func draft(_ command: [String]) throws {
        _ = try office.ikrar(
            "event", "create", "besok", "--kind", "apel", "--title", "Apel Besok",
            "--starts", "\(ApelDay.date)T07:30", "--closes", "09:00"
        ).ok()
        let run = try office.program.run(["document", command[0], "besok"] + command.dropFirst())
        #expect([65, 77].contains(run.status), "\(run.output)")
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("besok"))
        #expect(!office.folder.has("out"))
    }

    @Test("into the folder of another event is refused, and what is there stays")
    func otherEvent() throws {
        _ = try office.ikrar("document", "minutes", Office.apel, "--out", "cetak").ok()
        let before = try office.folder.read("cetak/berita-acara.pdf")
        try office.ikrar("document", "minutes", Office.now, "--out", "cetak").refused(73, naming: "cetak", Office.apel)
        #expect(try office.folder.read("cetak/berita-acara.pdf") == before)
    }
}

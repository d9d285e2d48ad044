import Foundation
import Testing

@Suite("refused commands")
struct RefusalTests {
    private let office: Office

    init() throws { office = try Office() }

    @Test(
        "mistakes of usage end with 64, say what is wrong, and point at the help",
        arguments: [
            (["xyz"], "Kesalahan: 'xyz' tidak dikenal", "Unexpected argument 'xyz'"),
            (["checkin"], "'<event>' belum diisi", "Missing expected argument '<event>'"),
            (["checkin", "a", "--gate"], "'--gate <name>' belum diberi nilai", "Missing value for '--gate <name>'"),
            (["recap", "a", "b", "c"], "2 argumen tidak dikenal", "2 unexpected arguments"),
            (["recap", "--jsn", "a"], "pilihan '--jsn' tidak ada. Maksudnya '--json'?", "Did you mean '--json'?"),
            (["duty", "set", "1", "x"], "'x' tidak berlaku", "'x' is invalid"),
            (["roster", "a", "--format", "pdf"], "'pdf' tidak berlaku untuk", "'pdf' is invalid for"),
        ])
    func usage(_ arguments: [String], _ indonesian: String, _ english: String) throws {
        try office.program.run(arguments).refused(
            64, naming: indonesian, "Pemakaian: ikrar", "Selengkapnya: ikrar", "--help")
        let run = try office.program(["IKRAR_LANG": "en"]).run(arguments)
        run.refused(64, naming: english, "Usage: ikrar", "--help")
    }

    @Test("what does not exist is named", arguments: ["id", "en"])
    func unknown(_ language: String) throws {
        let cases: [([String], String)] = [
            (["event", "show", "tiada"], "tiada"), (["event", "open", "tiada"], "tiada"),
            (["checkin", "tiada", "--gate", "Utara"], "tiada"), (["roster", "tiada"], "tiada"),
            (["recap", "tiada"], "tiada"),
            (["checkin", Office.apel, "--gate", "U", "--session", "sore"], "sore"),
            (["roster", Office.apel, "--opd", "Dinas Bulan"], "Dinas Bulan"),
            (["asn", "list", "--opd", "Dinas Bulan"], "Dinas Bulan"),
            (["asn", "show", "199003142019031007"], "***007"), (["asn", "show", "12"], "12"),
            (["scan", "annul", "tiada", "--reason", "x"], "tiada"),
            (["excuse", "set", Office.apel, "199003142019031007", "--kind", "izin", "--document", "1"], "***007"),
            (["excuse", "set", Office.apel, "199003142019031007", "--kind", "libur", "--document", "1"], "libur"),
            (["opd", "alias", "DINBUL", "Dinas Bulan"], "Dinas Bulan"), (["duty", "set", "XYZ", "excused"], "XYZ"),
        ]
        for (arguments, word) in cases {
            let run = try office.program(["IKRAR_LANG": language]).run(arguments)
            run.refused(65, naming: word)
            #expect(
                run.errors.contains(/\b(tidak|bukan|belum)\b/.ignoresCase()) == (language == "id"),
                "\(arguments): \(run.errors)")
        }
    }

    @Test("an event's steps come in their order, and a wrong one is not allowed")
    func order() throws {
        try office.ikrar("event", "open", Office.apel).refused(77, naming: Office.apel)
        try office.ikrar("event", "reopen", Office.apel).refused(77, naming: Office.apel)
        _ = try office.ikrar("event", "close", Office.apel).ok()
        try office.ikrar("event", "close", Office.apel, language: "en").refused(77, naming: Office.apel)
        let again = [
            "event", "create", Office.apel, "--kind", "apel", "--title", "x", "--starts", "2026-01-05T07:30",
            "--closes", "09:00",
        ]
        try office.program.run(again).refused(65, naming: Office.apel)
    }

    @Test("times that cannot be, or stand in the wrong order, are refused by their option's name")
    func times() throws {
        let create = ["event", "create", "baru", "--kind", "apel", "--title", "x"]
        try office.program.run(create + ["--starts", "besok", "--closes", "09:00"]).refused(
            65, naming: "besok", "--starts")
        try office.program.run(create + ["--starts", "2026-02-30T07:30", "--closes", "09:00"]).refused(
            65, naming: "2026-02-30")
        try office.program.run(create + ["--starts", "2026-01-05T07:30", "--closes", "25:00"]).refused(
            65, naming: "25:00", "--closes")
        try office.program.run(create + ["--starts", "2026-01-05T07:30", "--closes", "07:00"]).refused(
            65, naming: "07:00", "--closes 2026-01-06T07:00")
        try office.program.run(create + ["--starts", "2026-01-05T07:30", "--closes", "2026-01-05T07:00"]).refused(
            65, naming: "baru")
        try office.program.run(["event", "show", "baru"]).refused(65)
        let night = create + ["--starts", "2026-12-31T21:00", "--closes"]
        try office.program.run(night + ["2027-01-01T00:30", "--late-after", "00:10"])
            .refused(65, naming: "--late-after 2027-01-01T00:10")
        try office.program.run(create + ["--starts", "2026-12-31T00:30", "--closes", "02:00", "--opens", "23:00"])
            .refused(65, naming: "--opens 2026-12-30T23:00")
        try office.program.run(night + ["00:30"]).refused(65, naming: "--closes 2027-01-01T00:30")
        let sessions = try office.program.run(night + ["2027-01-01T00:30", "--json"]).ok().json()["sessions"]?.array
        #expect(sessions?.first?["closes"]?.text?.hasPrefix("2027-01-01T00:30") == true)
    }

    @Test("names that must say something may not be empty")
    func empty() throws {
        let times = ["--starts", "2026-01-05T07:30", "--closes", "09:00"]
        try office.program.run(["event", "create", "baru", "--kind", "apel", "--title", " "] + times).refused(
            65, naming: "--title")
        try office.program.run(["checkin", Office.apel, "--gate", " "]).refused(64, naming: "--gate")
        try office.program.run(["event", "create", "../x", "--kind", "apel", "--title", "x"] + times).refused(
            65, naming: "../x")
    }

    @Test("an excuse needs a kind and a letter, and counts the same however the kind is written")
    func excuses() throws {
        let nip = office.wearers[0].nip
        try office.ikrar("excuse", "set", Office.apel, nip, "--kind", "sakit", "--document", " ").refused(65)
        for kind in ["dinasLuar", "DL", "dinas luar", "Dinas-Luar"] {
            let set = try office.ikrar(
                "excuse", "set", Office.apel, nip, "--kind", kind, "--document", "090/1", "--json"
            ).ok().json()
            #expect(set["kind"]?.text == "dinasLuar")
        }
        #expect(try office.ikrar("excuse", "list", Office.apel, "--json").ok().objects().count == 1)
        _ = try office.ikrar("excuse", "remove", Office.apel, nip).ok()
        #expect(try office.ikrar("excuse", "list", Office.apel, "--json").ok().output.isEmpty)
        try office.ikrar("excuse", "remove", Office.apel, nip).refused(65)
    }

    @Test("rosters into a file, or over files that are not rosters, are refused and leave them alone")
    func rosterFolder() throws {
        try office.folder.write("milik orang", "rekap")
        try office.ikrar("roster", Office.apel, "--out", "rekap").refused(73, naming: "rekap")
        #expect(try String(decoding: office.folder.read("rekap"), as: UTF8.self) == "milik orang")
        try FileManager.default.createDirectory(atPath: office.folder.path("map"), withIntermediateDirectories: false)
        try office.folder.write("milik orang", "map/catatan.txt")
        _ = try office.ikrar("roster", Office.apel, "--format", "csv", "--out", "map")
        #expect(try String(decoding: office.folder.read("map/catatan.txt"), as: UTF8.self) == "milik orang")
    }

    @Test("a quarantine file that cannot be written stops the import before it changes anything")
    func quarantineFile() throws {
        try office.folder.write(
            "NIP,NAMA,UNIT KERJA\n1,Salah,Dinas\n199003142019031007,Bagas Wiratama,Dinas Sosial\n", "daftar.csv")
        let before = try office.contents()
        try office.ikrar("asn", "import", "daftar.csv", "--quarantine", "tiada/tertahan.csv").refused(
            73, naming: "tiada/tertahan.csv")
        #expect(try office.contents() == before)
    }

    @Test("a proxy that is no address is refused, wherever it was named; one that is, is not")
    func proxies() throws {
        // Nothing is ever served: there are no templates.
        let serve = ["serve", "--templates", "tiada"]
        let status: Int32 = 65
        try office.program.run(serve + ["--trusted-proxy", "127.0.0.1", "--trusted-proxy", "10.0.0.0/99"]).refused(
            status, naming: "10.0.0.0/99")
        try office.program(["IKRAR_TRUSTED_PROXY": "127.0.0.1,proksi"]).run(serve).refused(status, naming: "proksi")
        for (name, lines) in [
            ("daftar", "trusted-proxy:\n  - 10.0.0.0/8\n  - proksi\n"), ("satu", "trusted-proxy: proksi\n"),
        ] {
            try office.folder.write(lines, "\(name).yaml")
            try office.program.run(serve + ["--config", "\(name).yaml"]).refused(status, naming: "proksi")
        }
        for proxies in ["127.0.0.1", "127.0.0.1,fd00::/8"] {
            let run = try office.program(["IKRAR_TRUSTED_PROXY": proxies]).run(serve)
            #expect(run.status != 0 && run.errors.contains("tiada") && !run.errors.contains(proxies))
        }
    }

    @Test("where the server cannot listen is told, with what to do, in both languages", arguments: ["id", "en"])
    func listening(_ language: String) throws {
        let held = try HeldPort()
        let root = FileManager.default.currentDirectoryPath
        let serve = ["serve", "--templates", root + "/templates", "--public", root + "/public"]
        let number = "\(held.number)"
        let cases: [(Int32, [String], name: String, words: [String: String])] = [
            (69, ["--port", number], number, ["id": "sudah dipakai", "en": "Another program"]),
            (65, ["--host", "203.0.113.7", "--port", "0"], "203.0.113.7", ["id": "bukan milik", "en": "not this"]),
            (65, ["--host", "tiada.invalid", "--port", "0"], "tiada.invalid", ["id": "bukan", "en": "no address"]),
        ]
        for (status, options, name, words) in cases {
            try office.program(["IKRAR_LANG": language]).run(serve + options).refused(
                status, naming: name, try #require(words[language]))
        }
    }

    @Test("whoever stops reading ends the program quietly")
    func closedPipe() throws {
        let run = try office.program.run(
            ["-c", "'\(Program.path)' asn list --json | head -n 1; '\(Program.path)' asn list | true"],
            executable: "sh",
        )
        #expect(run.status == 0)
        #expect(run.lines.count == 1)
        #expect(run.errors.isEmpty)
    }
}

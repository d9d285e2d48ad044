import Foundation
import InventedRegency
import Testing

@Suite("one apel, from HR's lists to the rosters")
struct ApelTests {
    private let folder: Folder
    private let registry: RegistryPlace
    private let program: Program

    init() throws {
        folder = try Folder()
        registry = try RegistryPlace(in: folder)
        program = Program(folder: folder, environment: registry.environment)
    }

    private func ikrar(_ arguments: String..., input: Program.Input = .nothing) throws -> Run {
        try program.run(arguments, input: input).ok()
    }

    private static let importKeys = ["added", "changed", "moved", "unchanged", "missing", "quarantined", "warnings"]
    private static let checkInKeys = [
        "line", "id", "disposition", "outcome", "replay", "person", "at", "firstAt", "firstGate", "minutesLate",
        "review",
    ]

    private func expect(_ object: JSON?, keys: [String], _ location: SourceLocation = #_sourceLocation) throws {
        let object = try #require(object, sourceLocation: location)
        let missing = keys.filter { !object.keys.contains($0) }
        #expect(missing.isEmpty, "missing keys", sourceLocation: location)
        #expect(object.hasSortedKeys, sourceLocation: location)
    }

    @Test("every command of the way does what the next one needs")
    func wholeWay() throws {
        let regency = PreparedOffice.regency
        try regency.writeSIASNCSV(of: .pns, to: folder.path("siasn-pns.csv"))
        let made = try ikrar("init", "--agency", "Pemerintah Kabupaten Arungsari", "--zone", "WIB", "--json").json()
        #expect(made["registry"]?.text?.contains(registry.name) == true)
        try importTwice()
        try prepareEvent()
        try issueBadges()
        try checkInAndExcuse()
        try closeAndReport()
    }

    private func importTwice() throws {
        let plan = try ikrar("asn", "import", "siasn-pns.csv", "--dry-run", "--json").json()
        try expect(plan, keys: Self.importKeys)
        let people = try #require(plan["added"]?.int)
        #expect(people > 200)
        #expect(try ikrar("asn", "list", "--json").output.isEmpty, "a dry run stores nothing")

        let first = try ikrar("asn", "import", "siasn-pns.csv", "--json").json()
        #expect(first["added"]?.int == people)
        #expect(first["quarantined"] == .array([]))
        let again = try ikrar("asn", "import", "siasn-pns.csv", "--json").json()
        let counts = ["added", "changed", "moved", "unchanged", "missing"].map { again[$0]?.int }
        #expect(counts == [0, 0, 0, people, 0])

        let list = try ikrar("asn", "list", "--json").objects()
        #expect(list.count == people)
        for person in list {
            try expect(person, keys: ["nip", "name", "kind", "opd", "unit", "position", "grade", "standing"])
        }
        let nip = try #require(list[0]["nip"]?.text)
        #expect(try ikrar("asn", "show", nip, "--json").json()["nip"]?.text == nip)
        #expect(try ikrar("opd", "list", "--json").objects().count > 30)
    }

    private func prepareEvent() throws {
        let event = try ikrar(
            "event", "create", "ikrar", "--kind", "apel", "--title", "Apel Ikrar Netralitas",
            "--starts", "\(ApelDay.date)T07:30", "--late-after", "07:45", "--closes", "09:00",
            "--place", "Halaman Kantor Bupati", "--json",
        ).json()
        #expect(event["state"]?.text == "draft")
        #expect(event["starts"]?.text == ApelDay.time("07:30:00"), "a time without a zone is the registry's")
        let session = try #require(event["sessions"]?.array?.first)
        #expect(session["closes"]?.text == ApelDay.time("09:00:00"), "a time without a date is on the day of the start")
        let opened = try ikrar("event", "open", "ikrar", "--json").json()
        #expect(try #require(opened["obliged"]?.int) > 200)
    }

    private func issueBadges() throws {
        let issued = try ikrar("badge", "issue", "--all", "--out", "out/badges", "--module-pixels", "2", "--json")
            .json()
        try expect(issued, keys: ["issued", "reprinted", "folder", "index"])
        #expect(issued["folder"]?.text == "out/badges")
        let count = try #require(issued["issued"]?.int)
        let pictures = folder.files(below: "out/badges").filter { $0.hasSuffix(".png") }
        #expect(pictures.count == count)
        let people = try ikrar("asn", "list", "--json").objects().compactMap { $0["nip"]?.text }
        #expect(
            people.allSatisfy { nip in !pictures.contains { $0.contains(nip.prefix(8)) } }, "no NIP in a file's name")
        let index = try CSVRows(String(decoding: folder.read("out/badges/index.csv"), as: UTF8.self)).rows
        #expect(index.count == count + 1)
        #expect(Set(index.dropFirst().map { $0[3] }) == Set(pictures), "every picture is in the index")
        let again = try ikrar("badge", "issue", "--all", "--out", "out/badges", "--module-pixels", "2", "--json").json()
        #expect(again["issued"]?.int == 0)
        #expect(again["reprinted"]?.int == count)
    }

    private func checkInAndExcuse() throws {
        let people = try ikrar("asn", "list", "--json").objects().compactMap { $0["nip"]?.text }
        let lines = people.prefix(3).enumerated().map {
            "\($1),\(ApelDay.time(["07:10:00", "07:20:00", "07:50:30"][$0]))"
        }
        let run = try ikrar(
            "checkin", "ikrar", "--gate", "Gerbang Utara", "--json", input: .text(lines.joined(separator: "\n")))
        let answers = try run.objects()
        for answer in answers {
            try expect(answer, keys: Self.checkInKeys)
            try expect(answer["person"], keys: ["name", "unit", "position"])
        }
        #expect(answers.map { $0["outcome"]?.text } == ["present", "present", "late"])
        #expect(answers.map { $0["line"]?.int } == [1, 2, 3])
        #expect(answers[0]["minutesLate"] == .null, "unknown is null, never left out")
        #expect(answers[2]["minutesLate"]?.int == 5)
        #expect(run.errors.contains("3 pindaian"), "the tally is a diagnostic")

        _ = try ikrar(
            "excuse", "set", "ikrar", people[3], "--kind", "sakit", "--document", "445/12/RSUD/2026", "--json"
        ).json()
        try folder.write(
            "NIP,JENIS,NOMOR SURAT\n\(people[4]),DL,090/7/2026\n\(people[5]),cuti,851/3/2026\n", "izin.csv")
        let entered = try ikrar("excuse", "import", "ikrar", "izin.csv", "--json").json()
        #expect(entered["entered"]?.int == 2)
        #expect(try ikrar("excuse", "list", "ikrar", "--json").objects().count == 3)
    }

    private func closeAndReport() throws {
        #expect(try ikrar("event", "close", "ikrar", "--json").json()["state"]?.text == "closed")
        let written = try ikrar("roster", "ikrar", "--format", "csv,xlsx,json", "--out", "out/rosters", "--json").json()
        let files = folder.files(below: "out/rosters")
        #expect(Set(["recap.csv", "recap.json", "recap.xlsx"]).isSubset(of: files))
        #expect(written["files"]?.array?.count == files.count)

        let recap = try JSON(parsing: String(decoding: folder.read("out/rosters/recap.json"), as: UTF8.self))
        try expect(recap, keys: ["event", "opds", "counts", "rates"])
        for line in recap["opds"]?.array ?? [] { try expect(line, keys: ["opd", "counts"]) }
        let countKeys = ["obliged", "present", "late", "excused", "absent", "notYet"]
        try expect(recap["counts"], keys: countKeys)
        let counts = countKeys.map { recap["counts"]?[$0]?.int ?? -1 }
        #expect(Array(counts[1...3]) == [2, 1, 3])
        #expect(counts[1...].reduce(0, +) == counts[0], "everyone obliged has one status")
        #expect(counts[5] == 0, "nobody is awaited at a closed event")

        let rosters = files.filter { $0.hasSuffix(".json") && !$0.hasPrefix("recap") }
        #expect(rosters.count * 3 + 3 == files.count)
        for name in rosters {
            let roster = try JSON(parsing: String(decoding: folder.read("out/rosters/\(name)"), as: UTF8.self))
            try expect(roster, keys: ["event", "opd", "rows", "counts", "rates"])
            for row in roster["rows"]?.array ?? [] {
                try expect(row, keys: ["nip", "name", "unit", "position", "grade", "status", "at", "gate", "excuse"])
            }
        }
        let shown = try ikrar("roster", "ikrar", "--json").objects()
        #expect(shown.count == rosters.count, "one roster a line")
        for roster in shown { try expect(roster, keys: ["event", "opd", "rows", "counts", "rates"]) }
        #expect(try ikrar("recap", "ikrar", "--json").json()["counts"] == recap["counts"])
    }
}

import Foundation
import Glibc
import Testing

@Suite(
    "attendance on paper, from the printed list to the roster",
    .enabled(if: ScannedPage.isPossible, "needs poppler-utils"))
struct PaperCommandTests {
    private let office: Office
    private let opd: String

    init() throws {
        office = try Office()
        let byOPD = Dictionary(grouping: office.wearers, by: \.opd).filter { (6...12).contains($0.value.count) }
        opd = try #require(byOPD.keys.min())
    }

    private func print(paper: String = "F4") throws -> String {
        let answer = try office.ikrar(
            "document", "list", Office.apel, "--blank", "--opd", opd, "--paper", paper, "--out", "cetak", "--json"
        ).ok().json()
        return "cetak/" + (try #require(answer["files"]?.array?.first?.text))
    }

    /// A scan of the list's first page with ink in these rows.
    private func scan(_ places: [Int], name: String = "pindai.png", paper: String = "F4") throws -> ScannedPage {
        var page = try ScannedPage(1, of: print(paper: paper), in: office.folder)
        page.sign(places)
        try page.write(name, to: office.folder)
        return page
    }

    private func imported(_ options: String...) throws -> (answer: JSON, table: ProposalTable) {
        let answer = try office.program.run(["paper", "import", "pindai.png", "--out", "usulan", "--json"] + options)
            .ok().json()
        let file = try #require(answer["files"]?.array?.first?.text)
        return (answer, ProposalTable(name: file, folder: office.folder))
    }

    private var present: Set<String> {
        get throws {
            let roster = try office.ikrar("roster", Office.apel, "--opd", opd, "--json").ok().json()
            let rows = try #require(roster["rows"]?.array)
            return Set(rows.filter { $0["status"]?.text == "present" }.compactMap { $0["nip"]?.text })
        }
    }

    @Test(
        "who signed is proposed, and on record only when a person has said so",
        .enabled(if: ProposalTable.isPossible, "needs openpyxl"), arguments: ["F4", "A4"])
    func wholeWay(paper: String) throws {
        let page = try scan([0, 2, 5], paper: paper)
        let before = try office.contents()
        let (answer, table) = try imported()
        #expect(answer["sheets"]?.int == 1)
        #expect(answer["rows"]?.int == page.rows.count)
        #expect(answer["signed"]?.int == 3)
        #expect(answer["unclear"]?.int == 0)
        #expect(answer["empty"]?.int == page.rows.count - 3)
        #expect(answer["unread"] == .array([]))
        #expect(try office.contents() == before, "reading changes nothing")
        let rows = try table.rows
        #expect(rows.map { $0["KODE"]?.split(separator: "/").first.map(String.init) } == page.rows.map(\.code))
        let signed = rows.filter { $0["BACAAN"] == "bertanda tangan" }
        let signedCodes = signed.compactMap { $0["KODE"]?.split(separator: "/").first.map(String.init) }
        #expect(signedCodes == [0, 2, 5].map { page.rows[$0].code })
        #expect(rows.allSatisfy { $0["ACARA"] == Office.apel && $0["OPD"] == opd && $0["TERIMA"] == "" })
        for row in rows {
            let picture = row["GAMBAR"] ?? ""
            #expect(picture.isEmpty != signed.contains(row))
            #expect(picture.isEmpty || office.folder.has("usulan/\(picture)"))
        }

        try table.write("ya", where: "BACAAN", is: "bertanda tangan")
        try table.write("tidak", where: "KODE", is: try #require(rows[2]["KODE"]))
        let confirmed = try office.ikrar("paper", "confirm", table.name, "--json", "--user", "verifikator").ok().json()
        #expect(confirmed["event"]?.text == Office.apel)
        #expect(confirmed["accepted"]?.int == 2)
        #expect(confirmed["already"]?.int == 0)
        #expect(confirmed["refused"]?.int == 0)
        let came = Set(
            [0, 5].compactMap { rows[$0]["NIP"] })
        #expect(try present == came)
        let scans = try office.ikrar("scan", "list", Office.apel, "--json").ok().objects()
        #expect(Set(scans.compactMap { $0["nip"]?.text }) == came)
        #expect(scans.allSatisfy { $0["channel"]?.text == "paper" && $0["operator"]?.text == "verifikator" })

        let again = try office.ikrar("paper", "confirm", table.name, "--json").ok().json()
        #expect(again["accepted"]?.int == 0)
        #expect(again["already"]?.int == 2)
        #expect(try office.ikrar("scan", "list", Office.apel, "--json").ok().objects().count == 2)
        #expect(try present == came)

        let mistaken = try #require(scans.first?["scan"]?.text ?? scans.first?["id"]?.text)
        _ = try office.ikrar("scan", "annul", mistaken, "--reason", "salah orang").ok()
        #expect(try present.count == 1)
        let anew = try office.ikrar("paper", "confirm", table.name, "--json").ok().json()
        #expect(anew["accepted"]?.int == 1)
        #expect(anew["already"]?.int == 1)
        #expect(try present == came, "who was annulled is on record again")

        let pictures = office.folder.files(below: "usulan/gambar")
        let known = try office.ikrar("paper", "import", "pindai.png", "--out", "usulan", "--json").ok().json()
        #expect(known["known"]?.int == 2)
        #expect(known["files"]?.array?.first?.text != table.name, "a table that was filled in is never written over")
        let both = office.folder.files(below: "usulan/gambar")
        #expect(both.count == 2 * pictures.count && Set(pictures).isSubset(of: both), "nor are its pictures")
    }

    @Test("a circular's list puts on record who has read it, by the list's number")
    func circular() throws {
        _ = try office.folder.write("Jaga netralitas.\n", "edaran.txt")
        _ = try office.ikrar("circular", "publish", "se-1", "edaran.txt", "--number", "200/1").ok()
        let printed = try office.ikrar(
            "document", "list", "se-1", "--blank", "--opd", opd, "--out", "cetak", "--json"
        ).ok().json()
        let file = try #require(printed["files"]?.array?.first?.text)
        var page = try ScannedPage(1, of: "cetak/" + file, in: office.folder)
        page.sign([1, 3])
        try page.write("pindai.png", to: office.folder)
        let table = try imported().table.name
        let confirm = ["paper", "confirm", table, "--all-signed", "--json"]
        try office.program.run(confirm).refused(65, naming: table, "--number")
        try office.program.run(confirm + ["--number", "800/9", "--at", "2020-01-01"]).refused(65, naming: "2020-01-01")
        let confirmed = try office.program.run(confirm + ["--number", "800/9"]).ok().json()
        #expect(confirmed["recorded"]?.int == 2 && confirmed["leftOut"]?.array?.isEmpty == true)
        #expect(try office.ikrar("circular", "status", "se-1", "--json").ok().json()["counts"]?["present"]?.int == 2)
        let again = try office.program.run(confirm + ["--number", "800/9"]).ok().json()
        #expect(again["recorded"]?.int == 0 && again["leftOut"]?.array?.count == 2)
    }

    @Test("rows that nobody has decided on are refused, all of them, until --all-signed")
    func undecided() throws {
        _ = try scan([1, 3])
        let table = try imported().table
        let before = try office.contents()
        try office.ikrar("paper", "confirm", table.name).refused(65, naming: table.name, "2", "--all-signed")
        #expect(try office.contents() == before)
        let answer = try office.ikrar("paper", "confirm", table.name, "--all-signed", "--at", "07:40", "--json").ok()
            .json()
        #expect(answer["accepted"]?.int == 2)
        let scans = try office.ikrar("scan", "list", Office.apel, "--json").ok().objects()
        #expect(scans.compactMap { $0["at"]?.text } == [ApelDay.time("07:40:00"), ApelDay.time("07:40:00")])
        try office.ikrar("paper", "confirm", table.name, "--all-signed", "--at", "siang").refused(65, naming: "siang")
    }

    @Test("a time at which nobody could come is one refusal, before anything is put on record")
    func wrongTime() throws {
        _ = try scan([1, 3])
        let table = try imported().table
        let before = try office.contents()
        try office.ikrar("paper", "confirm", table.name, "--all-signed", "--at", "04:00").refused(65, naming: "04:00")
        #expect(try office.contents() == before)
        _ = try office.ikrar("paper", "confirm", table.name, "--all-signed").ok()
        #expect(try present.count == 2)
    }

    @Test("when all are refused, each is told by name, sheet and row, and the command fails")
    func allRefused() throws {
        _ = try scan([1])
        let table = try imported().table
        // A session at another time, for others.
        let other = try #require(office.wearers.first { $0.opd != opd }?.opd)
        let day = ApelDay.time("15:00:00").prefix(10)
        _ = try office.ikrar(
            "session", "add", Office.apel, "sore", "--starts", "\(day)T15:00", "--closes", "16:00", "--opd", other
        ).ok()
        let run = try office.ikrar("paper", "confirm", table.name, "--all-signed", "--at", "15:10")
        #expect(run.status == 65)
        #expect(run.output.contains("\(opd) 1 / "))
        #expect(run.output.contains("baris 2"))
        #expect(!run.output.contains("*"))
    }

    @Test("a sheet that was scanned twice is told of, and counts once")
    func readTwice() throws {
        let page = try scan([1, 3])
        try page.write("lagi.png", to: office.folder)
        let run = try office.ikrar("paper", "import", "pindai.png", "lagi.png", "--out", "usulan", "--json").ok()
        let answer = try run.json()
        #expect(answer["sheets"]?.int == 1)
        #expect(answer["rows"]?.int == page.rows.count)
        #expect(answer["repeated"]?.array?.compactMap { $0["file"]?.text } == ["lagi.png"])
        #expect(run.errors.contains("lagi.png") && run.errors.contains("pindai.png"))
    }

    @Test("what a person should look at is told with the command that lists it")
    func review() throws {
        _ = try scan([1, 3])
        let table = try imported().table
        _ = try office.ikrar("event", "close", Office.apel).ok()
        let run = try office.ikrar("paper", "confirm", table.name, "--all-signed")
        #expect(run.output.contains("ikrar scan list \(Office.apel) --review"))
    }

    @Test(
        "whoever was at a gate, too, stays present by the gate",
        .enabled(if: ProposalTable.isPossible, "needs openpyxl"))
    func atGate() throws {
        _ = try scan([0])
        let table = try imported().table
        let nip = try #require(try table.rows.first?["NIP"])
        _ = try office.checkIn(["\(nip),\(ApelDay.time("07:52:00"))"])
        let answer = try office.ikrar("paper", "confirm", table.name, "--all-signed", "--json").ok().json()
        #expect(answer["accepted"]?.int == 0)
        #expect(answer["already"]?.int == 1)
        #expect(try present.isEmpty, "late at the gate")
    }

    @Test(
        "a table that a person has spoiled is refused with its line",
        .enabled(if: ProposalTable.isPossible, "needs openpyxl"))
    func spoiled() throws {
        _ = try scan([0, 1])
        let table = try imported().table
        let before = try office.contents()
        try table.write("mungkin", where: "NAMA", is: try #require(try table.rows[1]["NAMA"]))
        try office.ikrar("paper", "confirm", table.name).refused(65, naming: "3", "mungkin")
        try office.ikrar("paper", "confirm", "tiada.xlsx").refused(66, naming: "tiada.xlsx")
        try office.folder.write("NIP,NAMA\n199003142019031007,Wati\n", "daftar.csv")
        try office.ikrar("paper", "confirm", "daftar.csv").refused(65, naming: "daftar.csv")
        #expect(try office.contents() == before)
    }

    @Test("a printed list that nobody signed is read whole, every row empty, straight from its PDF")
    func unsigned() throws {
        let pdf = try print()
        let answer = try office.ikrar("paper", "import", pdf, "--json").ok().json()
        #expect(answer["signed"]?.int == 0)
        #expect(answer["unclear"]?.int == 0)
        #expect(try #require(answer["empty"]?.int) == answer["rows"]?.int)
        #expect(try #require(answer["sheets"]?.int) >= 1)
        let table = try #require(answer["files"]?.array?.first?.text)
        #expect(try office.ikrar("paper", "confirm", table, "--json").ok().json()["accepted"]?.int == 0)
        let text = try office.ikrar("paper", "import", pdf).ok()
        #expect(text.lines.count > 10)
        #expect(text.output.contains("ikrar paper confirm"))
    }

    @Test("pages of a list that were not among the scans are told of")
    func missingPages() throws {
        let largest = Dictionary(grouping: office.wearers, by: \.opd).max { $0.value.count < $1.value.count }
        let name = try #require(largest?.key)
        let printed = try office.ikrar(
            "document", "list", Office.apel, "--blank", "--opd", name, "--out", "cetak", "--json"
        ).ok().json()
        let pages = try #require(printed["pages"]?.int)
        try #require(pages > 1, "a list of one page has none missing")
        let file = "cetak/" + (try #require(printed["files"]?.array?.first?.text))
        try ScannedPage(1, of: file, in: office.folder).write("pindai.png", to: office.folder)
        let run = try office.ikrar("paper", "import", "pindai.png", "--json").ok()
        let missing = try #require(try run.json()["missing"]?.array?.first)
        #expect(missing["opd"]?.text == name)
        #expect(missing["pages"]?.array?.compactMap(\.int) == Array(2...pages))
        #expect(run.errors.contains(name))
        let whole = try office.ikrar("paper", "import", file, "--json").ok().json()
        #expect(whole["missing"] == .array([]))
    }

    @Test("what is no scan is refused, each for its reason")
    func notAScan() throws {
        try office.folder.write("bukan pindaian", "teks.txt")
        try office.folder.write("", "kosong.png")
        try office.ikrar("paper", "import", "teks.txt").refused(65, naming: "teks.txt")
        try office.ikrar("paper", "import", "kosong.png").refused(65, naming: "kosong.png")
        try office.ikrar("paper", "import", "tiada.pdf").refused(66, naming: "tiada.pdf")
        try office.ikrar("paper", "import", "badge").refused(66, naming: "badge")
        try office.ikrar("paper", "import").refused(64)
    }

    @Test("a scan without a sheet, or of something else, is told of page by page, and no table is written")
    func withoutSheet() throws {
        let white = [UInt8](repeating: 255, count: 800 * 1100)
        try office.folder.write(PlainPNG.bytes(width: 800, height: 1100, pixels: white), "putih.png")
        let nothing = try office.ikrar("paper", "import", "putih.png")
        nothing.refused(65, naming: "putih.png")
        let minutes = try office.ikrar("document", "minutes", Office.apel, "--out", "lain", "--json").ok().json()
        let file = "lain/" + (try #require(minutes["files"]?.array?.first?.text))
        try office.ikrar("paper", "import", file).refused(65, naming: file)
        let badge = try office.ikrar("document", "badges", "--opd", opd, "--format", "pdf", "--out", "kartu", "--json")
            .ok()
        try office.ikrar("paper", "import", try #require(try badge.json()["path"]?.text)).refused(65, naming: "kartu")
        #expect(!office.folder.has("out/paper"), "no empty folder is left")
    }

    @Test("of several scans those that can be read are, and the others are told of")
    func some() throws {
        let page = try scan([4])
        let white = [UInt8](repeating: 255, count: 800 * 1100)
        try office.folder.write(PlainPNG.bytes(width: 800, height: 1100, pixels: white), "putih.png")
        let run = try office.ikrar("paper", "import", "putih.png", "pindai.png", "--json").ok()
        let answer = try run.json()
        #expect(answer["rows"]?.int == page.rows.count)
        #expect(answer["unread"]?.array?.compactMap { $0["file"]?.text } == ["putih.png"])
        #expect(run.errors.contains("putih.png"))
    }

    @Test("a picture that is broken half way is named, and the other scans are read")
    func brokenHalfWay() throws {
        let page = try scan([4])
        let whole = try Data(contentsOf: URL(filePath: office.folder.path("pindai.png")))
        try whole.prefix(whole.count / 2).write(to: URL(filePath: office.folder.path("putus.png")))
        let run = try office.ikrar("paper", "import", "putus.png", "pindai.png", "--json").ok()
        let answer = try run.json()
        #expect(answer["rows"]?.int == page.rows.count)
        #expect(answer["unread"]?.array?.compactMap { $0["file"]?.text } == ["putus.png"])
        #expect(answer["unread"]?.array?.compactMap { $0["page"]?.int } == [1])
        #expect(run.errors.contains("putus.png"))
        try office.ikrar("paper", "import", "putus.png").refused(65, naming: "putus.png")
    }

    @Test("nobody else may look at signatures, nor at who signed, also in a folder that was there")
    func secrecy() throws {
        _ = try scan([0])
        let pictures = office.folder.path("usulan/gambar")
        try FileManager.default.createDirectory(atPath: pictures, withIntermediateDirectories: true)
        chmod(pictures, 0o755)
        let table = try imported().table.name
        func mode(_ name: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: office.folder.path(name))[.posixPermissions] as? Int
        }
        #expect(try mode("usulan/gambar") == 0o700)
        #expect(try mode(table) == 0o600)
        for picture in office.folder.files(below: "usulan/gambar") {
            #expect(try mode("usulan/gambar/\(picture)") == 0o600)
        }
    }

    @Test("a picture that cannot be written ends the reading, and no table of half a sheet is left")
    func unwrittenPicture() throws {
        let page = try scan([0, 2])
        let taken = office.folder.path("usulan/gambar/\(page.rows[2].code).png.part")
        try FileManager.default.createDirectory(atPath: taken, withIntermediateDirectories: true)
        try office.ikrar("paper", "import", "pindai.png", "--out", "usulan").refused(73, naming: page.rows[2].code)
        #expect(!office.folder.files(below: "usulan").contains { $0.hasSuffix(".xlsx") })
        #expect(!office.folder.has("usulan/gambar/\(page.rows[0].code).png"), "nor the pictures before it")
    }

    @Test("a folder that is made is for one's own eyes, with a slash at its end as without")
    func slash() throws {
        _ = try scan([0])
        for out in ["dengan/", "dalam/garis//", "tanpa"] {
            _ = try office.ikrar("paper", "import", "pindai.png", "--out", out, "--json").ok()
            let path = office.folder.path(out)
            #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o700)
        }
        try office.ikrar("paper", "import", "badge.png", "--out", "dengan/").refused(66, naming: "badge.png")
    }

    @Test("a sheet of another registry is refused", .onFiles)
    func foreign() throws {
        let page = try scan([0])
        #expect(page.rows.count > 3)
        let other = try Folder()
        let program = Program(folder: other)
        _ = try program.run(["init", "--agency", "Pemerintah Kabupaten Lain", "--zone", "WIB"]).ok()
        let run = try program.run(["paper", "import", office.folder.path("pindai.png")])
        run.refused(65, naming: "pindai.png")
    }
}

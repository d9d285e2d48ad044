import Foundation
import IkrarRegistry
import Testing

@Suite("outcomes at a gate")
struct OutcomeTests {
    private let office: Office

    init() throws { office = try Office() }

    private func recapCounts() throws -> JSON {
        try #require(office.ikrar("recap", Office.apel, "--json").ok().json()["counts"])
    }

    @Test("whole minutes late are told, and nobody is late at late-after itself")
    func late() throws {
        let answers = try office.checkIn(
            [
                office.wearers[0].scanned(at: "07:45:00"), office.wearers[1].scanned(at: "07:46:59"),
                office.wearers[2].scanned(at: "08:00:10"),
            ],
            options: ["--clock-uncertainty", "0"],
        )
        #expect(answers.map { $0["outcome"]?.text } == ["present", "late", "late"])
        #expect(answers.map { $0["minutesLate"] } == [.null, .number(1), .number(15)])
    }

    @Test("who comes within the clock's uncertainty of late-after is not late but put up for review")
    func nearLateAfter() throws {
        let answer = try office.checkIn([office.wearers[0].scanned(at: "07:45:03")])[0]
        #expect(answer["outcome"]?.text == "present")
        #expect(answer["review"]?.flag == true)
        #expect(try office.ikrar("scan", "list", Office.apel, "--review", "--json").ok().objects().count == 1)
    }

    @Test("outside the window it is told when the gates open or closed")
    func window() throws {
        let lines = [office.wearers[0].scanned(at: "05:59:59"), office.wearers[1].scanned(at: "09:00:01")]
        let answers = try office.checkIn(lines)
        #expect(answers.map { $0["outcome"]?.text } == ["notOpen", "closed"])
        #expect(answers.map { $0["since"]?.text } == [ApelDay.time("06:00:00"), ApelDay.time("09:00:00")])
        let shown = try office.ikrar("checkin", Office.apel, "--gate", "S", input: .text(lines.joined(separator: "\n")))
        #expect(shown.lines[0].hasPrefix("BELUM DIBUKA, buka \(ApelDay.date) 06:00"))
        #expect(shown.lines[1].hasPrefix("SUDAH DITUTUP sejak \(ApelDay.date) 09:00"))
    }

    @Test("the same gate within ten seconds is a repeat; later or elsewhere a duplicate that says when and where")
    func duplicates() throws {
        let wearer = office.wearers[0]
        let north = try office.checkIn([
            wearer.scanned(at: "07:10:00"), wearer.scanned(at: "07:10:07"), wearer.scanned(at: "07:20:00"),
        ])
        let south = try office.checkIn([wearer.scanned(at: "07:10:05")], gate: "Gerbang Selatan")
        #expect(north.map { $0["outcome"]?.text } == ["present", "repeat", "duplicate"])
        #expect(south[0]["outcome"]?.text == "duplicate")
        for answer in [north[2], south[0]] {
            #expect(answer["firstAt"]?.text == ApelDay.time("07:10:00"))
            #expect(answer["firstGate"]?.text == "Gerbang Utara")
        }
        #expect(try recapCounts()["present"]?.int == 1, "scans are not people")
    }

    @Test("a code that another registry signed is refused, and names nobody")
    func otherKey() throws {
        let number = try #require(BadgeNumber(text: office.wearers[0].code.dropFirst(3).prefix(8)))
        let foreign = BadgeCode(number: number, key: BadgeKey(id: "k1", secret: Array(repeating: 9, count: 32)))
        let answer = try office.checkIn(["\(foreign.text),\(ApelDay.time("07:10:00"))"])[0]
        #expect(answer["outcome"]?.text == "badSignature")
        #expect(answer["person"] == .null)
        #expect(try recapCounts()["present"]?.int == 0)
    }

    @Test("one character of the tag changed is a bad signature; one of the prefix is no code of ours")
    func forged() throws {
        let code = office.wearers[0].code
        let last = code.last!
        let forged = code.dropLast() + (last == "A" ? "B" : "A")
        let answers = try office.checkIn([
            "\(forged),\(ApelDay.time("07:10:00"))", "XK1\(code.dropFirst(3)),\(ApelDay.time("07:11:00"))",
        ])
        #expect(answers.map { $0["outcome"]?.text } == ["badSignature", "malformed"])
    }

    @Test("a revoked badge is refused with the day; after a reissue only the new one opens")
    func revokedAndReissued() throws {
        let (lost, taken) = (office.wearers[0], office.wearers[1])
        _ = try office.ikrar("badge", "revoke", taken.nip, "--reason", "disalahgunakan").ok()
        _ = try office.ikrar(
            "badge", "reissue", lost.nip, "--reason", "hilang", "--out", "baru", "--module-pixels", "2"
        ).ok()
        let badges = try office.ikrar("badge", "show", lost.nip, "--json").ok().objects()
        #expect(badges.count == 2)
        let new = try #require(badges.first { $0["revokedAt"] == .null }?["typed"]?.text)
        let answers = try office.checkIn([
            taken.scanned(at: "07:10:00"), lost.scanned(at: "07:11:00"), "\(new),\(ApelDay.time("07:12:00"))",
        ])
        #expect(answers.map { $0["outcome"]?.text } == ["revoked", "revoked", "present"])
        #expect(answers[0]["since"]?.text != nil)
        #expect(answers[2]["person"]?["name"]?.text == lost.name)
    }

    @Test("who was annulled is not present, and can be scanned again")
    func annul() throws {
        let wearer = office.wearers[0]
        let scan = try #require(office.checkIn([wearer.scanned(at: "07:10:00")])[0]["id"]?.text)
        try office.ikrar("scan", "annul", scan, "--reason", " ").refused(65)
        let annulled = try office.ikrar("scan", "annul", scan, "--reason", "salah orang", "--json").ok().json()
        #expect(annulled["attendance"] == .null)
        #expect(try recapCounts()["present"]?.int == 0)
        let again = try office.checkIn([wearer.scanned(at: "07:20:00")])
        #expect(again[0]["outcome"]?.text == "present")
        #expect(try recapCounts()["present"]?.int == 1)
        try office.ikrar("scan", "annul", scan, "--reason", "lagi").refused(65)
        let scans = try office.ikrar("scan", "list", Office.apel, "--json").ok().objects()
        #expect(scans.count == 2, "nothing is deleted")
        #expect(scans[0]["annulled"]?["reason"]?.text == "salah orang")
    }

    @Test("who is not on the list is refused, and a supervisor's ! admits them as a guest, not as obliged")
    func guest() throws {
        let newcomer = "199003142019031007"
        try office.folder.write(
            "NIP,NAMA,UNIT KERJA\n\(newcomer),Bagas Wiratama,\(office.wearers[0].opd)\n", "baru.csv")
        #expect(try office.ikrar("asn", "import", "baru.csv", "--json").ok().json()["added"]?.int == 1)
        let obliged = try #require(recapCounts()["obliged"]?.int)
        let line = "\(newcomer),\(ApelDay.time("07:10:00"))"

        let refused = try office.checkIn([line, "!"], gate: "Selatan")
        #expect(refused.map { $0["outcome"]?.text } == ["notObliged"], "no supervisor, no admission")
        let admitted = try office.checkIn([line, "!"], gate: "Utara", options: ["--supervisor", "Kabag Umum"])
        #expect(admitted.map { $0["outcome"]?.text } == ["notObliged", "present"])
        #expect(admitted.map { $0["person"]?["name"]?.text } == ["Bagas Wiratama", "Bagas Wiratama"])

        let counts = try recapCounts()
        #expect(counts["obliged"]?.int == obliged)
        #expect(counts["present"]?.int == 0, "a guest is no obliged person")
        let scans = try office.ikrar("scan", "list", Office.apel, "--nip", newcomer, "--json").ok().objects()
        #expect(scans.last?["guest"]?.flag == true)
        #expect(try office.ikrar("recap", Office.apel).ok().output.contains("Tamu: 1 orang"))
    }

    @Test("a ! with nobody to admit is no scan")
    func nobodyToAdmit() throws {
        let run = try office.ikrar(
            "checkin", Office.apel, "--gate", "Utara", "--supervisor", "Kabag Umum", "--json", input: .text("!\n"),
        ).ok()
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("Tidak ada yang baru ditolak"))
        let alone = try office.ikrar("checkin", Office.apel, "--gate", "Utara", "--json", input: .text("!\n")).ok()
        #expect(alone.output.isEmpty)
        #expect(alone.errors.contains("--supervisor"))
    }

    @Test("a scanner's clock that is wrong by a known offset is set right, and an impossible offset is refused")
    func clockOffset() throws {
        let answers = try office.checkIn(
            [office.wearers[0].scanned(at: "08:50:00")], options: ["--clock-offset", "-5400"])
        #expect(answers[0]["at"]?.text == ApelDay.time("07:20:00"))
        #expect(answers[0]["outcome"]?.text == "present")
        let arguments = ["checkin", Office.apel, "--gate", "Utara"]
        try office.program.run(arguments + ["--clock-offset", "99999999999999999"]).refused(
            64, naming: "--clock-offset")
        try office.program.run(arguments + ["--clock-uncertainty=-1"]).refused(64, naming: "--clock-uncertainty")
    }

    @Test("an excused person who comes is present, and both facts stay")
    func presentExcused() throws {
        let wearer = office.wearers[0]
        _ = try office.ikrar("excuse", "set", Office.apel, wearer.nip, "--kind", "DL", "--document", "090/1/2026").ok()
        #expect(try office.checkIn([wearer.scanned(at: "07:10:00")])[0]["outcome"]?.text == "presentExcused")
        let rosters = try office.ikrar("roster", Office.apel, "--opd", wearer.opd, "--json").ok().objects()
        let row = try #require(rosters.first?["rows"]?.array?.first { $0["nip"]?.text == wearer.nip })
        #expect(row["status"]?.text == "present")
        #expect(row["excuse"] != .null)
    }

    @Test("who belongs to another session is told so, and a supervisor may admit them")
    func otherSession() throws {
        let opd = office.wearers[0].opd
        let stranger = try #require(office.wearers.first { $0.opd != opd })
        _ = try office.ikrar(
            "event", "create", "dua", "--kind", "apel", "--title", "Dua sesi", "--starts", "\(ApelDay.date)T07:30",
            "--closes", "09:00",
        ).ok()
        _ = try office.ikrar(
            "session", "add", "dua", "susulan", "--starts", "\(ApelDay.date)T10:00", "--opens", "07:00", "--closes",
            "11:00",
            "--opd", opd,
        ).ok()
        _ = try office.ikrar("event", "open", "dua").ok()
        let answers = try office.checkIn(
            [stranger.scanned(at: "07:10:00"), "!", office.wearers[0].scanned(at: "07:12:00")],
            event: "dua",
            options: ["--session", "susulan", "--supervisor", "Kabag Umum"],
        )
        #expect(answers.map { $0["outcome"]?.text } == ["otherSession", "present", "present"])
    }

    @Test("a scan of this moment at an event that is open is present")
    func thisMoment() throws {
        let answers = try office.checkIn([office.wearers[0].code, office.wearers[0].code], event: Office.now)
        #expect(answers.map { $0["outcome"]?.text } == ["present", "repeat"])
        _ = try office.ikrar("event", "close", Office.now).ok()
        #expect(try office.checkIn([office.wearers[1].code], event: Office.now)[0]["outcome"]?.text == "closed")
        _ = try office.ikrar("event", "reopen", Office.now).ok()
        #expect(try office.checkIn([office.wearers[1].code], event: Office.now)[0]["outcome"]?.text == "present")
    }
}

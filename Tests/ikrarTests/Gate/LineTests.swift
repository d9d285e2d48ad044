import Foundation
import Testing

@Suite("lines at a gate")
struct LineTests {
    private let office: Office

    init() throws { office = try Office() }

    private func outcomes(_ answers: [JSON]) -> [String?] { answers.map { $0["outcome"]?.text } }

    private func answers(to bytes: [UInt8]) throws -> [JSON] {
        let run = try office.program.run(
            ["checkin", Office.apel, "--gate", "Gerbang Utara", "--json"],
            input: .bytes(bytes),
        )
        return try run.ok().objects()
    }

    @Test("a bad line never stops the next, and blank lines are not answered")
    func badLines() throws {
        let first = office.wearers[0].scanned(at: "07:10:00")
        let second = office.wearers[1].scanned(at: "07:11:00")
        var bytes = Array("\n   \nhttps://contoh.example/a?b=c\n\(first)\n".utf8)
        bytes += [0xFF, 0xFE, 0x00, 0xC3, 0x28] + Array("\n".utf8)
        bytes += [UInt8](repeating: UInt8(ascii: "7"), count: 300_000) + Array("\n".utf8)
        bytes += Array("\u{FEFF}\t\(second)  \n".utf8)
        let answers = try answers(to: bytes)
        #expect(outcomes(answers) == ["malformed", "present", "malformed", "malformed", "present"])
        #expect(answers.map { $0["line"]?.int } == [3, 4, 5, 6, 7], "lines are counted as they stand in the input")
    }

    @Test("lines end with LF, CR LF or CR, and the last one with the input", arguments: ["\n", "\r\n", "\r"])
    func lineEndings(_ ending: String) throws {
        let lines = office.wearers.prefix(3).enumerated().map { $1.scanned(at: "07:1\($0):00") }
        let answers = try answers(to: Array(lines.joined(separator: ending).utf8))
        #expect(outcomes(answers) == ["present", "present", "present"])
        #expect(answers.map { $0["line"]?.int } == [1, 2, 3])
    }

    @Test("a code is read in lower case, with blanks and hyphens, and with O for 0 and I or L for 1")
    func crockford() throws {
        let wearer = try #require(
            office.wearers.first { $0.code.dropFirst(3).contains("0") && $0.code.dropFirst(3).contains("1") })
        let body = wearer.code.dropFirst(3).lowercased().replacing("0", with: "o").replacing("1", with: "l")
        let written = "ik1-\(body.prefix(8)) \(body.dropFirst(8)),\(ApelDay.time("07:10:00"))"
        let answers = try office.checkIn([written])
        #expect(outcomes(answers) == ["present"])
        #expect(answers[0]["person"]?["name"]?.text == wearer.name)
    }

    @Test("a typed code is known by its check character, and any wrong character is refused")
    func typedCode() throws {
        let wearer = office.wearers[5]
        let last = wearer.typed.last!
        let wrong = wearer.typed.dropLast() + (last == "7" ? "8" : "7")
        let answers = try office.checkIn(
            ["\(wrong),\(ApelDay.time("07:09:00"))", "\(wearer.typed.lowercased()),\(ApelDay.time("07:10:00"))"],
        )
        #expect(outcomes(answers) == ["malformed", "present"])
        #expect(answers[0]["person"] == .null)
        let scans = try office.ikrar("scan", "list", Office.apel, "--json").ok().objects()
        #expect(scans.last?["channel"]?.text == "manual", "who types looks at the person")
    }

    @Test("a NIP finds its person, in any written form", arguments: [false, true])
    func nip(_ isSpaced: Bool) throws {
        let wearer = office.wearers[6]
        let nip = wearer.nip
        let parts = [nip.prefix(8), nip.dropFirst(8).prefix(6), nip.dropFirst(14).prefix(1), nip.suffix(3)]
        let written = isSpaced ? parts.joined(separator: " ") : nip
        let answers = try office.checkIn(["\(written),\(ApelDay.time("07:10:00"))", "199912312024211999"])
        #expect(answers[0]["outcome"]?.text == "present")
        #expect(answers[0]["person"]?["name"]?.text == wearer.name)
        #expect(answers[1]["outcome"]?.text == "unknown")
    }

    @Test("a whole name finds the one person who bears it; a word that several bear finds nobody")
    func name() throws {
        let names = Dictionary(grouping: office.wearers) { $0.bareName.uppercased() }
        let words = Dictionary(
            grouping: office.wearers.flatMap { $0.bareName.uppercased().split(separator: " ") },
            by: { $0 },
        )
        let alone = try #require(
            office.wearers.first { wearer in
                wearer.bareName.contains(" ") && wearer.bareName.allSatisfy { $0.isLetter || $0 == " " }
                    && names[wearer.bareName.uppercased()]?.count == 1
            },
        )
        let shared = try #require(words.first { $0.key.count > 4 && $0.value.count > 3 }?.key)
        let answers = try office.checkIn(
            ["\(alone.bareName.lowercased()),\(ApelDay.time("07:10:00"))", "\(shared),\(ApelDay.time("07:11:00"))"],
        )
        #expect(outcomes(answers) == ["present", "ambiguous"])
        #expect(answers[0]["person"]?["name"]?.text == alone.name)
        #expect(answers[1]["person"] == .null, "no guess")
    }

    @Test("a scanner's memory read twice gives the first answers again and counts nobody twice")
    func replay() throws {
        let lines =
            office.wearers.prefix(20).enumerated().map { $1.scanned(at: "07:4\($0 / 2):30") } + [
                "BUKAN//KODE,\(ApelDay.time("07:00:00"))"
            ]
        let first = try office.checkIn(lines)
        let again = try office.checkIn(lines)
        #expect(first.allSatisfy { $0["replay"] == .flag(false) })
        #expect(again.allSatisfy { $0["replay"] == .flag(true) })
        for (one, other) in zip(first, again) {
            for key in one.keys where key != "replay" { #expect(one[key] == other[key], "\(key)") }
        }
        let scans = try office.ikrar("scan", "list", Office.apel, "--json").ok().objects()
        #expect(scans.count == lines.count)
        let recap = try office.ikrar("recap", Office.apel, "--json").ok().json()
        let counts = ["present", "late"].compactMap { recap["counts"]?[$0]?.int }
        #expect(counts.reduce(0, +) == 20)
    }

    @Test("a scan id in the line is the scan's id")
    func ownID() throws {
        let id = "01990000-0000-7000-8000-000000000001"
        let line = "\(office.wearers[0].scanned(at: "07:10:00")),\(id)"
        #expect(try office.checkIn([line])[0]["id"]?.text == id)
        let again = try office.checkIn([line])
        #expect(again[0]["replay"]?.flag == true)
        let other = try office.checkIn(["\(office.wearers[1].scanned(at: "07:20:00")),\(id)"])
        #expect(other[0]["replay"]?.flag == false)
        #expect(other[0]["person"]?["name"]?.text == office.wearers[1].name, "another's code is another scan")
        #expect(other[0]["id"]?.text != id)
    }

    @Test("a gate with nothing to read ends well and says so")
    func nothing() throws {
        let run = try office.ikrar("checkin", Office.apel, "--gate", "Utara").ok()
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("0 pindaian"))
    }

    @Test("without a terminal, answers are plain words without colour or bell")
    func plainWords() throws {
        let lines = [office.wearers[0].scanned(at: "07:10:00"), office.wearers[0].scanned(at: "07:31:00"), "x"]
        let run = try office.ikrar(
            "checkin", Office.apel, "--gate", "Gerbang Utara", input: .text(lines.joined(separator: "\n")))
        #expect(run.lines.count == 3)
        #expect(run.lines[0].hasPrefix("HADIR  \(office.wearers[0].name)"))
        #expect(run.lines[1].hasPrefix("SUDAH HADIR 07:10 Gerbang Utara"))
        #expect(run.lines[2] == "KODE TIDAK DIKENAL")
        #expect(!run.output.contains { $0 == "\u{1B}" || $0 == "\u{07}" })
        let english = try office.ikrar("checkin", Office.now, "--gate", "G", input: .text("x"), language: "en")
        #expect(english.output == "NOT ONE OF OUR CODES\n")
    }
}

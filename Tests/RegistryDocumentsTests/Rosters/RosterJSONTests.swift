import Foundation
import IkrarRegistry
import RegistryDocuments
import Testing

@Suite("Rosters in JSON")
struct RosterJSONTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test("a roster file has exactly the keys of the contract, sorted")
    func roster() throws {
        let late = try Invented.row(
            .late,
            at: "2026-09-21T07:57",
            gate: "Gerbang Utara",
            minutesLate: 12,
            excuse: RosterExcuse(kind: .dinasLuar, document: "090/7"),
            pledge: RosterPledge(at: try Invented.instant("2026-09-21T07:30"), manners: [.spoken]),
        )
        let roster = Roster(event: try Invented.event(), opd: "Dinas Kesehatan", rows: [late])
        try write([roster])
        let expected = """
            {"asOf":"2026-09-21T09:05:00+08:00",\
            "counts":{"absent":0,"excused":0,"late":1,"notYet":0,"obliged":1,"present":0},\
            "declared":0,"event":"ikrar-2026","format":1,"opd":"Dinas Kesehatan","place":"Halaman Kantor Bupati",\
            "pledges":{"cameUnpledged":0,"pledged":1,"pledgedAway":0},\
            "rates":{"formulas":{"ofExpected":"(present + late) / (obliged - excused)",\
            "ofObliged":"(present + late) / obliged"},"ofExpected":1.0,"ofObliged":1.0},\
            "rows":[{"at":"2026-09-21T07:57:00+08:00","correction":null,"echelon":"",\
            "excuse":{"document":"090/7","kind":"dinasLuar"},"gate":"Gerbang Utara","grade":"III/d",\
            "hall":null,"kind":"PNS",\
            "minutesLate":12,"name":"Endang Wulandari, S.Kep., Ns.","nip":"198605152010011003",\
            "pledge":{"at":"2026-09-21T07:30:00+08:00","document":"","manners":["spoken"]},\
            "position":"Perawat Ahli Muda","status":"late","unit":"Dinas Kesehatan"}],\
            "starts":"2026-09-21T07:30:00+08:00","title":"Apel Ikrar Netralitas","uncounted":[]}

            """
        #expect(try scratch.text("out/dinas-kesehatan.json") == expected)
    }

    @Test("a corrected row names the letter and both who stand for it")
    func correction() throws {
        let row = try Invented.row(.present, correction: try Invented.correction())
        try write([Roster(event: try Invented.event(), opd: "A", rows: [row])])
        let expected = """
            "correction":{"approvedAt":"2026-09-28T09:00:00+08:00","approvedBy":"kesbangpol",\
            "document":"800/12/2026","proposedBy":"sri.hr"},
            """
        #expect(try scratch.text("out/a.json").contains(expected))
    }

    @Test("what is not there is null, not missing")
    func nulls() throws {
        try write([Roster(event: try Invented.event(), opd: "A", rows: [try Invented.row(.absent)])])
        let text = try scratch.text("out/a.json")
        #expect(text.contains("\"at\":null,"))
        #expect(text.contains("\"excuse\":null,\"gate\":null,"))
        #expect(text.contains("\"minutesLate\":null,"))
        #expect(text.contains("\"pledge\":null,"))
    }

    @Test("the recap names each OPD once with its counts")
    func recap() throws {
        try write(try Invented.rosters(), uncounted: ["CLTN", "Pensiun"])
        let text = try scratch.text("out/recap.json")
        let recap = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(
            recap.keys.sorted() == [
                "agency", "asOf", "counts", "declared", "event", "format", "guests", "opds", "place", "pledges",
                "rates",
                "starts", "title", "uncounted",
            ]
        )
        let opds = try #require(recap["opds"] as? [[String: Any]])
        #expect(opds.map { $0["opd"] as? String } == ["Dinas Kesehatan", "Kecamatan Arjasari"])
        let one = ["absent": 1, "excused": 1, "late": 1, "notYet": 1, "obliged": 5, "present": 1]
        #expect(opds.map { $0["counts"] as? [String: Int] } == [one, one])
        #expect(recap["counts"] as? [String: Int] == one.mapValues { $0 * 2 })
        #expect(recap["guests"] as? Int == 3)
        #expect(recap["uncounted"] as? [String] == ["CLTN", "Pensiun"])
        let rates = try #require(recap["rates"] as? [String: Any])
        #expect(rates["ofObliged"] as? Double == 0.4)
        #expect(rates["ofExpected"] as? Double == 0.5)
    }

    @Test("a rate without people is null")
    func nobody() throws {
        try write([Roster(event: try Invented.event(), opd: "A", rows: [])])
        let text = try scratch.text("out/a.json")
        #expect(text.contains("\"ofExpected\":null,\"ofObliged\":null}"))
        #expect(text.contains("\"rows\":[]"))
    }

    @Test(
        "every text reads back as it was",
        arguments: ["Nur \"Aisyah\"", "a\\b/c", "a\nb\r\tc", "\u{0}\u{1}\u{1F}\u{7F}", "é 🇮🇩 \u{2028}", ""]
    )
    func escapes(name: String) throws {
        try write([Roster(event: try Invented.event(), opd: "A", rows: [try Invented.row(name: name, .present)])])
        let data = try Data(contentsOf: URL(filePath: scratch("out/a.json")))
        let roster = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let rows = try #require(roster["rows"] as? [[String: Any]])
        #expect(rows.map { $0["name"] as? String } == [name])
    }

    @Test("a roster larger than the writer's buffer is whole")
    func large() throws {
        let rows = try (0..<2000).map { try Invented.row(name: "Nama \($0)", .present) }
        try write([Roster(event: try Invented.event(), opd: "A", rows: rows)])
        let data = try Data(contentsOf: URL(filePath: scratch("out/a.json")))
        let roster = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let written = try #require(roster["rows"] as? [[String: Any]])
        #expect(written.map { $0["name"] as? String } == rows.map(\.name))
    }

    private func write(_ rosters: [Roster], uncounted: [String] = []) throws {
        let recap = try Invented.recap(rosters, uncounted: uncounted)
        _ = try RosterWriter(formats: [.json]).write(rosters, recap: recap, to: scratch("out"))
    }
}

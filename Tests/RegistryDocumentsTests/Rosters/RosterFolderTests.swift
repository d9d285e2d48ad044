import Foundation
import IkrarRegistry
import RegistryDocuments
import Testing

@Suite("A folder of rosters")
struct RosterFolderTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test("gains another format of the same event")
    func formats() throws {
        try write(["Dinas Sosial"], [.csv, .json])
        let written = try write(["Dinas Sosial"], [.xlsx])
        #expect(written.files == ["dinas-sosial.xlsx", "recap.xlsx"])
        #expect(try files == ["dinas-sosial", "recap"].flatMap { ["\($0).csv", "\($0).json", "\($0).xlsx"] })
    }

    @Test("loses an OPD that is gone, in the formats written")
    func gone() throws {
        try write(["Dinas Sosial", "Kecamatan Arjasari"], [.csv, .json])
        try write(["Dinas Sosial"], [.csv])
        #expect(
            try files == [
                "dinas-sosial.csv", "dinas-sosial.json", "kecamatan-arjasari.json", "recap.csv", "recap.json",
            ]
        )
    }

    @Test("gets one OPD's files only from a partial run, and keeps its recap")
    func partial() throws {
        try write(["Dinas Sosial", "Kecamatan Arjasari"], [.csv])
        let before = try scratch.text("out/recap.csv")
        try FileManager.default.removeItem(atPath: scratch("out/dinas-sosial.csv"))
        let written = try write(["Dinas Sosial"], [.csv, .json], isPartial: true)
        #expect(written.files == ["dinas-sosial.csv", "dinas-sosial.json"])
        #expect(try files == ["dinas-sosial.csv", "dinas-sosial.json", "kecamatan-arjasari.csv", "recap.csv"])
        #expect(try scratch.text("out/recap.csv") == before)
    }

    @Test("never has one OPD's roster under the name of another that is spelt alike")
    func alike() throws {
        try write(["Dinas Sosial", "DINAS SOSIAL"], [.json])
        try write(["DINAS SOSIAL"], [.json], isPartial: true)
        #expect(try files == ["dinas-sosial-2.json", "dinas-sosial.json", "recap.json"])
        #expect(try scratch.text("out/dinas-sosial.json").contains(#""opd":"Dinas Sosial""#))
        try write(["DINAS SOSIAL", "Dinas Sosial", "dinas sosial"], [.csv])
        #expect(try scratch.text("out/dinas-sosial-2.csv").contains("DINAS SOSIAL"))
        #expect(try scratch.text("out/dinas-sosial-3.csv").contains("dinas sosial"))
    }

    @Test("gives the name of an OPD that is gone to the one that now has it")
    func renamed() throws {
        try write(["Dinas Sosial"], [.csv])
        try write(["DINAS SOSIAL"], [.csv])
        #expect(try files == ["dinas-sosial.csv", "recap.csv"])
    }

    @Test("of another event is refused, whole or in part", arguments: [false, true])
    func otherEvent(isPartial: Bool) throws {
        try write(["Dinas Sosial"], [.csv])
        let before = try scratch.text("out/dinas-sosial.csv")
        #expect(throws: DocumentError(.otherEvent, path: scratch("out"), event: "ikrar-2026")) {
            try write(["Dinas Kesehatan"], [.json], event: "upacara", isPartial: isPartial)
        }
        #expect(try files == ["dinas-sosial.csv", "recap.csv"])
        #expect(try scratch.text("out/dinas-sosial.csv") == before)
    }

    @discardableResult
    private func write(
        _ opds: [String],
        _ formats: Set<RosterFormat>,
        event: String = "ikrar-2026",
        isPartial: Bool = false
    ) throws -> WrittenRosters {
        let event = try Invented.event(id: event)
        let rosters = try opds.map { Roster(event: event, opd: $0, rows: try Invented.people(unit: $0)) }
        let lines = rosters.map { Recap.Line(opd: $0.opd, counts: $0.counts) }
        return try RosterWriter(formats: formats).write(
            rosters,
            recap: Recap(event: event, opds: lines, guests: 0),
            to: scratch("out"),
            isPartial: isPartial,
        )
    }

    private var files: [String] {
        get throws { try scratch.entries("out").filter { $0 != ".ikrar-rosters" } }
    }
}

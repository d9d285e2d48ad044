import Foundation
import IkrarRegistry
import Testing

@testable import RegistryDocuments

@Suite("A folder of badges")
struct BadgeIndexTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
    }

    @Test("keeps everybody in its index when one OPD is printed again, by OPD, unit and name")
    func partial() throws {
        try write([print(1, "Wati", "Dinas Sosial"), print(2, "Adi", "Badan Riset")], isComplete: true)
        try write([print(3, "Budi", "Dinas Sosial"), print(1, "Wati", "Dinas Sosial")])
        #expect(try listed == ["badan-riset/adi-00000002", "dinas-sosial/budi-00000003", "dinas-sosial/wati-00000001"])
        #expect(try pictures == listed)
    }

    @Test("loses the pictures of revoked badges")
    func revoked() throws {
        try write([print(1, "Wati", "Dinas Sosial"), print(2, "Adi", "Dinas Sosial")], isComplete: true)
        try write([print(3, "Wati", "Dinas Sosial", retired: [1])])
        #expect(try listed == ["dinas-sosial/adi-00000002", "dinas-sosial/wati-00000003"])
        #expect(try pictures == listed)
    }

    @Test("has one picture of a badge whose bearer moved or has another name, and no folder without pictures")
    func moved() throws {
        try write([print(1, "Wati", "Dinas Sosial"), print(2, "Adi", "Badan Riset")], isComplete: true)
        try write([print(1, "Wati Lestari", "Badan Riset")])
        #expect(try listed == ["badan-riset/adi-00000002", "badan-riset/wati-lestari-00000001"])
        #expect(try pictures == listed)
        #expect(try scratch.entries("out") == ["badan-riset", "index.csv", "index.xlsx"])
    }

    @Test("loses with a complete printing who is not on record any more, and never what no index lists")
    func complete() throws {
        try write([print(1, "Wati", "Dinas Sosial"), print(2, "Adi", "Badan Riset")], isComplete: true)
        try scratch.put("mine", "out/badan-riset/logo.png")
        try write([print(1, "Wati", "Dinas Sosial")], isComplete: true)
        #expect(try listed == ["dinas-sosial/wati-00000001"])
        #expect(try pictures == ["badan-riset/logo", "dinas-sosial/wati-00000001"])
    }

    @Test("does not list a picture that somebody removed")
    func removed() throws {
        try write([print(1, "Wati", "Dinas Sosial"), print(2, "Adi", "Badan Riset")], isComplete: true)
        try FileManager.default.removeItem(atPath: scratch("out/badan-riset/adi-00000002.png"))
        try write([print(3, "Budi", "Dinas Sosial")])
        #expect(try listed == ["dinas-sosial/budi-00000003", "dinas-sosial/wati-00000001"])
    }

    @Test("keeps an OPD's folder, also when another is spelt alike")
    func alike() throws {
        try write([print(1, "Wati", "DINAS SOSIAL"), print(2, "Adi", "Dinas Sosial")], isComplete: true)
        try write([print(2, "Adi", "Dinas Sosial")])
        #expect(try listed == ["dinas-sosial/wati-00000001", "dinas-sosial-2/adi-00000002"])
        #expect(try pictures.sorted() == listed.sorted())
    }

    @Test(
        "reads back names of every kind",
        arguments: ["Wati, \"S.Kom.\"", "'Aisyah", "=HYPERLINK(1)", "'=1", "Siti\r\nAminah"],
    )
    func names(name: String) throws {
        let one = print(1, name, "-Dinas, \"Sosial\"")
        try write([one], isComplete: true)
        let before = try BadgeIndex.entries(in: scratch("out"))
        #expect(before.map(\.name) == [name])
        #expect(before.map(\.opd) == ["-Dinas, \"Sosial\""])
        try write([print(2, "Adi", "Badan Riset")])
        #expect(try BadgeIndex.entries(in: scratch("out")).contains(before[0]))
    }

    @Test(
        "is never led out of itself, or to another file, by an index altered by hand",
        arguments: [
            "../rahasia-00000001.png", "rahasia-00000001.png", "a/b/x-00000001.png", "a/rahasia.png",
            "./x-00000001.png",
        ],
    )
    func altered(file: String) throws {
        try scratch.put("mine", "out/\(file)")
        try scratch.put("name,unit,opd,file,typed\r\nX,Y,Z,\(file),0000-0001-1\r\n", "out/index.csv")
        try write([print(2, "Adi", "Badan Riset", retired: [1])], isComplete: true)
        #expect(try scratch.text("out/\(file)") == "mine")
        #expect(try listed == ["badan-riset/adi-00000002"])
    }

    @Test("with an index.csv of somebody else is refused, untouched")
    func foreign() throws {
        try scratch.put("nama;alamat\n", "out/index.csv")
        #expect(throws: DocumentError(.nameTaken, path: scratch("out/index.csv"))) {
            try write([print(1, "Wati", "Dinas Sosial")])
        }
        #expect(try scratch.text("out/index.csv") == "nama;alamat\n")
    }

    private func write(_ prints: [BadgePrint], isComplete: Bool = false) throws {
        let folder = scratch("out")
        let index = try BadgeIndex(prints, in: folder, isComplete: isComplete)
        for entry in index.printed { try scratch.put("png", "out/\(entry.file)") }
        index.removeStale(from: folder)
        let now = try Invented.instant("2026-09-21T09:00")
        _ = try index.write(to: folder, agency: "Pemerintah Kabupaten Wanasari", asOf: now)
    }

    private func print(_ number: UInt64, _ name: String, _ opd: String, retired: [UInt64] = []) -> BadgePrint {
        let key = BadgeKey(id: "k1", secret: Array(repeating: 7, count: BadgeKey.bytes))
        let person = Person.ID("p\(number)")
        let number = BadgeNumber(number)
        let badge = Badge(number: number, person: person, keyID: key.id, issuedAt: Instant(microseconds: 0))
        let holder = BadgeHolder(
            person: person,
            nip: NIP.stored("198605152010011003")!,
            name: PersonName(bare: name),
            opd: opd,
            unit: opd,
            position: "Analis",
            badge: badge,
        )
        let code = BadgeCode(number: number, key: key)
        return BadgePrint(holder: holder, badge: badge, code: code, isNew: true, retired: retired.map(BadgeNumber.init))
    }

    /// Without `.png`, in the order of the index.
    private var listed: [String] {
        get throws { try BadgeIndex.entries(in: scratch("out")).map { String($0.file.dropLast(4)) } }
    }

    private var pictures: [String] {
        get throws {
            try FileManager.default.subpathsOfDirectory(atPath: scratch("out")).sorted()
                .filter { $0.hasSuffix(".png") }.map { String($0.dropLast(4)) }
        }
    }
}

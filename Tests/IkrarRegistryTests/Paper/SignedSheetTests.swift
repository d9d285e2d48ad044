import IkrarRegistry
import TestRegistries
import Testing

@Suite("A signed sheet that has come back")
struct SignedSheetTests {
    @Test("leads from its rows to the people, in the order of the paper")
    func people() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let list = try #require(
            try await wanasari.registry.signingLists(of: Wanasari.event, opd: Wanasari.dinsos).first)
        let code = try list.sheet(2, of: 3, rows: [nil, 0, 2, nil, 1], geometry: PrintedSheets.geometry)
        let (sheet, geometry) = try await wanasari.registry.signedSheets().sheet(code.text)
        #expect(geometry == PrintedSheets.geometry)
        #expect(sheet.event.id == Wanasari.event.rawValue)
        #expect(sheet.opd == "Dinas Sosial")
        #expect((sheet.page, sheet.pages) == (2, 3))
        #expect(sheet.rows.map(\.code) == [nil, list.rows[0], list.rows[2], nil, list.rows[1]])
        let rows = list.roster.rows
        #expect(sheet.rows.map(\.person) == [nil, rows[0], rows[2], nil, rows[1]])
    }

    @Test("lists print people by unit, the head's first, an OPD after the other")
    func lists() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let lists = try await wanasari.registry.signingLists(of: Wanasari.event, opd: nil)
        #expect(lists.map(\.roster.opd) == ["Dinas Kesehatan", "Dinas Sosial"])
        #expect(lists[1].roster.rows.first?.nip == Wanasari.head)
        #expect(lists[1].rows.count == lists[1].roster.rows.count)
        #expect(Set(lists.flatMap(\.rows)).count == 6)
    }

    @Test("of two OPD that are called alike lead each to its own people")
    func namesakes() async throws {
        let wanasari = try await Wanasari()
        let other = OrgUnit.ID("opd-kembar")
        let nip = try #require(NIP.stored("199103142019031008"))
        try await wanasari.store.write { transaction in
            try transaction.insert([OrgUnit(id: other, name: "Dinas Sosial", parent: nil, opd: other, unorID: nil)])
            try transaction.insert([Wanasari.person("p-kembar", nip, "Wahyu Umpama", other, "Analis", "III/a")])
        }
        try await wanasari.createEvent()
        _ = try await wanasari.registry.open(Wanasari.event, by: "uji")
        let lists = try await wanasari.registry.signingLists(of: Wanasari.event, opd: nil)
        let namesakes = lists.filter { $0.roster.opd == "Dinas Sosial" }
        #expect(Set(namesakes.map(\.roster.opdID)) == [Wanasari.dinsos, other])
        let sheets = try await wanasari.registry.signedSheets()
        for list in namesakes {
            let sheet = try await sheets.sheet(try PrintedSheets.sheet(of: list)).sheet
            #expect(sheet.opdID == list.roster.opdID)
            #expect(sheet.rows.compactMap { $0.person?.nip } == list.roster.rows.map(\.nip))
        }
    }

    @Test("knows a person whose NIP was corrected since no longer, and everybody else still")
    func corrected() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let text = try PrintedSheets.sheet(of: PrintedSheets.list([Wanasari.budi, Wanasari.siti]))
        let new = try #require(NIP.stored("198605152010011009"))
        _ = try await wanasari.registry.renumber(Wanasari.budi, to: new, by: "uji")
        let rows = try await wanasari.registry.signedSheets().sheet(text).sheet.rows
        #expect(rows[1].code != nil)
        #expect(rows.map { $0.person?.nip } == [nil, nil, Wanasari.siti])
    }

    @Test("knows nobody who is not on the event's list")
    func stranger() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let text = try PrintedSheets.sheet(of: PrintedSheets.list([Wanasari.retired, Wanasari.siti]))
        let rows = try await wanasari.registry.signedSheets().sheet(text).sheet.rows
        #expect(rows.map { $0.person?.nip } == [nil, nil, Wanasari.siti])
    }

    @Test("tells who is on record as present already")
    func known() async throws {
        let wanasari = try await Wanasari.atTheGate()
        _ = try await wanasari.scan(wanasari.code(of: Wanasari.siti).text, at: "07:20")
        let text = try PrintedSheets.sheet(of: PrintedSheets.list([Wanasari.budi, Wanasari.siti]))
        let rows = try await wanasari.registry.signedSheets().sheet(text).sheet.rows
        #expect(rows.map { $0.person?.at } == [nil, nil, Wanasari.time("07:20")])
    }

    @Test("is refused before the event is open", arguments: [false, true])
    func draft(isMade: Bool) async throws {
        let wanasari = try await Wanasari()
        if isMade { try await wanasari.createEvent() }
        try await refused(.noEvent, PrintedSheets.list([Wanasari.budi]), wanasari.registry)
    }

    @Test("of an OPD with nobody on the list is refused")
    func otherOPD() async throws {
        let wanasari = try await Wanasari.atTheGate()
        try await refused(
            .noOPD, PrintedSheets.list([Wanasari.budi], of: OrgUnit.ID("antah-berantah")), wanasari.registry)
    }

    @Test("of another registry is refused")
    func foreign() async throws {
        let wanasari = try await Wanasari.atTheGate()
        try await refused(
            .notSigned, PrintedSheets.list([Wanasari.budi], key: PrintedSheets.newKey), wanasari.registry)
    }

    @Test("printed before the keys were changed is read, and new ones are printed under the new key")
    func rotated() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let old = try PrintedSheets.sheet(of: PrintedSheets.list([Wanasari.budi]))
        let ring = BadgeKeyRing(keys: [PrintedSheets.key, PrintedSheets.newKey])
        let registry = Registry(store: wanasari.store, ring: ring, surroundings: wanasari.clock.surroundings)
        let list = try #require(try await registry.signingLists(of: Wanasari.event, opd: Wanasari.dinsos).first)
        let new = try PrintedSheets.sheet(of: list)
        // One reading of both: what is known under one key must not answer for the other.
        let sheets = try await registry.signedSheets()
        #expect(try await sheets.sheet(old).sheet.rows.map { $0.person?.nip } == [nil, Wanasari.budi])
        #expect(try await sheets.sheet(new).sheet.rows.compactMap { $0.person?.nip } == list.roster.rows.map(\.nip))
        await #expect(throws: SheetRefusal.notSigned) {
            _ = try await wanasari.registry.signedSheets().sheet(new)
        }
    }

    @Test("is none when the symbol says something else", arguments: ["", "https://wanasari.example", "IKL1", "IKL1::"])
    func other(text: String) async throws {
        let wanasari = try await Wanasari.atTheGate()
        await #expect(throws: SheetRefusal.notASheet) { _ = try await wanasari.registry.signedSheets().sheet(text) }
        let badge = try await wanasari.code(of: Wanasari.budi).text
        await #expect(throws: SheetRefusal.notASheet) { _ = try await wanasari.registry.signedSheets().sheet(badge) }
    }

    private func refused(_ refusal: SheetRefusal, _ list: SigningList, _ registry: Registry) async throws {
        await #expect(throws: refusal) {
            _ = try await registry.signedSheets().sheet(try PrintedSheets.sheet(of: list))
        }
    }
}

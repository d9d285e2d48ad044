import IkrarRegistry
import TestRegistries
import Testing

@Suite("a list of paktas")
struct PaktaListTests {
    private func read(_ rows: [[String]], usualDate: CivilDate? = nil) async throws -> PaktaListReading {
        let wanasari = try await Wanasari.readyToPledge()
        return try await Self.read(rows, wanasari, usualDate: usualDate)
    }

    private static func read(
        _ rows: [[String]], _ wanasari: Wanasari, usualDate: CivilDate? = nil
    ) async throws -> PaktaListReading {
        try await wanasari.registry.paktaList(for: Wanasari.event, file: "pakta.csv", usualDate: usualDate) {
            (take: (ListRow) -> Void) in
            for (place, cells) in rows.enumerated() {
                take(ListRow(sheet: nil, line: place + 1, cells: cells.map { ListRow.Cell($0) }))
            }
        }
    }

    @Test("is found beneath titles, and dates are read as people write them")
    func reads() async throws {
        let list = try await read([
            ["DAFTAR PAKTA INTEGRITAS"], [],
            ["No.", "NIP", "Nama", "Nomor Pakta", "Tgl. Tanda Tangan"],
            ["1", "19860515 201001 1 003", "Budi", "800/1", "Minggu, 20 September 2026"],
            ["2", "199002022015032001", "Siti", "800/2", "20-09-2026"], ["", "", "", "", ""],
        ])
        #expect(list.held.isEmpty)
        #expect(list.requests == [Wanasari.pakta(Wanasari.budi, "800/1"), Wanasari.pakta(Wanasari.siti, "800/2")])
    }

    @Test(
        "holds back a row that is not understood, and names its line",
        arguments: [
            (["12", "800/1", "20-09-2026"], PaktaListReading.HeldRow.Reason.nipUnreadable),
            (["199505052020011009", "800/1", "20-09-2026"], .personUnknown),
            (["199002022015032001", "", "20-09-2026"], .numberMissing),
            (["199002022015032001", "800/1", "kemarin"], .dateUnreadable),
            (["199002022015032001", "800/1", ""], .dateUnreadable),
            (["199002022015032001", "800/1", "22-09-2026"], .dateUnlikely),
            (["199002022015032001", "800/1", "20-09-1926"], .dateUnlikely),
            (["198605152010011003", "800/1", "20-09-2026"], .nipRepeated),
        ])
    func holds(_ cells: [String], reason: PaktaListReading.HeldRow.Reason) async throws {
        let list = try await read([
            ["NIP", "No. Pakta", "Tanggal"], ["198605152010011003", "800/9", "20-09-2026"], cells,
        ])
        #expect(list.requests.count == 1)
        #expect(list.held.map(\.line) == [3])
        #expect(list.held.map(\.reason) == [reason])
    }

    @Test("holds back a row whose name is another's, and takes the person's own row below it")
    func anotherName() async throws {
        let list = try await read([
            ["NIP", "Nama", "No. Pakta", "Tanggal"], ["198605152010011003", "Joko Widodo", "800/9", "20-09-2026"],
            ["198605152010011003", "Budi Santoso", "800/1", "20-09-2026"],
        ])
        #expect(list.requests == [Wanasari.pakta(Wanasari.budi, "800/1")])
        #expect(list.held.map(\.line) == [2])
        #expect(list.held.map(\.reason) == [.nameDiffers])
        #expect(list.held.map(\.name) == ["Joko Widodo"])
        #expect(list.held.map(\.known) == ["Budi Santoso"])
    }

    @Test(
        "takes the same name with titles, in capitals, shortened, in another order, or none at all",
        arguments: [
            "Drs. Budi Santoso, M.Si.", "BUDI SANTOSO", "Drs H BUDI SANTOSO SH", "Budi S.", "B. Santoso",
            "Santoso, Budi", "Santoso Budi", "Budi", "", "-",
        ])
    func sameName(name: String) async throws {
        let list = try await read([
            ["NIP", "NAMA PEGAWAI", "No. Pakta", "Tanggal"], ["198605152010011003", name, "800/1", "20-09-2026"],
        ])
        #expect(list.requests == [Wanasari.pakta(Wanasari.budi, "800/1")])
        #expect(list.held.isEmpty)
    }

    @Test("compares titles in columns of their own with nothing")
    func titleColumns() async throws {
        let list = try await read([
            ["Gelar Depan", "Nama", "Gelar Belakang", "NIP", "No. Pakta", "Tanggal"],
            ["Dr.", "Budi Santoso", "S.H.", "198605152010011003", "800/1", "20-09-2026"],
            ["Dr.", "Joko Widodo", "S.H.", "199002022015032001", "800/2", "20-09-2026"],
        ])
        #expect(list.requests == [Wanasari.pakta(Wanasari.budi, "800/1")])
        #expect(list.held.map(\.reason) == [.nameDiffers])
    }

    @Test("may leave the day to whoever imports it")
    func usualDate() async throws {
        let day = CivilDate(year: 2026, month: 9, day: 20)!
        let list = try await read([["NIP", "NOMOR PAKTA"], ["198605152010011003", "800/9"]], usualDate: day)
        #expect(list.requests == [Wanasari.pakta(Wanasari.budi, "800/9")])
    }

    @Test("takes no running number for the paktas'")
    func runningNumber() async {
        await #expect {
            _ = try await read([["Nomor", "NIP", "Nama"], ["1", "198605152010011003", "Budi"]])
        } throws: {
            ($0 as? ListFault)?.code == .noPaktaHeader
        }
    }

    @Test("without headers of NIP and number is refused")
    func noHeader() async {
        await #expect {
            _ = try await read([["NIP", "JENIS"]])
        } throws: {
            ($0 as? ListFault)?.code == .noPaktaHeader
        }
    }

    @Test("told after recording which of its rows another number stands against")
    func clashes() async throws {
        let wanasari = try await Wanasari.readyToPledge()
        _ = try await wanasari.file(Wanasari.pakta(Wanasari.budi, "800/1"))
        let list = try await Self.read(
            [
                ["NIP", "NO PAKTA", "TANGGAL"], ["198605152010011003", "800/2", "20-09-2026"],
                ["199002022015032001", "800/1", "20-09-2026"], ["x", "800/3", "20-09-2026"],
            ], wanasari)
        let dry = try await wanasari.registry.recordPaperPledges(
            list.requests, at: Wanasari.event, filedBy: "BKPSDM", isDryRun: true, by: "hr")
        #expect(dry.recorded.isEmpty && dry.act == nil)
        let held = list.held(after: dry)
        #expect(held.map(\.line) == [2, 3, 4])
        #expect(held.map(\.reason) == [.otherNumber, .numberTaken, .nipUnreadable])
    }
}

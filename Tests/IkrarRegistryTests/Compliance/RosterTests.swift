import IkrarRegistry
import TestRegistries
import Testing

@Suite("a roster")
struct RosterTests {
    @Test("counts people by status, disjoint, and adds up to all who are obliged")
    func counts() async throws {
        let wanasari = try await Wanasari.atTheGate()
        _ = try await wanasari.scan(wanasari.code(of: Wanasari.head).text, at: "07:20")
        _ = try await wanasari.scan(wanasari.code(of: Wanasari.budi).text, at: "07:50")
        _ = try await wanasari.registry.setExcuse(
            .dinasLuar, document: "090/1", of: Wanasari.siti, for: Wanasari.event, by: "uji")
        wanasari.clock.set(Wanasari.time("08:00"))
        let open = try await wanasari.roster()
        #expect(open.counts.notYet == 1)
        wanasari.clock.set(Wanasari.time("09:00:01"))
        let over = try await wanasari.roster()
        #expect(over.counts.absent == 1)
        #expect(over.rows.map(\.status) == [.present, .excused, .late, .excused, .absent])
        for counts in [open.counts, over.counts] {
            let statuses = [counts.present, counts.late, counts.excused, counts.absent, counts.notYet]
            #expect(statuses.reduce(0, +) == counts.obliged)
            #expect(counts.obliged == 5)
        }
        #expect(over.counts.rates.ofObliged == 0.4)
        #expect(over.counts.rates.ofExpected == 2.0 / 3)
    }

    @Test("nobody is absent before the event is over, and everybody is once it is closed by hand")
    func derivesAbsence() async throws {
        let wanasari = try await Wanasari.atTheGate()
        wanasari.clock.set(Wanasari.time("07:00"))
        #expect(try await wanasari.roster().counts.absent == 0)
        try await wanasari.registry.close(Wanasari.event, by: "uji")
        #expect(try await wanasari.roster().counts.notYet == 0)
        try await wanasari.registry.reopen(Wanasari.event, by: "uji")
        #expect(try await wanasari.roster().counts.absent == 0)
    }

    @Test("an OPD that a later session still serves is not over yet")
    func waitsForLastSession() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let later = Session(
            id: Session.ID("susulan"), event: Wanasari.event, title: "", place: "", opens: Wanasari.time("10:00"),
            starts: Wanasari.time("10:00"), lateAfter: nil, closes: Wanasari.time("11:00"), opds: [Wanasari.dinkes])
        try await wanasari.registry.add(later, by: "uji")
        wanasari.clock.set(Wanasari.time("09:30"))
        #expect(try await wanasari.roster().counts.absent == 4)
        #expect(try await wanasari.roster(of: Wanasari.dinkes).counts.notYet == 1)
    }

    @Test("puts the head first, then golongan downward")
    func orders() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let rows = try await wanasari.roster().rows
        #expect(rows.map(\.nip) == [Wanasari.head, Wanasari.student, Wanasari.budi, Wanasari.siti, Wanasari.sitiToo])
    }

    @Test("its recap is the sum of its lines")
    func recaps() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let recap = try await wanasari.registry.recap(of: Wanasari.event)
        #expect(recap.opds.map(\.opd) == ["Dinas Kesehatan", "Dinas Sosial"])
        #expect(recap.counts == recap.opds.map(\.counts).reduce(RosterCounts(), +))
        #expect(recap.event.uncounted == ["Pensiun"])
    }

    @Test("rates of nobody are not numbers")
    func hasNoRateOfNobody() {
        #expect(RosterCounts().rates.ofObliged == nil)
        var excused = RosterCounts()
        excused.add(.excused)
        #expect(excused.rates.ofObliged == 0)
        #expect(excused.rates.ofExpected == nil)
    }
}

@Suite("an excuse")
struct ExcuseTests {
    @Test("wants a letter, an event that is not sealed, and a person")
    func refuses() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        let event = Wanasari.event
        await #expect(throws: RegistryError(.documentMissing)) {
            _ = try await registry.setExcuse(.sakit, document: " ", of: Wanasari.budi, for: event, by: "uji")
        }
        await #expect(throws: RegistryError(.noSuchPerson)) {
            _ = try await registry.setExcuse(
                .sakit, document: "1", of: NIP.stored("199505052020011009")!, for: event, by: "uji")
        }
        await #expect(throws: RegistryError(.noSuchExcuse)) {
            try await registry.withdrawExcuse(of: Wanasari.budi, for: event, by: "uji")
        }
        try await registry.close(event, by: "uji")
        try await wanasari.store.write { transaction in
            var sealed = try #require(try transaction.event(event))
            sealed.state = .sealed
            try transaction.update(sealed)
        }
        await #expect(throws: RegistryError(.eventSealed)) {
            _ = try await registry.setExcuse(.sakit, document: "1", of: Wanasari.budi, for: event, by: "uji")
        }
    }

    @Test("replaces the one before; the same one twice changes nothing; withdrawn it is gone from the roster")
    func replaces() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        let first = try await registry.setExcuse(
            .izin, document: "1", of: Wanasari.budi, for: Wanasari.event, by: "uji")
        #expect(
            try await registry.setExcuse(.izin, document: " 1 ", of: Wanasari.budi, for: Wanasari.event, by: "x")
                == first)
        _ = try await registry.setExcuse(.sakit, document: "2", of: Wanasari.budi, for: Wanasari.event, by: "uji")
        #expect(try await registry.excuses(of: Wanasari.event).map(\.excuse.kind) == [.sakit])
        try await registry.withdrawExcuse(of: Wanasari.budi, for: Wanasari.event, by: "uji")
        #expect(try await registry.excuses(of: Wanasari.event).isEmpty)
    }

    @Test(
        "is read as forms write it; what could mean two things is not",
        arguments: [
            ("S", ExcuseKind.sakit), ("Sakit", .sakit), ("DL", .dinasLuar), ("Dinas Luar", .dinasLuar),
            ("dinas-luar", .dinasLuar),
            ("TB", .tugasBelajar), ("CT", .cuti), ("I", .izin), ("T", nil), ("TK", nil), ("D", nil), ("", nil),
        ] as [(String, ExcuseKind?)],
    )
    func readsForms(_ text: String, _ kind: ExcuseKind?) {
        #expect(ExcuseKind(written: text) == kind)
    }

    @Test("a list of them holds back what it cannot enter and enters the rest")
    func readsLists() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let rows = [
            ["DAFTAR IZIN"], ["NO", "NIP", "JENIS", "NOMOR SURAT"],
            ["1", Wanasari.budi.spaced, "Sakit", "445/1"], ["2", "12345", "Sakit", "445/2"],
            ["3", "199505052020011009", "I", "445/3"], ["4", Wanasari.siti.digits, "T", "445/4"],
            ["5", Wanasari.siti.digits, "I", ""], ["6", Wanasari.budi.digits, "I", "445/6"], ["", "", "", ""],
        ]
        let reading = try await wanasari.registry.excuseList(for: Wanasari.event, file: "izin.csv") {
            (take: (ListRow) -> Void) in
            for (place, row) in rows.enumerated() {
                take(ListRow(sheet: nil, line: place + 1, cells: row.map { ListRow.Cell($0) }))
            }
        }
        #expect(reading.requests == [ExcuseRequest(nip: Wanasari.budi, kind: .sakit, document: "445/1")])
        #expect(
            reading.held.map(\.reason) == [
                .nipUnreadable, .personUnknown, .kindUnknown, .documentMissing, .nipRepeated,
            ])
        #expect(reading.held.map(\.line) == [4, 5, 6, 7, 8])
        let named = try await wanasari.registry.excuseList(for: Wanasari.event, file: "izin.csv") {
            (take: (ListRow) -> Void) in
            let rows = [
                ["NIP", "NAMA", "JENIS", "NOMOR SURAT"], [Wanasari.budi.digits, "Joko Widodo", "Sakit", "445/1"],
                [Wanasari.budi.digits, "Budi Santoso", "Sakit", "445/2"],
            ]
            for (place, row) in rows.enumerated() {
                take(ListRow(sheet: nil, line: place + 1, cells: row.map { ListRow.Cell($0) }))
            }
        }
        #expect(named.requests.map(\.document) == ["445/2"])
        #expect(named.held.map(\.reason) == [.nameDiffers])
        let registry = wanasari.registry
        await #expect(throws: ListFault.self) {
            _ = try await registry.excuseList(for: Wanasari.event, file: "x.csv") { (_: (ListRow) -> Void) in }
        }
    }
}

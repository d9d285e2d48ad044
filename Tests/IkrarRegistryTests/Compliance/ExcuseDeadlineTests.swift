import IkrarRegistry
import TestRegistries
import Testing

@Suite("the deadline for excuses")
struct ExcuseDeadlineTests {
    private static let event = Wanasari.event

    @Test("binds heads from the moment after it, and Kesbangpol never")
    func bindsHeads() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        try await registry.setExcuseDeadline(Wanasari.time("07:00"), of: Self.event, by: "kesbangpol")
        #expect(try await registry.excuseDeadline(of: Self.event) == Wanasari.time("07:00"))
        wanasari.clock.set(Wanasari.time("07:00"))
        _ = try await registry.setExcuse(
            .izin, document: "1", of: Wanasari.budi, for: Self.event, headOf: Wanasari.dinsos, by: "kadis")
        wanasari.clock.set(Wanasari.time("07:00:01"))
        await #expect(throws: RegistryError(.excuseDeadlinePassed)) {
            _ = try await registry.setExcuse(
                .izin, document: "2", of: Wanasari.siti, for: Self.event, headOf: Wanasari.dinsos, by: "kadis")
        }
        await #expect(throws: RegistryError(.excuseDeadlinePassed)) {
            try await registry.withdrawExcuse(
                of: Wanasari.budi, for: Self.event, headOf: Wanasari.dinsos, by: "kadis")
        }
        _ = try await registry.setExcuse(.izin, document: "2", of: Wanasari.siti, for: Self.event, by: "kesbangpol")
        #expect(try await registry.excuses(of: Self.event).count == 2)
    }

    @Test("can be moved and taken away again")
    func moves() async throws {
        let wanasari = try await Wanasari.afterTheApel()
        let registry = wanasari.registry
        for until in [Wanasari.time("07:00"), Wanasari.time("11:00"), nil] {
            try await registry.setExcuseDeadline(until, of: Self.event, by: "kesbangpol")
            #expect(try await registry.excuseDeadline(of: Self.event) == until)
        }
        _ = try await registry.setExcuse(
            .izin, document: "1", of: Wanasari.budi, for: Self.event, headOf: Wanasari.dinsos, by: "kadis")
        await #expect(throws: RegistryError(.noSuchEvent)) {
            try await registry.setExcuseDeadline(nil, of: Event.ID("lain"), by: "kesbangpol")
        }
        await #expect(throws: RegistryError(.noSuchEvent)) {
            _ = try await registry.excuseDeadline(of: Event.ID("lain"))
        }
    }

    @Test("a head excuses their own people only, before the event is opened too")
    func keepsToOwnPeople() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.createEvent()
        let registry = wanasari.registry
        for state in [Event.State.draft, .open] {
            if state == .open { _ = try await registry.open(Self.event, by: "uji") }
            await #expect(throws: RegistryError(.noSuchPerson)) {
                _ = try await registry.setExcuse(
                    .izin, document: "1", of: Wanasari.nurse, for: Self.event, headOf: Wanasari.dinsos, by: "kadis")
            }
            await #expect(throws: RegistryError(.noSuchPerson)) {
                try await registry.withdrawExcuse(
                    of: Wanasari.nurse, for: Self.event, headOf: Wanasari.dinsos, by: "kadis")
            }
            _ = try await registry.setExcuse(
                .izin, document: state.rawValue, of: Wanasari.budi, for: Self.event, headOf: Wanasari.dinsos,
                by: "kadis")
        }
        #expect(try await registry.excuses(of: Self.event).map(\.excuse.document) == ["open"])
    }
}

import IkrarRegistry
import TestRegistries
import Testing

@Suite("devices of an event")
struct DeviceStatusTests {
    @Test("say when they were last heard of, what is missing of theirs, and count people and scans apart")
    func status() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let pass = try await wanasari.enrolled().pass
        let (budi, siti) = (
            try await wanasari.code(of: Wanasari.budi).text, try await wanasari.code(of: Wanasari.siti).text
        )
        let rows = [
            Wanasari.row("a", budi, "07:01", seq: 2), Wanasari.row("b", budi, "07:02", seq: 3),
            Wanasari.row("c", siti, "07:02", seq: 7),
        ]
        _ = try await wanasari.handIn(rows, at: "07:03", by: pass, clockAhead: 30) {
            $0.unsynced = 4
            $0.battery = 61
        }
        let device = try #require(try await wanasari.registry.devices(of: Wanasari.event).first)
        #expect(device.id == pass.device)
        #expect(device.isInService)
        #expect((device.people, device.scans, device.missing) == (2, 3, 4))
        #expect(device.gaps == [1...1, 4...6])
        #expect(device.lastScanAt == Wanasari.time("07:03"))
        #expect(device.contact?.at == Wanasari.time("07:03"))
        #expect(device.contact?.clockOffset == -30)
        #expect(device.contact?.unsynced == 4)
        #expect(device.contact?.battery == 61)
        #expect(!device.hasCurrentRoster)
    }

    @Test("one that says of itself that it is a hub's stays where a supervisor finds it")
    func claimsToBeForwarded() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let pass = try await wanasari.enrolled().pass
        _ = try await wanasari.handIn([], at: "07:03", by: pass) { $0.manifest = DeviceContact.hub }
        let device = try #require(try await wanasari.registry.devices(of: Wanasari.event).first)
        #expect(device.id == pass.device && device.isForwarded && device.scans == 0)
    }

    @Test("what a contact does not say stays as it was; an older one changes nothing")
    func contacts() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let (registry, id) = (wanasari.registry, try await wanasari.enrolled().pass.device)
        func contact() async throws -> DeviceContact? { try await registry.devices(of: Wanasari.event)[0].contact }
        let cursor = try await registry.manifestCursor(of: Wanasari.event)
        let first = DeviceContact(
            at: Wanasari.time("07:00"), clockOffset: 1, uncertainty: 1, unsynced: 3, manifest: cursor, battery: 50,
            rehearsed: [.reader, .sound])
        try await registry.contacted(id, first)
        #expect(try await contact() == first)
        try await registry.contacted(id, DeviceContact(at: Wanasari.time("07:01"), unsynced: 0))
        var second = first
        second.at = Wanasari.time("07:01")
        second.unsynced = 0
        #expect(try await contact() == second)
        try await registry.contacted(id, DeviceContact(at: Wanasari.time("06:00"), unsynced: 9))
        #expect(try await contact() == second)
        let status = try await registry.devices(of: Wanasari.event)[0]
        #expect(status.rosterAt == Wanasari.time("07:00"))
        #expect(status.hasCurrentRoster)
        _ = try await registry.reissueBadge(of: Wanasari.budi, reason: "hilang", by: "uji")
        #expect(try await !registry.devices(of: Wanasari.event)[0].hasCurrentRoster)
    }

    @Test("a device that has nothing new to say is written down every five seconds")
    func spares() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let (registry, id) = (wanasari.registry, try await wanasari.enrolled().pass.device)
        func heardOf() async throws -> Instant? { try await registry.devices(of: Wanasari.event)[0].contact?.at }
        try await registry.contacted(id, DeviceContact(at: Wanasari.time("07:00:00"), unsynced: 0))
        try await registry.contacted(id, DeviceContact(at: Wanasari.time("07:00:04"), unsynced: 0))
        #expect(try await heardOf() == Wanasari.time("07:00:00"))
        try await registry.contacted(id, DeviceContact(at: Wanasari.time("07:00:04"), unsynced: 1))
        #expect(try await heardOf() == Wanasari.time("07:00:04"))
        try await registry.contacted(id, DeviceContact(at: Wanasari.time("07:00:09"), unsynced: 1))
        #expect(try await heardOf() == Wanasari.time("07:00:09"))
    }

    @Test("a gate of the command line is listed once it has scanned, and other events' devices are not")
    func others() async throws {
        let wanasari = try await Wanasari.atTheGate()
        _ = try await wanasari.scan("bukan kode", at: "07:00", gate: "Meja")
        let devices = try await wanasari.registry.devices(of: Wanasari.event)
        #expect(devices.map(\.name) == ["Meja"])
        #expect(!devices[0].isEnrolled)
        #expect((devices[0].people, devices[0].scans, devices[0].missing) == (0, 1, 0))
        await #expect(throws: RegistryError(.noSuchEvent)) {
            try await wanasari.registry.devices(of: Event.ID("x"))
        }
    }
}

import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

@Suite struct GatePagesTests {
    private static let path = "/acara/ikrar-2026/gerbang"

    private func enrolled(_ site: TestSite) async throws -> DevicePass {
        let registry = site.wanasari.registry
        let (_, token) = try await registry.inviteDevice(gate: "Gerbang Utara", event: Wanasari.event, by: "uji")
        return try await registry.enrol(token: token, name: "HP 1", gate: "").pass
    }

    @Test func `an invitation is shown once with its code, and enrols one device`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.supervisor)
        let answer = try await client.post(Self.path, ["gate": "Gerbang Selatan", "csrf": try await site.csrf(client)])
        #expect(answer.status == 200)
        #expect(answer.text.contains("<svg class=\"qr\""))
        let token = try #require(answer.text.firstMatch(of: /\/gerbang#([A-Za-z0-9_]+)/)).output.1
        let enrolment = try await site.wanasari.registry.enrol(token: String(token), name: "HP 2", gate: "")
        #expect(enrolment.pass.gate == "Gerbang Selatan")
        let list = try await client.get(Self.path).text
        // The device stands for its invitation: nobody is to wonder whether there is a second one.
        #expect(list.contains("HP 2"))
        #expect(list.ranges(of: "Gerbang Selatan").count == 1)
        #expect(!list.contains(token))
    }

    @Test func `an invitation without a gate is refused, and none is made`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.admin)
        let answer = try await client.post(Self.path, ["gate": "  ", "csrf": try await site.csrf(client)])
        #expect(answer.status == 422)
        #expect(answer.text.contains("Isian “Gerbang” belum diisi."))
        #expect(try await site.wanasari.registry.invitations(of: Wanasari.event).isEmpty)
    }

    @Test func `an invitation that waits can be revoked`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.supervisor)
        let (invitation, token) = try await site.wanasari.registry.inviteDevice(
            gate: "Gerbang Utara", event: Wanasari.event, by: "uji")
        let revoke = "/acara/ikrar-2026/undangan-gerbang/\(invitation.id.rawValue)/cabut"
        #expect(try await client.get(Self.path).text.contains(revoke))
        #expect(try await client.post(revoke, ["csrf": try await site.csrf(client)]).status == 303)
        #expect(!(try await client.get(Self.path).text.contains(revoke)))
        await #expect(throws: RegistryError.self) {
            try await site.wanasari.registry.enrol(token: token, name: "HP", gate: "")
        }
        let unknown = "/acara/ikrar-2026/undangan-gerbang/lain/cabut"
        #expect(try await client.post(unknown, ["csrf": try await site.csrf(client)]).status == 404)
    }

    @Test func `a device is given another gate's name, and is revoked with a reason`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.supervisor)
        let csrf = try await site.csrf(client)
        let pass = try await enrolled(site)
        let path = Self.path + "/" + pass.device.rawValue
        #expect(try await client.get(path).text.contains("HP 1"))
        #expect(try await client.post(path + "/nama", ["gate": "Gerbang Barat", "csrf": csrf]).status == 303)
        #expect(try await client.get(path).text.contains("Gerbang Barat"))
        #expect(try await client.post(path + "/nama", ["gate": "", "csrf": csrf]).status == 422)
        let silent = try await client.post(path + "/cabut", ["why": "", "csrf": csrf])
        #expect(silent.status == 422)
        #expect(!silent.text.contains("--reason"))
        #expect(try await client.post(path + "/cabut", ["why": "hilang", "csrf": csrf]).status == 303)
        #expect(try await site.wanasari.registry.devices(of: Wanasari.event)[0].revokedAt != nil)
        #expect(!(try await client.get(path).text.contains("/cabut\"")))
        #expect(try await client.get(Self.path + "/lain").status == 404)
    }

    @Test func `what was tried on a device, and how many gates are needed, stands on the page of gates`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.supervisor)
        let pass = try await enrolled(site)
        let path = Self.path + "/" + pass.device.rawValue
        #expect(try await client.get(Self.path).text.contains("0/4"))
        let contact = DeviceContact(at: Wanasari.time("06:30"), rehearsed: [.reader, .sound])
        try await site.wanasari.registry.contacted(pass.device, contact)
        let list = try await client.get(Self.path + "?orang=11500&menit=45&detik=6").text
        // It holds no list: red in the table, and not counted as ready.
        #expect(list.contains("Perlu diperiksa"))
        #expect(list.contains("2/4") && list.contains("Perlu 26 gerbang; 0 perangkat siap dipakai."))
        let registry = site.wanasari.registry
        site.wanasari.clock.set(Wanasari.time("06:31"))
        let current = DeviceContact(
            at: registry.now, unsynced: 0, manifest: try await registry.manifestCursor(of: Wanasari.event))
        try await registry.contacted(pass.device, current)
        let well = try await client.get(Self.path + "?orang=11500&menit=45&detik=6").text
        #expect(well.contains("Perlu 26 gerbang; 1 perangkat siap dipakai.") && !well.contains("Perlu diperiksa"))
        #expect(list.contains("<svg class=\"qr\""))
        let device = try await client.get(path).text
        #expect(device.contains("Bunyi terdengar") && device.contains("lulus") && device.contains("belum diuji"))
        #expect(try await client.get(Self.path + "?orang=x&menit=&detik=-1").status == 200)
    }

    @Test func `an auditor reads and changes nothing, other roles see nothing`() async throws {
        let site = try await TestSite.atTheGate()
        let auditor = try await site.signedIn(.auditor)
        let pass = try await enrolled(site)
        let page = try await auditor.get(Self.path)
        #expect(page.status == 200)
        #expect(!page.text.contains("action=\"\(Self.path)\""))
        #expect(!(try await auditor.get(Self.path + "/" + pass.device.rawValue).text.contains("/cabut")))
        #expect(try await auditor.post(Self.path, ["gate": "G", "csrf": try await site.csrf(auditor)]).status == 403)
        for role in [Role.operator, .head, .hr] {
            #expect(try await site.signedIn(role).get(Self.path).status == 403)
        }
    }
}

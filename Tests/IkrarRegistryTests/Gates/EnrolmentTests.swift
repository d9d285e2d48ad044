import TestRegistries
import Testing

@testable import IkrarRegistry

@Suite("enrolling a device")
struct EnrolmentTests {
    @Test("tells a phone the keys of what it put away when it was revoked, and nobody else's")
    func queueKeys() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        let former = try await wanasari.enrolled("HP 1")
        let inService = try await wanasari.enrolled("HP 2")
        try await registry.revokeDevice(former.pass.device, by: "uji", why: "hilang")
        let token = try await registry.inviteDevice(gate: "Gerbang Utara", event: Wanasari.event, by: "uji").token
        let next = try await registry.enrol(
            token: token, name: "HP 1", gate: "",
            former: [former.pass.device, inService.pass.device, Gate.DeviceID("tidak-ada")])
        let key = GateToken.queueKey(ofDigest: GateToken(former.token).digest)
        #expect(next.queueKeys == [former.pass.device: key])
        #expect(former.queueKeys.isEmpty)
        // The vector of docs/gate-api.md.
        let zeros = GateToken("IKD" + String(repeating: "0", count: 52))
        #expect(
            GateToken.queueKey(ofDigest: zeros.digest)
                == "bf8a8c55103326036b7bf5712e1f3d675a1fb3309356a88efa2eba59bec81b8c")
    }

    @Test("an invitation makes one device known for its event and its gate; the journal says by whom")
    func enrols() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        let invited = try await registry.inviteDevice(gate: " Gerbang  Utara ", event: Wanasari.event, by: "penyelia")
        let enrolment = try await registry.enrol(token: " \(invited.token)\n", name: "HP Satpol PP 3", gate: "")
        #expect(enrolment.event.id == Wanasari.event)
        #expect(enrolment.pass.gate == "Gerbang Utara")
        #expect(enrolment.pass.name == "HP Satpol PP 3")
        #expect(try await registry.device(token: enrolment.token) == enrolment.pass)
        #expect(try await wanasari.elsewhere().registry.device(token: enrolment.token) == enrolment.pass)
        let used = try await registry.invitations(of: Wanasari.event)[0]
        #expect(used.usedAt == registry.now)
        #expect(used.device == enrolment.pass.device)
    }

    @Test("a device may say where it stands; one without a name is called after its gate")
    func names() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let invited = try await wanasari.registry.inviteDevice(
            gate: "Gerbang Utara", event: Wanasari.event, by: "penyelia")
        let pass = try await wanasari.registry.enrol(token: invited.token, name: "", gate: "Gerbang Timur").pass
        #expect(pass.gate == "Gerbang Timur")
        #expect(pass.name == "Gerbang Timur")
    }

    @Test("tokens are long, differ, and are not in the registry")
    func secrets() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let invited = try await wanasari.registry.inviteDevice(
            gate: "Gerbang Utara", event: Wanasari.event, by: "penyelia")
        let enrolment = try await wanasari.registry.enrol(token: invited.token, name: "HP 1", gate: "")
        #expect(invited.token.count == 29)
        #expect(enrolment.token.count == 55)
        #expect(try await wanasari.enrolled("HP 2").token != enrolment.token)
        #expect(try await wanasari.registry.device(token: invited.token) == nil)
        #expect(try await wanasari.registry.device(token: "") == nil)
    }

    @Test("a token is refused that nobody made, that was used, that is a day old, or that was revoked")
    func refuses() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        await #expect(throws: RegistryError(.enrolmentUnknown)) {
            try await registry.enrol(token: "IKI0", name: "HP 1", gate: "")
        }
        let used = try await registry.inviteDevice(gate: "Utara", event: Wanasari.event, by: "penyelia")
        _ = try await registry.enrol(token: used.token, name: "HP 1", gate: "")
        await #expect(throws: RegistryError(.enrolmentUsed)) {
            try await registry.enrol(token: used.token, name: "HP 2", gate: "")
        }
        await #expect(throws: RegistryError(.enrolmentUsed)) {
            try await registry.revokeInvitation(used.invitation.id, by: "penyelia")
        }
        let revoked = try await registry.inviteDevice(gate: "Utara", event: Wanasari.event, by: "penyelia")
        try await registry.revokeInvitation(revoked.invitation.id, by: "penyelia")
        await #expect(throws: RegistryError(.enrolmentExpired)) {
            try await registry.enrol(token: revoked.token, name: "HP 2", gate: "")
        }
        let old = try await registry.inviteDevice(gate: "Utara", event: Wanasari.event, by: "penyelia")
        wanasari.clock.set(registry.now.adding(seconds: 24 * 3600))
        await #expect(throws: RegistryError(.enrolmentExpired)) {
            try await registry.enrol(token: old.token, name: "HP 2", gate: "")
        }
        await #expect(throws: RegistryError(.noSuchInvitation)) {
            try await registry.revokeInvitation(DeviceInvitation.ID("x"), by: "penyelia")
        }
    }

    @Test("of devices that use a token at once, one is enrolled")
    func race() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let token = try await wanasari.registry.inviteDevice(gate: "Utara", event: Wanasari.event, by: "penyelia").token
        let registries = [wanasari.registry, try await wanasari.elsewhere().registry]
        let enrolled = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<8 {
                group.addTask {
                    do {
                        _ = try await registries[number % 2].enrol(token: token, name: "HP \(number)", gate: "")
                        return true
                    } catch {
                        #expect(error as? RegistryError == RegistryError(.enrolmentUsed))
                        return false
                    }
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(enrolled == 1)
    }

    @Test("an invitation wants a gate's name, an event and a session that are there")
    func wants() async throws {
        let registry = try await Wanasari.atTheGate().registry
        await #expect(throws: RegistryError(.gateMissing)) {
            try await registry.inviteDevice(gate: " ", event: Wanasari.event, by: "penyelia")
        }
        await #expect(throws: RegistryError(.noSuchEvent)) {
            try await registry.inviteDevice(gate: "Utara", event: Event.ID("x"), by: "penyelia")
        }
        await #expect(throws: RegistryError(.noSuchSession)) {
            try await registry.inviteDevice(
                gate: "Utara", event: Wanasari.event, session: Session.ID("x"), by: "penyelia")
        }
    }

    @Test("a revoked device is refused at once, by every program, and what it scanned stays")
    func revokes() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let elsewhere = try await wanasari.elsewhere()
        let enrolment = try await wanasari.enrolled()
        let pass = enrolment.pass
        let (budi, siti) = (
            try await wanasari.code(of: Wanasari.budi).text, try await wanasari.code(of: Wanasari.siti).text
        )
        #expect(try await elsewhere.registry.device(token: enrolment.token) == pass)
        #expect(
            try await elsewhere.handIn([Wanasari.row("a", budi, "07:01")], at: "07:01", by: pass)[0].outcome == .present
        )
        await #expect(throws: RegistryError(.reasonMissing)) {
            try await wanasari.registry.revokeDevice(pass.device, by: "penyelia", why: " ")
        }
        await #expect(throws: RegistryError(.noSuchDevice)) {
            try await wanasari.registry.revokeDevice(Gate.DeviceID("x"), by: "penyelia", why: "hilang")
        }
        try await wanasari.registry.revokeDevice(pass.device, by: "penyelia", why: "hilang")
        let refused = try await elsewhere.handIn([Wanasari.row("b", siti, "07:02")], at: "07:02", by: pass)[0]
        #expect(refused.outcome == .deviceRefused)
        #expect(refused.person == nil)
        #expect(try await wanasari.registry.device(token: enrolment.token)?.revokedAt != nil)
        #expect(try await wanasari.roster().counts.present == 1)
    }

    @Test("a gate that is renamed has its new name on the next scan")
    func renames() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let enrolment = try await wanasari.enrolled()
        let (budi, registry) = (try await wanasari.code(of: Wanasari.budi).text, wanasari.registry)
        try await registry.renameGate(of: enrolment.pass.device, to: "Gerbang Barat", by: "penyelia")
        let pass = try #require(try await registry.device(token: enrolment.token))
        #expect(pass.gate == "Gerbang Barat")
        _ = try await wanasari.handIn([Wanasari.row("a", budi, "07:01")], at: "07:01", by: pass)
        #expect(try await wanasari.roster().rows.first { $0.nip == Wanasari.budi }?.gate == "Gerbang Barat")
        await #expect(throws: RegistryError(.gateMissing)) {
            try await registry.renameGate(of: pass.device, to: "", by: "penyelia")
        }
        await #expect(throws: RegistryError(.noSuchDevice)) {
            try await registry.renameGate(of: Gate.DeviceID("x"), to: "Utara", by: "penyelia")
        }
    }

    @Test("the journal says who invited, enrolled, renamed and revoked, and why")
    func journals() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let (registry, device) = (wanasari.registry, try await wanasari.enrolled().pass.device)
        try await registry.renameGate(of: device, to: "Gerbang Barat", by: "penyelia")
        try await registry.revokeDevice(device, by: "Kesbangpol", why: "hilang")
        let entries = try await registry.journal(subject: device.rawValue).entries
        #expect(Set(entries.map(\.action)) == [.deviceEnrol, .gateRename, .deviceRevoke])
        let renaming = try #require(entries.first { $0.action == .gateRename })
        #expect((renaming.before, renaming.after) == ("Gerbang Utara", "Gerbang Barat"))
        let revoking = try #require(entries.first { $0.action == .deviceRevoke })
        #expect((revoking.by, revoking.why) == ("Kesbangpol", "hilang"))
    }
}

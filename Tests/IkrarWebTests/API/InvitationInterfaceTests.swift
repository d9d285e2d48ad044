import Foundation
import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

/// Devices that programs invite.
@Suite struct InvitationInterfaceTests {
    private static let path = "/api/v1/events/ikrar-2026/invitations"

    private struct Invited: Decodable {
        var token: String
        var expiresAt: String
        var keys: String
    }

    @Test(arguments: Role.allCases.filter(\.mayHoldTokens))
    func `an admin's or supervisor's token invites a device, another's does not`(role: Role) async throws {
        let site = try await TestSite.atTheGate()
        let client = TestClient(port: site.port, bearer: try await site.apiToken(role), keeping: site)
        let answer = try await client.post(Self.path, json: #"{"gate":"Gerbang Utara","session":null}"#)
        guard role == .admin || role == .supervisor else {
            #expect(answer.status == 403)
            return
        }
        #expect(answer.status == 201)
        let invited = try JSONDecoder().decode(Invited.self, from: Data(answer.body))
        #expect(invited.keys == site.wanasari.registry.ring.mark)
        #expect(Instant(iso: invited.expiresAt, zone: .wib) == site.wanasari.registry.now.adding(seconds: 86_400))
        let pass = try await site.wanasari.registry.enrol(token: invited.token, name: "HP 1", gate: "").pass
        #expect(pass.gate == "Gerbang Utara" && pass.event == Wanasari.event)
        await #expect(throws: RegistryError(.enrolmentUsed)) {
            try await site.wanasari.registry.enrol(token: invited.token, name: "HP 2", gate: "")
        }
    }

    @Test func `a supervisor's token opens nothing else`() async throws {
        let site = try await TestSite.atTheGate()
        let client = TestClient(port: site.port, bearer: try await site.apiToken(.supervisor), keeping: site)
        for path in ["/api/v1/events", "/api/v1/events/ikrar-2026/rosters/opd-dinsos"] {
            #expect(try await client.get(path).status == 403)
        }
    }

    @Test func `what cannot be invited is answered as a problem with a code`() async throws {
        let site = try await TestSite.atTheGate()
        let client = TestClient(port: site.port, bearer: try await site.apiToken(.admin), keeping: site)
        let cases = [
            (Self.path, #"{"gate":" "}"#, 422, "gateMissing"),
            (Self.path, #"{"gate":"A","session":"tidak-ada"}"#, 404, "noSuchSession"),
            (Self.path, #"{"session":"x"}"#, 400, "bodyBroken"),
            ("/api/v1/events/tidak-ada/invitations", #"{"gate":"A"}"#, 404, "noSuchEvent"),
        ]
        for (path, body, status, code) in cases {
            let answer = try await client.post(path, json: body)
            #expect(answer.status == status && answer.text.contains("\"\(code)\""), "\(body): \(answer.text)")
        }
    }
}

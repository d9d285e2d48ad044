import IkrarRegistry
import TestRegistries

@testable import IkrarWeb

/// A device at the gate of a running server, with the event's people, and the scans that it sends.
struct LaneGate {
    let site: TestSite
    let token: String
    let code: String

    init() async throws {
        site = try await TestSite.atTheGate()
        site.wanasari.clock.set(Wanasari.time("07:01"))
        let registry = site.wanasari.registry
        let (_, invitation) = try await registry.inviteDevice(gate: "Utara", event: Wanasari.event, by: "uji")
        token = try await registry.enrol(token: invitation, name: "HP 1", gate: "").token
        code = try await site.wanasari.code(of: Wanasari.budi).text
    }

    func connection() throws -> TestConnection { try TestConnection(port: site.port) }

    func body(_ ids: String...) -> String {
        let rows = ids.map {
            #"{"id":"\#($0)","code":"\#(code)","scannedAt":"2026-09-21T07:00:00+07:00","channel":"qr"}"#
        }
        return #"{"deviceTime":"2026-09-21T07:01:00+07:00","scans":[\#(rows.joined(separator: ","))]}"#
    }

    func request(_ body: String, token: String? = nil, event: String = "ikrar-2026", _ further: String = "")
        -> String
    {
        "POST /api/v1/events/\(event)/scans HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Authorization: Bearer \(token ?? self.token)\r\nContent-Length: \(body.utf8.count)\r\n\(further)\r\n\(body)"
    }
}

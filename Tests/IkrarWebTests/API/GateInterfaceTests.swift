import Foundation
import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

/// What a scanner hears over HTTP.
@Suite struct GateInterfaceTests {
    private static let path = "/api/v1/events/ikrar-2026/scans"

    private struct Results: Decodable {
        struct Result: Decodable {
            var id: String
            var outcome: String
            var replay: Bool
        }

        var results: [Result]
    }

    private func enrolled(_ site: TestSite) async throws -> (client: TestClient, pass: DevicePass) {
        let registry = site.wanasari.registry
        let (_, token) = try await registry.inviteDevice(gate: "Gerbang Utara", event: Wanasari.event, by: "uji")
        let enrolment = try await registry.enrol(token: token, name: "HP 1", gate: "")
        return (TestClient(port: site.port, bearer: enrolment.token, keeping: site), enrolment.pass)
    }

    private func batch(_ rows: [String], _ facts: String = "") -> String {
        #"{"deviceTime":"2026-09-21T07:01:00+07:00","roundTripMilliseconds":0,"scans":[\#(rows.joined(separator: ","))]\#(facts)}"#
    }

    private func row(_ fields: String...) -> String {
        let usual = #""channel":"qr","mode":"online""#
        return "{" + (fields + [usual]).joined(separator: ",") + "}"
    }

    private func results(_ answer: TestClient.Answer) throws -> [Results.Result] {
        try JSONDecoder().decode(Results.self, from: Data(answer.body)).results
    }

    @Test func `a take-back says when it was wished; a device that does not say so is judged by when it is heard`()
        async throws
    {
        let site = try await TestSite.atTheGate()
        site.wanasari.clock.set(Wanasari.time("07:01"))
        let budi = try await site.wanasari.code(of: Wanasari.budi).text
        let (client, _) = try await enrolled(site)
        let scan = row(#""id":"a","code":"\#(budi)","scannedAt":"2026-09-21T07:00:00+07:00""#)
        #expect(try await client.post(Self.path, json: batch([scan])).status == 200)
        site.wanasari.clock.set(Wanasari.time("07:30"))
        let sent = #""deviceTime":"2026-09-21T07:30:00+07:00","offsetMilliseconds":0"#
        let wish = { (facts: String) in
            try await client.post(
                "/api/v1/events/ikrar-2026/annulments", json: #"{"id":"n","scan":"a","reason":"salah orang"\#(facts)}"#)
        }
        #expect(try await wish("").status == 403)
        #expect(try await wish(#","at":"2026-09-21T07:20:00+07:00",\#(sent)"#).status == 403)
        for broken in [
            #","at":"kemarin",\#(sent)"#, #","at":"2026-09-21T07:10:00+07:00""#,
            #","at":"2026-09-21T07:10:00",\#(sent)"#,
            #","at":"2026-09-21T07:10:00+07:00","deviceTime":"2026-09-21T07:30:00""#,
        ] {
            #expect(try await wish(broken).status == 400)
        }
        let answer = try await wish(#","at":"2026-09-21T07:10:00+07:00",\#(sent)"#)
        #expect(answer.status == 200 && answer.text.contains(#""present":false"#))
    }

    @Test func `who is in by their OPD's word alone is told apart from who was measured`() async throws {
        let site = try await TestSite.atTheGate()
        let registry = site.wanasari.registry
        site.wanasari.clock.set(Wanasari.time("07:31"))
        let (client, _) = try await enrolled(site)
        let people = [("a", Wanasari.budi), ("b", Wanasari.siti)]
        for (id, nip) in people {
            let code = try await site.wanasari.code(of: nip).text
            let scan = row(#""id":"\#(id)","code":"\#(code)","scannedAt":"2026-09-21T07:31:00+07:00""#)
            #expect(try await client.post(Self.path, json: batch([scan])).status == 200)
        }
        _ = try await registry.declareHall(
            HallRequest(opd: Wanasari.dinsos, place: "Aula", people: [Wanasari.budi]), at: Wanasari.event, by: "kadis")
        let take = { (id: String) in
            try await client.post(
                "/api/v1/events/ikrar-2026/annulments", json: #"{"id":"n-\#(id)","scan":"\#(id)","reason":"salah"}"#)
        }
        let declared = try await take("a")
        #expect(declared.text.contains(#""present":true"#) && declared.text.contains(#""measured":false"#))
        let nobody = try await take("b")
        #expect(nobody.text.contains(#""present":false"#) && nobody.text.contains(#""measured":false"#))
    }

    @Test func `a device that says that it stops being one is revoked, with its reason, and heard no more`()
        async throws
    {
        let site = try await TestSite.atTheGate()
        let (client, pass) = try await enrolled(site)
        let path = "/api/v1/events/ikrar-2026/retirement"
        #expect(try await client.post(path, json: #"{"reason":" "}"#).status == 422)
        #expect(try await client.post(path, json: #"{"reason":"Keluarkan telepon ini"}"#).status == 200)
        let device = try #require(
            try await site.wanasari.registry.devices(of: Wanasari.event).first { $0.id == pass.device })
        #expect(device.revokedAt != nil && !device.isInService)
        #expect(try await client.post(path, json: #"{"reason":"Keluarkan telepon ini"}"#).status == 403)
    }

    @Test func `a field of another type makes its own row malformed, and holds up none beside it`() async throws {
        let site = try await TestSite.atTheGate()
        site.wanasari.clock.set(Wanasari.time("07:01"))
        let budi = try await site.wanasari.code(of: Wanasari.budi).text
        let (client, _) = try await enrolled(site)
        let (code, time) = (#""code":"\#(budi)""#, #""scannedAt":"2026-09-21T07:00:00+07:00""#)
        let rows = [
            row(#""id":"a","seq":"1""#, code, time), row(#""id":"b","seq":1.5"#, code, time),
            row(#""id":"c","seq":1e30"#, code, time), row(#""id":"d""#, code, #""scannedAt":1790000000"#),
            row(#""id":"e","code":12"#, time), row(#""id":7"#, code, time),
            #"{"id":"f",\#(code),\#(time),"channel":{},"mode":"online"}"#, "null", #""scan""#, "[]",
            row(#""id":"good","local":5"#, code, time),
        ]
        let answer = try await client.post(Self.path, json: batch(rows))
        #expect(answer.status == 200)
        let results = try results(answer)
        #expect(results.map(\.id) == ["a", "b", "c", "d", "e", "", "f", "", "", "", "good"])
        #expect(results.dropLast().allSatisfy { $0.outcome == "malformed" })
        #expect(results.last?.outcome == "present")
    }

    @Test(arguments: [
        #""battery":28.5"#, #""battery":"full""#, #""unsynced":null"#, #""unsynced":[1]"#, #""manifest":3"#,
        #""roundTripMilliseconds":12.25"#, #""roundTripMilliseconds":true"#, #""battery":1e300"#, #""other":{}"#,
        #""battery":-9223372036854775808"#, #""unsynced":-9223372036854775807"#,
    ])
    func `what a device says of itself costs no scan, however it is said`(fact: String) async throws {
        let site = try await TestSite.atTheGate()
        site.wanasari.clock.set(Wanasari.time("07:01"))
        let (client, pass) = try await enrolled(site)
        let budi = try await site.wanasari.code(of: Wanasari.budi).text
        let scan = row(#""id":"a","code":"\#(budi)","scannedAt":"2026-09-21T07:00:00+07:00""#)
        let body = #"{"deviceTime":"2026-09-21T07:01:00+07:00","scans":[\#(scan)],\#(fact)}"#
        let answer = try await client.post(Self.path, json: body)
        #expect(answer.status == 200)
        #expect(try results(answer).map(\.outcome) == ["present"])
        let device = try #require(
            try await site.wanasari.registry.devices(of: Wanasari.event).first { $0.id == pass.device })
        #expect(device.contact?.battery == (fact.contains("28.5") ? 29 : nil))
    }

    @Test(arguments: [
        #"{"scans":[]}"#, #"{"deviceTime":5,"scans":[]}"#, #"{"deviceTime":"kemarin","scans":[]}"#,
        #"{"deviceTime":"2026-09-21T07:01:00+07:00","scans":{}}"#, "[]", "{",
    ])
    func `a batch without its own time or its rows is refused whole`(body: String) async throws {
        let site = try await TestSite.atTheGate()
        let (client, _) = try await enrolled(site)
        #expect(try await client.post(Self.path, json: body).status == 400)
    }

    @Test func `a device that was revoked by mistake is listened to again once it is enrolled again`() async throws {
        let site = try await TestSite.atTheGate()
        site.wanasari.clock.set(Wanasari.time("07:01"))
        let (old, pass) = try await enrolled(site)
        try await site.wanasari.registry.revokeDevice(pass.device, by: "uji", why: "salah cabut")
        let budi = try await site.wanasari.code(of: Wanasari.budi).text
        let body = batch([row(#""id":"a","code":"\#(budi)","scannedAt":"2026-09-21T07:00:00+07:00""#)])
        let refused = try await old.post(Self.path, json: body)
        #expect(refused.status == 403)
        #expect(try results(refused).map(\.outcome) == ["deviceRefused"])
        let (new, _) = try await enrolled(site)
        let answer = try await new.post(Self.path, json: body)
        #expect(answer.status == 200)
        #expect(try results(answer).map(\.outcome) == ["present"])
        let again = try await new.post(Self.path, json: body)
        #expect(again.status == 200)
        #expect(try results(again).map(\.replay) == [true])
    }
}

import Foundation
import HTTPTypes
import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

/// What HR's own systems ask for, by a token.
@Suite struct HRInterfaceTests {
    private static let list = """
        NIP;NAMA;UNIT KERJA;OPD;JABATAN;GOLONGAN
        198605152010011003;Budi Santoso;Bidang I;Dinas Sosial;Kepala Bidang;III/b
        """

    private func program(_ site: TestSite, _ role: Role = .hr) async throws -> TestClient {
        let registry = site.wanasari.registry
        let (account, _) = try await registry.addAccount(
            login: "sistem.\(role.rawValue)", name: "Sistem", role: role, opd: nil, by: "uji")
        let expires = registry.now.adding(seconds: 86_400)
        let secret = try await registry.addToken(of: account.id, name: "SIMPEG", expires: expires, by: "uji").secret
        return TestClient(port: site.port, bearer: secret, keeping: site)
    }

    private func json(_ answer: TestClient.Answer) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any])
    }

    private func plan(_ client: TestClient, _ content: String = list) async throws -> TestClient.Answer {
        try await client.send(
            "POST", "/api/v1/directory/plans", body: MultipartBody([("daftar", "siasn.csv", content)]).bytes,
            headers: ["Content-Type": MultipartBody.type])
    }

    @Test func `a token reads events, the recap and rosters`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await program(site)
        let events = try await json(client.get("/api/v1/events"))["events"] as? [[String: Any]]
        #expect(events?.first?["id"] as? String == "ikrar-2026")
        let event = try await json(client.get("/api/v1/events/ikrar-2026"))
        #expect((event["opds"] as? [[String: Any]])?.contains { $0["id"] as? String == "opd-dinsos" } == true)
        let recap = try await json(client.get("/api/v1/events/ikrar-2026/rosters"))
        #expect((recap["opds"] as? [Any])?.count == 2)
        let roster = try await json(client.get("/api/v1/events/ikrar-2026/rosters/opd-dinsos"))
        #expect((roster["rows"] as? [[String: Any]])?.contains { $0["nip"] as? String == "198605152010011003" } == true)
        let csv = try await client.get("/api/v1/events/ikrar-2026/rosters/opd-dinsos?format=csv")
        #expect(csv.text.hasPrefix("nip,name,") && csv.text.contains("198605152010011003"))
        #expect(
            try await client.get("/api/v1/events/ikrar-2026/rosters/opd-dinsos?format=xlsx").body.starts(with: [
                0x50, 0x4B,
            ]))
    }

    @Test func `what cannot be asked for is answered as a problem with a code`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await program(site)
        let cases = [
            ("/api/v1/events/tidak-ada", 404, "noSuchEvent"),
            ("/api/v1/events/ikrar-2026/rosters/tidak-ada", 404, "noSuchUnit"),
            ("/api/v1/events/ikrar-2026/rosters/opd-dinsos?format=pdf", 422, "fieldBroken"),
        ]
        for (path, status, code) in cases {
            let answer = try await client.get(path)
            #expect(answer.status == status && answer.headers["content-type"] == "application/problem+json")
            #expect(try json(answer)["code"] as? String == code)
        }
        #expect(
            try await TestClient(port: site.port, bearer: "ikrar_x", keeping: site).get("/api/v1/events").status == 401)
    }

    @Test func `an auditor's token reads rosters masked, as JSON alone, and plans nothing`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await program(site, .auditor)
        #expect(try await client.get("/api/v1/events/ikrar-2026/rosters").status == 200)
        _ = try await site.wanasari.registry.setExcuse(
            .sakit, document: "445/1/RSUD", of: Wanasari.budi, for: Wanasari.event, by: "uji")
        let path = "/api/v1/events/ikrar-2026/rosters/opd-dinsos"
        let answer = try await client.get(path)
        #expect(answer.status == 200 && answer.headers["content-type"] == "application/json")
        let roster = try json(answer)
        #expect(roster["masked"] as? Bool == true)
        let rows = try #require(roster["rows"] as? [[String: Any]])
        let budi = try #require(rows.first { $0["name"] as? String == "Budi Santoso" })
        #expect(budi["nip"] as? String == "***************003" && budi["status"] as? String == "excused")
        let excuse = try #require(budi["excuse"] as? [String: Any])
        #expect(excuse["kind"] is NSNull && excuse["document"] is NSNull)
        let student = try #require(rows.first { $0["name"] as? String == "Agus Salim" }?["excuse"] as? [String: Any])
        #expect(student["kind"] as? String == "tugasBelajar")
        for format in ["csv", "xlsx"] { #expect(try await client.get(path + "?format=" + format).status == 403) }
        #expect(try await json(program(site).get(path))["masked"] == nil)
        #expect(try await plan(client).status == 403)
    }

    @Test func `lists are planned by one request and applied by another`() async throws {
        let site = try await TestSite(Wanasari())
        let registry = site.wanasari.registry
        let client = try await program(site)
        let planned = try await plan(client)
        #expect(planned.status == 201)
        let values = try json(planned)
        #expect(values["changed"] as? Int == 1 && values["dryRun"] as? Bool == true)
        let id = try #require(values["plan"] as? String)
        #expect(try await registry.person(Wanasari.budi).person.position == "Analis Kebijakan")
        let path = "/api/v1/directory/plans/\(id)/apply"
        let wrong = try await client.post(path, json: "{\"deactivateMissing\":1}")
        #expect(wrong.status == 409)
        #expect(try json(wrong)["code"] as? String == "missingCountDiffers")
        let applied = try await client.post(path, json: "{}")
        #expect(applied.status == 200)
        #expect(try json(applied)["dryRun"] as? Bool == false)
        #expect(try await registry.person(Wanasari.budi).person.position == "Kepala Bidang")
        #expect(try await client.post(path, json: "{}").status == 404)
        #expect(try await registry.journal(limit: 1).entries.first?.by == "sistem.hr")
    }

    @Test func `lists that cannot be read are refused, and a plan of another account is not there`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await program(site)
        #expect(try await plan(client, "tanpa judul\n").status == 422)
        #expect(try await client.post("/api/v1/directory/plans", json: "{}").status == 400)
        let id = try #require(try await json(plan(client))["plan"] as? String)
        let other = try await program(site, .admin)
        #expect(try await other.post("/api/v1/directory/plans/\(id)/apply", json: "{}").status == 404)
    }

    @Test func `a browser's cookie changes nothing where programs ask`() async throws {
        let site = try await TestSite(Wanasari())
        let client = try await site.signedIn(.hr)
        #expect(try await plan(client).status == 403)
        #expect(try await client.get("/api/v1/events").status == 200)
    }

    @Test func `an address that is asked in another way says which ways there are`() async throws {
        let site = try await TestSite(Wanasari())
        let refused = try await site.client().send("DELETE", "/api/v1/events")
        #expect(refused.status == 405 && refused.headers["allow"] == "GET, HEAD")
        #expect(refused.headers["content-type"] == "application/problem+json")
        #expect(try await site.client().send("PUT", "/masuk").headers["allow"] == "GET, HEAD, POST")
    }

    /// Every operation of the server's, and no other.
    @Test func `the description tells of every address for programs`() async throws {
        let site = try await TestSite(Wanasari())
        let answer = try await site.client().get("/api/v1/openapi.json")
        #expect(answer.status == 200 && answer.headers["content-type"] == "application/json")
        let description = try json(answer)
        #expect(description["openapi"] as? String == "3.1.0")
        let paths = try #require(description["paths"] as? [String: [String: Any]])
        let told = paths.flatMap { path, operations in operations.keys.map { "\($0) \(path)" } }
        let known = Route.allCases.filter { $0.address.path.hasPrefix("/api/") }
            .map { "\($0.address.method.rawValue.lowercased()) \($0.address.path)" }
        #expect(Set(told) == Set(known))
    }

    @Test func `every schema that the description names is there`() throws {
        let text = try String(contentsOfFile: Repository.path("public/openapi.json"), encoding: .utf8)
        let description = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let components = description["components"] as? [String: Any]
        let schemas = try #require(components?["schemas"] as? [String: Any])
        let named = Set(text.matches(of: /#\/components\/schemas\/([A-Za-z]+)/).map { String($0.1) })
        #expect(named == Set(schemas.keys))
    }
}

import Foundation
import HTTPTypes
import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

/// Scans on connections that stay: they are answered at once, in order, and as everywhere else.
@Suite struct ScanLaneTests {
    private static let page = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"

    private struct Results: Decodable {
        struct Result: Decodable {
            var id: String
            var outcome: String
        }

        var results: [Result]
    }

    private func outcomes(_ answer: TestClient.Answer) throws -> [String] {
        try JSONDecoder().decode(Results.self, from: Data(answer.body)).results.map { "\($0.id) \($0.outcome)" }
    }

    @Test func `a connection that stays gets every scan's answer, and is told as much as one that ends`() async throws {
        let gate = try await LaneGate()
        let connection = try gate.connection()
        connection.send(gate.request(gate.body("a")))
        let first = try await connection.answer()
        #expect(try outcomes(first) == ["a present"])
        connection.send(gate.request(gate.body("a")))
        let again = try await connection.answer()
        let elsewhere = try await TestClient(port: gate.site.port, bearer: gate.token, keeping: gate.site)
            .post("/api/v1/events/ikrar-2026/scans", json: gate.body("a"))
        #expect(again.body == elsewhere.body)
        #expect(Set(again.headers.keys) == Set(elsewhere.headers.keys))
        #expect(again.headers["server"] == elsewhere.headers["server"])
        #expect(again.headers["content-length"] == "\(again.body.count)")
    }

    @Test func `requests that are sent at once are answered in their order, whoever answers them`() async throws {
        let gate = try await LaneGate()
        let connection = try gate.connection()
        connection.send(
            gate.request(gate.body("a")) + Self.page + gate.request(gate.body("b", "c")) + gate.request(gate.body("d"))
                + Self.page)
        #expect(try outcomes(try await connection.answer()) == ["a present"])
        #expect(try await connection.answer().text.contains("results") == false)
        #expect(try outcomes(try await connection.answer()) == ["b repeat", "c repeat"])
        #expect(try outcomes(try await connection.answer()) == ["d repeat"])
        #expect(try await connection.answer().status == 200)
    }

    @Test func `scans one after another on a connection have the answers that they have elsewhere`() async throws {
        let gate = try await LaneGate()
        let connection = try gate.connection()
        let client = TestClient(port: gate.site.port, bearer: gate.token, keeping: gate.site)
        for number in 1...6 {
            connection.send(gate.request(gate.body("a\(number)", "b\(number)")))
            let answer = try await connection.answer()
            #expect(answer.status == 200)
            #expect(try outcomes(answer).map { $0.prefix(2) } == ["a\(number)", "b\(number)"])
            let again = try await client.post(
                "/api/v1/events/ikrar-2026/scans", json: gate.body("a\(number)", "b\(number)"))
            #expect(try outcomes(again) == outcomes(answer))
        }
    }

    @Test func `behind a good scan, all that is not one is answered as everywhere`() async throws {
        let gate = try await LaneGate()
        let connection = try gate.connection()
        for id in ["a", "b"] {
            connection.send(gate.request(gate.body(id)))
            #expect(try await connection.answer().status == 200)
        }
        connection.send(gate.request(gate.body("c"), event: "lain"))
        #expect(try await connection.answer().status == 404)
        connection.send(gate.request("{"))
        #expect(try await connection.answer().status == 400)
        connection.send(gate.request(gate.body("d")) + Self.page + gate.request(gate.body("e")))
        #expect(try outcomes(try await connection.answer()) == ["d repeat"])
        #expect(try await connection.answer().status == 200)
        #expect(try outcomes(try await connection.answer()) == ["e repeat"])
    }

    @Test func `a device that is revoked between two scans is told so with the next`() async throws {
        let gate = try await LaneGate()
        let connection = try gate.connection()
        for id in ["a", "b"] {
            connection.send(gate.request(gate.body(id)))
            #expect(try await connection.answer().status == 200)
        }
        let registry = gate.site.wanasari.registry
        let device = try #require(try await registry.device(token: gate.token)).device
        try await registry.revokeDevice(device, by: "uji", why: "hilang")
        connection.send(gate.request(gate.body("c")))
        let answer = try await connection.answer()
        #expect(answer.status == 403)
        #expect(try outcomes(answer) == ["c deviceRefused"])
    }

    @Test func `who ends their side behind the second scan still hears its answer`() async throws {
        let gate = try await LaneGate()
        let connection = try gate.connection()
        connection.send(gate.request(gate.body("a")))
        #expect(try outcomes(try await connection.answer()) == ["a present"])
        connection.send(gate.request(gate.body("b")))
        connection.endSending()
        #expect(try outcomes(try await connection.answer()) == ["b repeat"])
        #expect(try await connection.hasEnded())
    }

    @Test func `who ends their side behind a scan still hears its answer`() async throws {
        let gate = try await LaneGate()
        let connection = try gate.connection()
        connection.send(gate.request(gate.body("a")))
        connection.endSending()
        #expect(try outcomes(try await connection.answer()) == ["a present"])
        #expect(try await connection.hasEnded())
    }

    @Test func `a scan that comes in pieces is one`() async throws {
        let gate = try await LaneGate()
        let connection = try gate.connection()
        let request = Array(gate.request(gate.body("a")))
        for part in [request[..<40], request[40..<260], request[260...]] {
            connection.send(String(part))
            try await Task.sleep(for: .milliseconds(30))
        }
        #expect(try outcomes(try await connection.answer()) == ["a present"])
    }

    @Test func `garbage behind a scan does not cost its answer`() async throws {
        let gate = try await LaneGate()
        let connection = try gate.connection()
        connection.send(gate.request(gate.body("a")) + "nonsense\r\n\r\n")
        #expect(try outcomes(try await connection.answer()) == ["a present"])
        #expect(try await connection.answer().status == 400)
    }

    @Test func `a stranger, another event and a broken body are refused as everywhere`() async throws {
        let gate = try await LaneGate()
        let connection = try gate.connection()
        connection.send(gate.request(gate.body("a"), token: "IKD0"))
        let stranger = try await connection.answer()
        #expect(stranger.status == 401)
        #expect(stranger.headers["content-type"] == "application/problem+json")
        connection.send(gate.request(gate.body("a"), event: "lain"))
        #expect(try await connection.answer().status == 404)
        connection.send(gate.request("{"))
        #expect(try await connection.answer().status == 400)
        connection.send(gate.request(gate.body("a")))
        #expect(try outcomes(try await connection.answer()) == ["a present"])
    }

    @Test(arguments: ["Connection: close\r\n", "Expect: 100-continue\r\n"])
    func `a scan with something unusual about it goes the usual way`(header: String) async throws {
        let gate = try await LaneGate()
        let connection = try gate.connection()
        connection.send(gate.request(gate.body("a"), header))
        var answer = try await connection.answer()
        if answer.status == 100 { answer = try await connection.answer() }
        #expect(try outcomes(answer) == ["a present"])
    }

    @Test func `what the lane takes is small, plain and addressed to an event's scans`() {
        func event(_ path: String, _ fields: HTTPFields, _ method: HTTPRequest.Method = .post) -> String? {
            let head = HTTPRequest(method: method, scheme: nil, authority: nil, path: path, headerFields: fields)
            return ScanAddress.event(of: head).map(String.init)
        }
        let path = "/api/v1/events/apel-2026/scans"
        #expect(event(path, [.contentLength: "300"]) == "apel-2026")
        #expect(event(path, [.contentLength: "300", .connection: "Keep-Alive"]) == "apel-2026")
        #expect(event(path, [.contentLength: "300", .connection: "close"]) == nil)
        #expect(event(path, [.contentLength: "300", .expect: "100-continue"]) == nil)
        #expect(event(path, [.contentLength: "300"], .get) == nil)
        #expect(event(path, [:]) == nil)
        #expect(event(path, [.contentLength: "0"]) == nil)
        #expect(event(path, [.contentLength: "2049"]) == nil)
        for other in [
            "/api/v1/events//scans", "/api/v1/events/scans", "/api/v1/events/a/b/scans", "/api/v1/events/a%2Fb/scans",
            "/api/v1/events/a/scans/", "/api/v1/events/a/scans?x=1", "/api/v1/events/a/annulments",
        ] {
            #expect(event(other, [.contentLength: "300"]) == nil, "\(other)")
        }
    }

    @Test func `a date is told as HTTP wants it`() {
        #expect(HTTPDate.text(seconds: 784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(HTTPDate.text(seconds: 1_709_164_799) == "Wed, 28 Feb 2024 23:59:59 GMT")
    }
}

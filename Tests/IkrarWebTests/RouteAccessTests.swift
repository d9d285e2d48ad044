import HTTPTypes
import IkrarRegistry
import TestRegistries
import Testing

@testable import IkrarWeb

/// Every pair of a route and somebody who asks.
@Suite struct RouteAccessTests {
    /// Who may ask is what the server holds to, pair by pair.
    @Test(arguments: Role.allCases)
    func `a role is let in, and kept out, as the table says`(role: Role) async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(role)
        let csrf = try await site.csrf(client)
        let session = try #require(try await site.wanasari.registry.session(token: client.cookies["ikrar"] ?? ""))
        for route in Route.allCases where !Self.endsSession.contains(route) && !Self.neverEnds.contains(route) {
            for opd in [Wanasari.dinsos, Wanasari.dinkes] {
                let verdict = route.access.verdict(on: .account(session), opd: opd, isLocal: true)
                let answer = try await Self.ask(route, opd: opd, client, csrf: csrf)
                let note = Comment("\(route) as \(role) at \(opd): \(answer.status)")
                switch verdict {
                case .welcome:
                    #expect(answer.status < 500 && answer.status != 401, note)
                    if !route.isChange { #expect(answer.status != 403, note) }
                case .forbidden: #expect(answer.status == 403, note)
                case .unknown, .enrolFirst: #expect(answer.status == 401, note)
                }
            }
        }
    }

    @Test func `nobody, a stranger's cookie and a session that is over are asked to sign in`() async throws {
        let site = try await TestSite.atTheGate()
        let expired = try await site.signedIn(.admin)
        site.wanasari.clock.set(Wanasari.time("06:00").adding(seconds: 13 * 3600))
        let stranger = site.client()
        stranger.cookies["ikrar"] = String(repeating: "a", count: 43)
        for client in [site.client(), stranger, expired] {
            for route in Route.allCases where route.access != .anybody && route.access != .thisMachine {
                let answer = try await Self.ask(route, opd: Wanasari.dinsos, client, csrf: "x")
                if route.isForPrograms {
                    #expect(answer.status == 401, Comment("\(route)"))
                } else {
                    #expect(answer.status == 303, Comment("\(route)"))
                    #expect(answer.location.hasPrefix("/masuk"), Comment("\(route)"))
                }
            }
        }
    }

    @Test func `a form without the session's word changes nothing`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.admin)
        for route in Route.allCases where route.isChange && !route.isForPrograms && route.access != .anybody {
            for csrf in ["", "x"] {
                let answer = try await Self.ask(route, opd: Wanasari.dinsos, client, csrf: csrf)
                #expect(answer.status == 403, Comment("\(route): \(answer.status)"))
            }
        }
    }

    @Test func `whoever is signed in keeps the menu on a page that refuses, strangers get none`() async throws {
        let site = try await TestSite.atTheGate()
        for (role, path, status) in [(Role.head, "/acara/ikrar-2026/papan", 403), (.admin, "/acara/tidak-ada", 404)] {
            let answer = try await site.signedIn(role).get(path)
            #expect(answer.status == status)
            #expect(answer.text.contains("<nav aria-label=") && answer.text.contains("action=\"/keluar\""))
        }
        let stranger = try await site.client().get("/saya/tidak-ada")
        #expect(stranger.status == 404 && !stranger.text.contains("<nav aria-label="))
    }

    @Test func `a form that another site sent is refused`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.admin)
        let csrf = try await site.csrf(client)
        for headers in [["Origin": "https://evil.example"], ["Sec-Fetch-Site": "cross-site"]] {
            for route in Route.allCases where route.isChange && !route.isForPrograms {
                let answer = try await Self.ask(route, opd: Wanasari.dinsos, client, csrf: csrf, headers: headers)
                #expect(answer.status == 403, Comment("\(route): \(answer.status)"))
            }
        }
    }

    @Test func `whoever asks for a form's own address is shown its page`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.admin)
        let paths = Set(Route.allCases.filter { $0.address.method == .get }.map(\.address.path))
        let forms = Route.allCases.filter { $0.isChange && !$0.isForPrograms && !paths.contains($0.address.path) }
        for route in forms {
            let answer = try await client.get(Self.path(route, opd: Wanasari.dinsos))
            let page = Self.path(try #require(route.page, Comment("\(route)")), opd: Wanasari.dinsos)
            #expect(answer.status == 303 && answer.location == page, Comment("\(route)"))
        }
    }

    @Test func `an address says which methods it takes, and answers HEAD where it answers GET`() async throws {
        let site = try await TestSite.atTheGate()
        let client = try await site.signedIn(.admin)
        let refused = try await client.send("DELETE", "/acara/baru")
        #expect(refused.status == 405 && refused.headers["allow"] == "GET, HEAD, POST")
        #expect(try await client.send("QUERY", "/api/v1/events").status == 405)
        let head = try await client.send("HEAD", "/acara")
        #expect(head.status == 200 && head.body.isEmpty)
    }

    @Test func `a route that nobody answers keeps the server from starting`() {
        let book = RouteBook()
        #expect(throws: WebError(.routesUnanswered, subject: Route.allCases.map(\.rawValue).joined(separator: ", "))) {
            try book.complete()
        }
    }

    @Test func `no two routes share an address`() {
        let addresses = Route.allCases.map { "\($0.address.method) \($0.address.path)" }
        #expect(Set(addresses).count == addresses.count)
    }

    /// Who is let in there listens on; its own tests ask as every role.
    private static let neverEnds: Set<Route> = [.boardStream, .officeStream]
    private static let endsSession: Set<Route> = [.signOut, .signOutEverywhere, .changePassword]

    private static func ask(
        _ route: Route, opd: OrgUnit.ID, _ client: TestClient, csrf: String, headers: [String: String] = [:]
    ) async throws -> TestClient.Answer {
        let path = path(route, opd: opd).dropFirst()
        switch route.body {
        case .none: return try await client.send(route.address.method.rawValue, "/" + path, headers: headers)
        case .form: return try await client.post("/" + path, ["csrf": csrf], headers: headers)
        case .upload:
            return try await client.send(
                "POST", "/" + path, body: MultipartBody([], fields: [("csrf", csrf)]).bytes,
                headers: headers.merging(["Content-Type": MultipartBody.type]) { $1 })
        case .json: return try await client.post("/" + path, json: "{}", headers: headers)
        }
    }

    private static func path(_ route: Route, opd: OrgUnit.ID) -> String {
        let parts = ["event": Wanasari.event.rawValue, "opd": opd.rawValue]
        return "/"
            + route.address.path.split(separator: "/").map { part -> String in
                guard part.hasPrefix("{"), let name = part.split(whereSeparator: { "{}".contains($0) }).first else {
                    return String(part)
                }
                return parts[String(name)] ?? "tidak-ada"
            }.joined(separator: "/")
    }
}

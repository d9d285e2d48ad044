import Logging
import TestRegistries

@testable import IkrarRegistry
@testable import IkrarWeb

/// A running server on a loopback port of its own, over the invented registry, with an account of every role.
final class TestSite: Sendable {
    let wanasari: Wanasari
    let port: Int
    /// What the server's routes share.
    let shared: Site
    private let running: Task<Void, any Error>

    static let password = "kuda lumping biru 7"

    /// - Parameter authority: That phones would have to install; what is asked here goes without TLS all the same.
    init(
        _ wanasari: Wanasari, at address: String = "http://127.0.0.1:0", trusting proxies: [NetworkRange] = [],
        authority: LocalAuthority? = nil, templates: String = Repository.path("templates")
    ) async throws {
        self.wanasari = wanasari
        let settings = WebSettings(
            host: "127.0.0.1", port: 0, publicAddress: address, transport: .plain,
            templates: templates, assets: Repository.path("public"),
            trustedProxies: proxies)
        var transporting = try Transporting(.plain)
        transporting.authority = authority
        let server = try await WebServer(
            registry: wanasari.registry, settings: settings, transporting: transporting, passwords: PlainPasswords(),
            log: Logger(label: "uji") { _ in SwiftLogNoOpLogHandler() })
        shared = server.site
        let (ports, told) = AsyncStream.makeStream(of: Int.self)
        running = Task {
            do {
                try await server.run { told.yield($0) }
            } catch {
                told.finish()
                throw error
            }
        }
        guard let port = await ports.first(where: { _ in true }) else {
            try await running.value
            throw TestClient.Failed(reason: "the server ended")
        }
        self.port = port
    }

    /// With the apel open and badges issued.
    static func atTheGate() async throws -> TestSite {
        try await TestSite(Wanasari.atTheGate())
    }

    deinit { running.cancel() }

    func client() -> TestClient { TestClient(port: port, keeping: self) }

    /// An account of the role, with its password set and signed in; a head is Dinas Sosial's unless said otherwise.
    func signedIn(_ role: Role, opd: OrgUnit.ID = Wanasari.dinsos) async throws -> TestClient {
        let registry = wanasari.registry
        let login = "\(role.rawValue).\(UInt32.random(in: .min ... .max))"
        let (account, invitation) = try await registry.addAccount(
            login: login, name: "Uji \(role.rawValue)", role: role, opd: role.hasOPD ? opd : nil, by: "uji")
        _ = try await registry.accept(invitation.code, password: Self.password, passwords: PlainPasswords())
        let client = client()
        _ = try await client.post("/masuk", ["login": account.login, "password": Self.password])
        if account.needsTOTP { try await enrol(client) }
        return client
    }

    /// Sets TOTP up in the client's session. Returns the app's side of it.
    @discardableResult
    func enrol(_ client: TestClient) async throws -> TOTP {
        let token = client.cookies["ikrar"] ?? ""
        guard let session = try await wanasari.registry.session(token: token) else {
            throw TestClient.Failed(reason: "not signed in")
        }
        let enrolment = try await wanasari.registry.beginTOTP(in: session)
        let totp = TOTP(secret: Self.bytes(ofBase32: enrolment.secret))
        let code = totp.code(at: TOTP.step(at: wanasari.registry.now))
        _ = try await client.post("/akun/kode", ["code": code, "csrf": session.csrf])
        return totp
    }

    private static func bytes(ofBase32 text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var (buffer, bits) = (UInt32(0), 0)
        for letter in text.utf8 where letter != UInt8(ascii: " ") {
            let value = letter >= UInt8(ascii: "A") ? letter - UInt8(ascii: "A") : letter - UInt8(ascii: "2") + 26
            buffer = buffer << 5 | UInt32(value)
            bits += 5
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
        }
        return bytes
    }

    /// The word that the session's forms carry.
    func csrf(_ client: TestClient) async throws -> String {
        try await wanasari.registry.session(token: client.cookies["ikrar"] ?? "")?.csrf ?? ""
    }
}

/// Passwords without the cost: tests are about who may what.
struct PlainPasswords: PasswordHashing {
    func digest(of password: String) async throws -> String { "plain:" + password }
    func matches(_ password: String, _ digest: String) async throws -> Bool { digest == "plain:" + password }
}

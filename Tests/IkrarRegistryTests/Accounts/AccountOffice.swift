import IkrarRegistry
import Synchronization
import TestRegistries

/// An invented registry with accounts, and passwords that are quickly digested.
struct AccountOffice: Sendable {
    let wanasari: Wanasari
    let passwords = CountedPasswords()

    static let password = "Kerbau menyeberang 7 kali"
    static let address = "192.0.2.10"

    var registry: Registry { wanasari.registry }

    init() async throws {
        wanasari = try await Wanasari()
    }

    /// An account that has its password.
    func account(_ login: String, _ role: Role, opd: OrgUnit.ID? = nil) async throws -> Account {
        let (_, invitation) = try await registry.addAccount(
            login: login, name: "Hasan Basri", role: role, opd: opd, by: "uji")
        return try await accept(invitation)
    }

    func accept(_ invitation: Invitation) async throws -> Account {
        guard
            case .set(let account) = try await registry.accept(
                invitation.code, password: Self.password, passwords: passwords)
        else { throw Unexpected() }
        return account
    }

    func signIn(
        _ login: String,
        password: String = password,
        code: String? = nil,
        from address: String = address
    ) async throws -> SignInVerdict {
        try await registry.signIn(
            login: login, password: password, code: code, address: address, passwords: passwords)
    }

    /// Whoever signs in, with a token for more.
    func signedIn(_ login: String, code: String? = nil) async throws -> SignedIn {
        switch try await signIn(login, code: code) {
        case .signedIn(let signedIn), .mustEnrolTOTP(let signedIn): signedIn
        case .codeNeeded, .codeWrong, .passEnded, .refused, .tooMany: throw Unexpected()
        }
    }

    func session(_ login: String, code: String? = nil) async throws -> AccountSession {
        guard let session = try await registry.session(token: signedIn(login, code: code).token) else {
            throw Unexpected()
        }
        return session
    }

    func wait(seconds: Int64) {
        wanasari.clock.set(registry.now.adding(seconds: seconds))
    }

    struct Unexpected: Error {}
}

/// Digests that show how often a password was looked at.
final class CountedPasswords: PasswordHashing {
    private let count = Mutex(0)

    var looks: Int { count.withLock { $0 } }

    func digest(of password: String) async throws -> String {
        count.withLock { $0 += 1 }
        return "digest of \(password)"
    }

    func matches(_ password: String, _ digest: String) async throws -> Bool {
        count.withLock { $0 += 1 }
        return digest == "digest of \(password)"
    }
}

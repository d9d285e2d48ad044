import Foundation
import NIOSSL
import Testing

@testable import IkrarWeb

@Suite struct LocalAuthorityTests {
    private let folder = NSTemporaryDirectory() + "ikrar-tls-\(UUID().uuidString)"
    private let machine = MachineNames(
        host: "Gerbang-1", addresses: ["192.168.10.7", "fd00::7"].compactMap(NetworkAddress.init))
    private let now = Date(timeIntervalSince1970: 1_795_000_000)
    private let day = 86_400.0

    private func authority(_ machine: MachineNames? = nil, at now: Date? = nil) throws -> LocalAuthority {
        try LocalAuthority(folder: folder, machine: machine ?? self.machine, now: now ?? self.now)
    }

    /// The output of openssl about what was made.
    private func openssl(_ arguments: String...) throws -> String { try runOpenSSL(arguments) }
    private func verify(_ extra: String...) throws -> String {
        try runOpenSSL(
            [
                "verify", "-x509_strict", "-attime", String(Int(now.timeIntervalSince1970)), "-CAfile",
                folder + "/ca.pem",
            ]
                + extra + [folder + "/server.pem"]
        )
    }

    @Test func `openssl believes the server for each of its names, and for no other`() throws {
        let authority = try authority()
        #expect(
            authority.names == [
                "gerbang-1", "gerbang-1.local", "localhost", "127.0.0.1", "192.168.10.7", "::1", "fd00::7",
            ])
        #expect(authority.leftOut.isEmpty)
        for name in authority.names.prefix(3) { #expect(try verify("-verify_hostname", name).hasSuffix(": OK\n")) }
        for name in authority.names.dropFirst(3) { #expect(try verify("-verify_ip", name).hasSuffix(": OK\n")) }
        #expect(try verify("-verify_ip", "192.168.10.8").contains("mismatch"))
        #expect(try verify("-verify_hostname", "bank.co.id").contains("mismatch"))
    }

    @Test func `the authority may vouch for houses only`() throws {
        _ = try authority()
        let text = try openssl("x509", "-in", folder + "/ca.pem", "-noout", "-text")
        #expect(text.contains("CA:TRUE, pathlen:0"))
        #expect(text.contains("X509v3 Name Constraints: critical"))
        #expect(
            text.contains("DNS:lan") && text.contains("IP:192.168.0.0/255.255.0.0")
                && text.contains("IP:10.0.0.0/255.0.0.0"))
        #expect(text.contains("id-ecPublicKey") && text.contains("prime256v1"))

        // The key in a thief's hands: a certificate for a bank, and one for a public address.
        for (name, label) in [("DNS:bank.co.id", "bank"), ("IP:203.0.113.5", "address")] {
            let request = "\(folder)/\(label)"
            _ = try openssl(
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
                request + ".key",
                "-out", request + ".pem", "-subj", "/CN=x", "-addext", "subjectAltName=\(name)", "-CA",
                folder + "/ca.pem",
                "-CAkey", folder + "/ca.key", "-days", "30", "-addext", "basicConstraints=critical,CA:FALSE"
            )
            let verdict = try openssl("verify", "-CAfile", folder + "/ca.pem", request + ".pem")
            #expect(verdict.contains("permitted subtree violation"), "\(verdict)")
        }
    }

    @Test func `the server's certificate is for servers, and not longer than browsers take`() throws {
        let authority = try authority()
        let text = try openssl("x509", "-in", folder + "/server.pem", "-noout", "-text")
        #expect(text.contains("TLS Web Server Authentication") && text.contains("CA:FALSE"))
        #expect(authority.expires == now.addingTimeInterval(396 * day))
        #expect(authority.server == (try String(contentsOfFile: folder + "/server.pem", encoding: .utf8)))
    }

    @Test func `the fingerprint is the one that phones and openssl show`() throws {
        let authority = try authority()
        let shown = try openssl("x509", "-in", folder + "/ca.pem", "-noout", "-fingerprint", "-sha256")
        #expect(shown.hasSuffix("=\(authority.fingerprint)\n"))
        let der = folder + "/ca.der"
        try Data(authority.certificateDER).write(to: URL(fileURLWithPath: der))
        #expect(try openssl("x509", "-inform", "DER", "-in", der, "-noout", "-fingerprint", "-sha256") == shown)
    }

    @Test func `a second start finds the same authority and the same certificate`() throws {
        let first = try authority()
        let second = try authority(at: now.addingTimeInterval(300 * day))
        #expect(first.certificate == second.certificate && first.server == second.server)
        _ = try NIOSSLContext(configuration: second.configuration())
    }

    @Test func `a certificate that is about to end is renewed, by the same authority`() throws {
        let first = try authority()
        let kept = try authority(at: first.expires.addingTimeInterval(-30 * day))
        #expect(kept.server == first.server)
        let renewed = try authority(at: first.expires.addingTimeInterval(-30 * day + 1))
        #expect(renewed.server != first.server && renewed.certificate == first.certificate)
    }

    @Test func `a new address has a new certificate, a lost one does not`() throws {
        let first = try authority()
        let more = MachineNames(
            host: "gerbang-1", addresses: machine.addresses + ["10.1.2.3"].compactMap(NetworkAddress.init))
        let second = try authority(more)
        #expect(second.server != first.server && second.certificate == first.certificate)
        #expect(second.names.contains("10.1.2.3"))
        #expect(try verify("-verify_ip", "10.1.2.3").hasSuffix(": OK\n"))
        #expect(try authority().server == second.server)
    }

    @Test func `a public address is vouched for only when the authority was made with it`() throws {
        let moved = MachineNames(host: "kantor-2", addresses: ["203.0.113.9"].compactMap(NetworkAddress.init))
        _ = try authority()
        let left = try authority(moved)
        #expect(left.leftOut == ["kantor-2", "203.0.113.9"])
        #expect(left.names.contains("kantor-2.local"))

        let other = folder + "-2"
        let own = try LocalAuthority(folder: other, machine: moved, now: now)
        #expect(own.leftOut.isEmpty && own.names.contains("203.0.113.9"))
        let verdict = try openssl(
            "verify", "-attime", String(Int(now.timeIntervalSince1970)), "-verify_ip", "203.0.113.9", "-CAfile",
            other + "/ca.pem", other + "/server.pem"
        )
        #expect(verdict.hasSuffix(": OK\n"))
    }

    @Test(arguments: ["ca.key", "server.key"])
    func `keys are for their owner only, and refused when others may read them`(_ name: String) throws {
        _ = try authority()
        let path = "\(folder)/\(name)"
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
        chmod(path, 0o640)
        #expect(throws: TransportError(.unsafeKey, path: path)) { try authority() }
    }

    @Test func `an authority without its key, with another's, or that is none is told`() throws {
        _ = try authority()
        let broken = TransportError(.brokenAuthority, path: folder + "/ca.pem")
        let key = try String(contentsOfFile: folder + "/ca.key", encoding: .utf8)
        unlink(folder + "/ca.key")
        #expect(throws: broken) { try authority() }
        try FileManager.default.copyItem(atPath: folder + "/server.key", toPath: folder + "/ca.key")
        #expect(throws: broken) { try authority() }
        try KeyFile.write(key, to: folder + "/ca.key", secret: true)
        #expect(try !authority().names.isEmpty)
        try KeyFile.write(
            String(contentsOfFile: folder + "/server.pem", encoding: .utf8), to: folder + "/ca.pem", secret: false)
        #expect(throws: broken) { try authority() }
    }

    @Test func `a key without a certificate is an unfinished beginning`() throws {
        let first = try authority()
        unlink(folder + "/ca.pem")
        let second = try authority()
        #expect(second.certificate != first.certificate && second.server != first.server)
        #expect(try verify().hasSuffix(": OK\n"))
    }

    @Test func `after ten years the authority has ended`() throws {
        _ = try authority()
        #expect(throws: TransportError(.expired, path: folder + "/ca.pem")) {
            try authority(at: now.addingTimeInterval(3653 * day))
        }
        #expect(try !authority(at: now.addingTimeInterval(3640 * day)).names.isEmpty)
    }

    @Test func `a folder that cannot be made is told`() {
        #expect(throws: TransportError(.unwritable, path: "/proc/tiada/tls", systemError: ENOENT)) {
            try LocalAuthority(folder: "/proc/tiada/tls", machine: machine, now: now)
        }
    }

    @Test func `a machine is called by its names, its loopbacks and what can be said in a certificate`() {
        #expect(
            MachineNames(host: "server.kab.go.id", addresses: []).hosts == [
                "localhost", "server.kab.go.id", "server.local",
            ])
        for host in ["", "a_b", "-a", "10.0.0.1", "a..b", String(repeating: "a", count: 64)] {
            #expect(MachineNames(host: host, addresses: []).hosts == ["localhost"])
        }
        let addresses = ["fe80::1", "10.0.0.1", "10.0.0.1"].compactMap(NetworkAddress.init)
        #expect(
            MachineNames(host: "a", addresses: addresses).addresses.map(\.description) == [
                "10.0.0.1", "127.0.0.1", "::1",
            ])
        #expect(MachineNames.current().addresses.contains { $0.description == "127.0.0.1" })
    }
}

func runOpenSSL(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
}

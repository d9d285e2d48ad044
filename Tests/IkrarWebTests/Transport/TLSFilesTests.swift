import Foundation
import NIOSSL
import Testing

@testable import IkrarWeb

@Suite struct TLSFilesTests {
    private let folder = NSTemporaryDirectory() + "ikrar-files-\(UUID().uuidString)"
    private var certificate: String { folder + "/a.pem" }
    private var key: String { folder + "/a.key" }
    private var files: TLSFiles { TLSFiles(certificate: certificate, key: key) }

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try make("a", ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"])
    }

    private func make(_ name: String, _ kind: [String]) throws {
        _ = try runOpenSSL(
            ["req", "-x509", "-nodes", "-subj", "/CN=gerbang", "-days", "10", "-keyout", "\(folder)/\(name).key"] + kind
                + ["-out", "\(folder)/\(name).pem"]
        )
    }

    @Test func `a certificate and its key are taken, of either usual kind`() throws {
        _ = try NIOSSLContext(configuration: files.configuration())
        try make("rsa", ["-newkey", "rsa:2048"])
        let rsa = TLSFiles(certificate: folder + "/rsa.pem", key: folder + "/rsa.key")
        #expect(try rsa.configuration().minimumTLSVersion == .tlsv12)
    }

    @Test func `a key that stands behind its curve's parameters is found`() throws {
        let old = folder + "/old.key"
        let parameters = try runOpenSSL(["ecparam", "-name", "prime256v1"])
        let body = try runOpenSSL(["ec", "-in", key]).components(separatedBy: "\n").filter { !$0.contains(" EC key") }
        try (parameters + body.joined(separator: "\n")).write(toFile: old, atomically: true, encoding: .utf8)
        #expect(try TLSFiles(certificate: certificate, key: old).configuration().certificateChain.count == 1)
    }

    @Test func `files that are missing or cannot be read are told by name`() {
        let missing = folder + "/tiada"
        #expect(throws: TransportError(.missing, path: missing, systemError: ENOENT)) {
            try TLSFiles(certificate: missing, key: key).configuration()
        }
        #expect(throws: TransportError(.missing, path: missing, systemError: ENOENT)) {
            try TLSFiles(certificate: certificate, key: missing).configuration()
        }
        #expect(throws: TransportError(.unreadable, path: folder, systemError: EISDIR)) {
            try TLSFiles(certificate: folder, key: key).configuration()
        }
    }

    @Test func `files given the wrong way round are told`() {
        #expect(throws: TransportError(.noCertificate, path: key)) {
            try TLSFiles(certificate: key, key: certificate).configuration()
        }
        #expect(throws: TransportError(.noKey, path: certificate)) {
            try TLSFiles(certificate: certificate, key: certificate).configuration()
        }
    }

    @Test func `another certificate's key is told`() throws {
        try make("b", ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"])
        #expect(throws: TransportError(.keyDiffers, path: folder + "/b.key")) {
            try TLSFiles(certificate: certificate, key: folder + "/b.key").configuration()
        }
    }

    @Test func `a certificate is taken only while it holds`() throws {
        #expect(throws: TransportError(.expired, path: certificate)) {
            try files.configuration(now: Date(timeIntervalSinceNow: 11 * 86_400))
        }
        #expect(throws: TransportError(.notYetValid, path: certificate)) {
            try files.configuration(now: Date(timeIntervalSinceNow: -86_400))
        }
    }
}

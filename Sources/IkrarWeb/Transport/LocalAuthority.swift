import Crypto
public import FoundationEssentials
import Glibc
public import NIOSSL
import SwiftASN1
import X509

/// A certificate authority of one machine, for phones on its network: made once, installed on the phones by hand, and good for
/// nothing but addresses and names that mean nothing outside (RFC 5280's name constraints), so that whoever steals its key cannot
/// pose as a bank.
///
/// Its folder holds `ca.pem`, `ca.key`, `server.pem` and `server.key`, the keys for their owner only (0600). The server's
/// certificate is made anew when it has less than 30 days left or lacks an address that the machine has.
public struct LocalAuthority: Sendable {
    /// PEM, to be handed to phones.
    public let certificate: String
    /// The same in DER, which phones install from a page (`application/x-x509-ca-cert`).
    public let certificateDER: [UInt8]
    /// SHA-256 of the DER form, as phones show it: `3F:A0:…`, for people to compare.
    public let fingerprint: String
    /// PEM: the server's certificate.
    public let server: String
    /// What the server's certificate is good for, names before addresses.
    public let names: [String]
    /// What the machine is called besides, and its authority may not vouch for: it had another name, or none of these addresses,
    /// when the authority was made.
    public let leftOut: [String]
    /// The end of the server's certificate; the next start renews it in time.
    public let expires: Date
    private let serverKey: String
    private let folder: String

    /// The authority kept in `folder`, made when there is none yet; several programs may start at once.
    ///
    /// - Throws: `TransportError`: `unsafeKey`, `brokenAuthority`, `expired`, `unreadable`, `unwritable`.
    public init(folder: String, machine: MachineNames = .current(), now: Date = Date()) throws {
        guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
            throw TransportError(.unwritable, path: folder, systemError: errno)
        }
        let turn = open(folder + "/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard turn >= 0, lockf(turn, F_LOCK, 0) == 0 else {
            throw TransportError(.unwritable, path: folder, systemError: errno)
        }
        defer { close(turn) }

        let authority =
            try AuthorityCertificate.kept(in: folder, now: now)
            ?? AuthorityCertificate.made(in: folder, machine: machine, now: now)
        let wanted = authority.vouchedFor(machine)
        let server =
            try ServerCertificate.kept(in: folder, for: wanted.names, by: authority, now: now)
            ?? ServerCertificate.made(in: folder, for: wanted.names, by: authority, now: now)
        self.folder = folder
        let document = try authority.certificate.serializeAsPEM()
        certificate = document.pemString + "\n"
        certificateDER = document.derBytes
        fingerprint = SHA256.hash(data: document.derBytes).map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return digits.count == 1 ? "0" + digits : digits
        }.joined(separator: ":")
        self.server = server.chain
        serverKey = server.key
        names = wanted.names.map(\.text)
        leftOut = wanted.leftOut.map(\.text)
        expires = server.certificate.notValidAfter
    }

    /// TLS 1.2 or newer with the server's certificate.
    ///
    /// - Throws: `TransportError`, `refused`.
    public func configuration() throws -> TLSConfiguration {
        try TLSFiles.configuration(chain: server, key: serverKey, path: folder)
    }
}

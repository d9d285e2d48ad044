import Crypto
import Foundation
import IkrarRegistry
import OfficeLink
import Testing

/// A laptop in a yard: a copy of the office's registry, and phones that scan at it.
struct Yard {
    static let token = "ikrar_" + String(repeating: "t", count: 43)

    let folder: Folder
    let office: Office
    var program: Program { Program(folder: folder, environment: ["IKRAR_REGISTRY": "lapangan.sqlite"]) }

    init(of office: Office) throws {
        self.office = office
        folder = try Folder()
        let source = office.registry.environment["IKRAR_REGISTRY"] ?? office.folder.path(office.registry.name)
        try program.run([
            "registry", "copy", source, folder.path("lapangan.sqlite"), "--from-keys",
            office.folder.path(office.registry.keys),
        ]).ok()
        try folder.write(Self.token + "\n", "token.txt")
        chmod(folder.path("token.txt"), 0o600)
    }

    /// `ikrar sync push`, with the token's file unless others are named.
    func push(to address: String, _ options: String...) throws -> Run {
        try program.run(["sync", "push", address, "--token-file", "token.txt"] + options)
    }
}

extension Office {
    /// Gives a supervisor's account of the registry an API token, before it is copied.
    func handOutToken() throws {
        try ikrar("user", "add", "rina", "--name", "Rina", "--role", "supervisor").ok()
        let digest = SHA256.hash(data: Data(Yard.token.utf8)).map { String(format: "%02x", $0) }.joined()
        try #require(
            try registry.ask(
                """
                INSERT INTO api_tokens (id, account, name, digest, created_at, expires_at)
                SELECT 'token', id, 'uji', '\(digest)', 0, 9000000000000000 FROM accounts
                """) != nil, "sqlite3(1) is missing")
    }

    /// Makes an authority in its folder, and a certificate of it for this machine.
    /// - Parameter name: What the certificate is for, as OpenSSL names it.
    func certify(for name: String = "IP:127.0.0.1") throws {
        let usual = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
        try program.run(
            usual + [
                "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Uji", "-addext",
                "basicConstraints=critical,CA:TRUE",
            ], executable: "openssl"
        ).ok()
        try program.run(
            usual + [
                "-keyout", "server.key", "-out", "server.pem", "-subj", "/CN=kantor", "-addext",
                "subjectAltName=\(name)", "-addext", "basicConstraints=critical,CA:FALSE", "-CA", "ca.pem",
                "-CAkey",
                "ca.key",
            ], executable: "openssl"
        ).ok()
    }

    /// Who came, when and where, by NIP: of all OPD.
    func attendance() throws -> [String: Came] {
        try Self.attendance(program.run(["roster", Self.apel, "--json"]).ok().objects())
    }

    static func attendance(_ rosters: [JSON]) throws -> [String: Came] {
        var came: [String: Came] = [:]
        for row in rosters.flatMap({ $0["rows"]?.array ?? [] }) {
            came[row["nip"]?.text ?? ""] = Came(
                status: row["status"]?.text, gate: row["gate"]?.text, minutesLate: row["minutesLate"]?.int)
        }
        return came
    }

    struct Came: Equatable {
        var status: String?
        var gate: String?
        var minutesLate: Int?
    }
}

/// A phone that is enrolled at a server and scans there.
struct Phone {
    let link: OfficeLink
    let token: String

    /// - Parameter token: Of a phone that is enrolled already.
    init(at link: OfficeLink, gate: String, token: String?) async throws {
        self.link = link
        if let token {
            self.token = token
            return
        }
        let invitation = try await link.invite(
            to: Event.ID(Office.apel), gate: gate, session: nil, token: Yard.token)
        self.token = try await link.enrol(token: invitation.token, name: "HP \(gate)", gate: "").token
    }

    func scan(_ scans: [Scan]) async throws {
        let rows = scans.map { scan in
            ScanRequest(
                id: scan.id, seq: scan.seq, code: scan.text, scannedAt: ApelDay.time(scan.clock),
                channel: scan.text.hasPrefix("IK1") ? "qr" : "manual", mode: "online")
        }
        _ = try await link.handIn(
            rows, of: Event.ID(Office.apel), token: token,
            now: { Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)) }, roundTripMilliseconds: 0)
    }

    func annul(_ scan: Scan) async throws {
        let request = AnnulmentRequest(
            id: "batal \(scan.id)", scan: ScanAttempt.ID(scan.id), reason: "badge orang lain")
        _ = try await link.annul(request, of: Event.ID(Office.apel), token: token)
    }
}

/// One reading, of a day that is the same wherever it is scanned.
struct Scan {
    var id: String
    var seq: Int64
    var gate: String
    var text: String
    var clock: String
    var isAnnulled: Bool

    /// A morning at four gates: everybody's badge at one or two of them, some typed, some refused, some taken back.
    static func day(of wearers: some Collection<Wearer>) -> [Scan] {
        var chance = SystemChance(state: 20_260_921)
        var scans: [Scan] = []
        var numbers: [String: Int64] = [:]
        for (place, wearer) in wearers.enumerated() {
            let gates = ["Barat 1", "Barat 2", "Timur 1", "Timur 2"].shuffled(using: &chance)
            for turn in 0..<(place % 3 == 0 ? 2 : 1) {
                let gate = gates[turn]
                // Never in one minute with another scan of the same person, nor near to the minute that makes late.
                let minute = 5 + (place * 7 + turn * 11) % 115
                let text = [wearer.code, wearer.typed, wearer.nip, "rusak \(place)"][
                    place % 10 < 7 ? 0 : place % 10 - 6]
                numbers[gate, default: 0] += 1
                scans.append(
                    Scan(
                        id: "scan-\(place)-\(turn)", seq: numbers[gate] ?? 0, gate: gate, text: text,
                        clock: String(format: "%02d:%02d:30", 6 + minute / 60, minute % 60),
                        isAnnulled: place % 5 == 1 && turn == 0))
            }
        }
        return scans
    }
}

/// The same every time.
private struct SystemChance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}

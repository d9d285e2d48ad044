import Crypto
import Foundation
import IkrarRegistry
import TestRegistries
import Testing

@Suite("the manifest")
struct ManifestTests {
    @Test("has the good badges of everybody on the list, those that were revoked, and who is in")
    func complete() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let (registry, lost) = (wanasari.registry, try await wanasari.code(of: Wanasari.siti))
        let budi = try await wanasari.code(of: Wanasari.budi)
        _ = try await registry.reissueBadge(of: Wanasari.siti, reason: "hilang", by: "uji")
        _ = try await wanasari.scan(budi.text, at: "07:01")
        let manifest = try await registry.manifest(of: Wanasari.event)
        #expect(manifest.isComplete)
        #expect(manifest.badges.count == 6, "all but the retired")
        #expect(Set(manifest.badges.map(\.digest)).count == 6)
        #expect(manifest.revoked == [BadgeSeal.digest(of: lost)])
        let presence = Manifest.Presence(
            digest: BadgeSeal.digest(of: budi), at: Wanasari.time("07:01"), gate: "Gerbang Utara")
        #expect(manifest.present == [presence])
        #expect(manifest.sessions.map(\.id) == [Session.main])
        await #expect(throws: RegistryError(.noSuchEvent)) { try await registry.manifest(of: Event.ID("x")) }
    }

    @Test("before the event is opened nobody is on it")
    func draft() async throws {
        let wanasari = try await Wanasari()
        try await wanasari.createEvent()
        _ = try await wanasari.registry.issueBadges(opd: nil, nips: [], by: "uji")
        #expect(try await wanasari.registry.manifest(of: Wanasari.event).badges.isEmpty)
    }

    @Test("tells after a cursor what came since, and everything after one it cannot continue")
    func continues() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let registry = wanasari.registry
        let (budi, siti) = (try await wanasari.code(of: Wanasari.budi), try await wanasari.code(of: Wanasari.siti))
        _ = try await wanasari.scan(budi.text, at: "07:00")
        let first = try await registry.manifest(of: Wanasari.event)
        #expect(try await registry.manifestCursor(of: Wanasari.event) == first.cursor)
        _ = try await wanasari.scan(siti.text, at: "07:10", id: "s")
        // Handed in late, of a time before the cursor's.
        let nurse = try await wanasari.code(of: Wanasari.nurse)
        _ = try await wanasari.scan(nurse.text, at: "06:40", received: "07:11") { $0.mode = .offline }
        let second = try await registry.manifest(of: Wanasari.event, since: first.cursor)
        #expect(!second.isComplete)
        #expect(second.cursor != first.cursor)
        #expect(second.badges.isEmpty)
        #expect(Set(second.present.map(\.digest)).isSuperset(of: [siti, nurse].map(BadgeSeal.digest)))
        wanasari.clock.set(Wanasari.time("07:30"))
        let fresh = try await registry.reissueBadge(of: Wanasari.budi, reason: "hilang", by: "uji").code
        let third = try await registry.manifest(of: Wanasari.event, since: second.cursor)
        #expect(third.badges.map(\.digest) == [BadgeSeal.digest(of: fresh)])
        #expect(third.revoked == [BadgeSeal.digest(of: budi)])
        #expect(third.present.contains { $0.digest == BadgeSeal.digest(of: fresh) }, "in with the badge of before")
        _ = try await registry.annul(ScanAttempt.ID("s"), reason: "salah", by: "uji", supervisor: "Sekda")
        let fourth = try await registry.manifest(of: Wanasari.event, since: third.cursor)
        #expect(fourth.isComplete)
        #expect(Set(fourth.present.map(\.digest)) == Set([fresh, nurse].map(BadgeSeal.digest)))
        for unknown in ["", "x", "1-0-0", "2" + first.cursor.dropFirst(), first.cursor + "-1"] {
            #expect(try await registry.manifest(of: Wanasari.event, since: unknown).isComplete, "\(unknown)")
        }
    }

    @Test("closing the event changes the cursor")
    func closes() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let before = try await wanasari.registry.manifestCursor(of: Wanasari.event)
        try await wanasari.registry.close(Wanasari.event, by: "uji")
        #expect(try await wanasari.registry.manifestCursor(of: Wanasari.event) != before)
    }

    @Test("the same badge gives the same bytes, and others when the person's name is corrected")
    func steady() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let first = try await wanasari.registry.manifest(of: Wanasari.event)
        let again = try await wanasari.elsewhere().registry.manifest(of: Wanasari.event)
        #expect(Set(first.badges) == Set(again.badges))
        let code = try await wanasari.code(of: Wanasari.budi)
        let one = try BadgeSeal.seal(.init(name: "Budi", unit: "U", position: "P", opd: Wanasari.dinsos), with: code)
        let other = try BadgeSeal.seal(.init(name: "Badi", unit: "U", position: "P", opd: Wanasari.dinsos), with: code)
        #expect(one.prefix(16) != other.prefix(16), "no nonce twice")
    }
}

/// Opens seals as `docs/gate-api.md` says, without any of our code.
@Suite("a badge's seal")
struct BadgeSealTests {
    @Test("opens with the badge's code, as a device in another language would do it")
    func opens() throws {
        let opened = try Self.open(Self.sealed, code: Self.code)
        #expect(
            opened
                == #"{"name":"Drs. Hasan Basri, M.Si.","unit":"Dinas \"Sosial\"","position":"Kepala","opd":"dinsos"} "#)
        let contents = BadgeSeal.Contents(
            name: "Drs. Hasan Basri, M.Si.", unit: "Dinas \"Sosial\"", position: "Kepala", opd: OrgUnit.ID("dinsos"))
        let code = try Self.badgeCode()
        #expect(code.text == Self.code)
        #expect(BadgeSeal.digest(of: code) == Self.digest)
        #expect(try BadgeSeal.seal(contents, with: code) == Self.sealed)
    }

    @Test("does not open with another code, nor when a byte of it is another")
    func stays() throws {
        #expect(throws: (any Error).self) {
            try Self.open(Self.sealed, code: "IK1" + Self.code.dropFirst(3).reversed())
        }
        var bytes = try #require(Data(base64Encoded: Self.sealed))
        bytes[20] ^= 1
        #expect(throws: (any Error).self) { try Self.open(bytes.base64EncodedString(), code: Self.code) }
    }

    @Test("says of a name's length no more than how many times 32 bytes it is, and keeps any character")
    func pads() throws {
        let code = try Self.badgeCode()
        var lengths: Set<Int> = []
        for name in ["A", "Al", "Alia", "Nuraʼini binti Abdurrahman \u{1}\t\\\"/"] {
            let sealed = try BadgeSeal.seal(
                .init(name: name, unit: "U", position: "P", opd: Wanasari.dinsos), with: code)
            lengths.insert(sealed.count)
            let object = try JSONSerialization.jsonObject(with: Data(Self.open(sealed, code: code.text).utf8))
            #expect(
                object as? [String: String] == [
                    "name": name, "unit": "U", "position": "P", "opd": Wanasari.dinsos.rawValue,
                ])
        }
        #expect(lengths.count == 2)
    }

    private static func badgeCode() throws -> BadgeCode {
        let key = BadgeKey(id: "k1", secret: Array(repeating: 7, count: 32))
        return BadgeCode(number: try #require(BadgeNumber(text: "7ZK3Q9XM")), key: key)
    }

    private static func open(_ sealed: String, code: String) throws -> String {
        let bytes = try #require(Data(base64Encoded: sealed))
        let keys = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: Data(code.utf8)), salt: Data(), info: Data("ikrar-manifest-1".utf8),
            outputByteCount: 64)
        let key = keys.withUnsafeBytes { SymmetricKey(data: Data($0.prefix(32))) }
        let box = try AES.GCM.SealedBox(combined: bytes)
        return String(decoding: try AES.GCM.open(box, using: key), as: UTF8.self)
    }

    // The vector of docs/gate-api.md.
    private static let code = "IK17ZK3Q9XM4ZPR3HT3GQ3EJN5T"
    private static let digest = "72de64dae3a6a23e"
    private static let sealed = """
        8RhAnVByA0lM1B3s8KTdhw0wtnfJkxRD0+Ne9u0mZljhFhNIUgLrHZtsIsg6P+YHjJ66J+wUeTnwSZGRkXp6XsNG\
        gK4h4GE05RE0jbcghek+ZuZZ6fTaIODi6pm2p0P2FSRCgVv+bIo0XwfpBdo8XnPWvueAV9Pdhi3Jzg==
        """
}

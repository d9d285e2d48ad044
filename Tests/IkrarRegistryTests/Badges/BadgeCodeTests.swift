import IkrarRegistry
import TestRegistries
import Testing

@Suite("a badge code")
struct BadgeCodeTests {
    static let key = BadgeKey(id: "k1", secret: Array(0..<32))
    static let ring = BadgeKeyRing(keys: [key])

    @Test("is 27 upper-case alphanumeric characters that begin with IK1")
    func hasShape() {
        let code = BadgeCode(number: BadgeNumber(0x12_3456_789A), key: Self.key).text
        #expect(code.count == 27)
        #expect(code.hasPrefix("IK1"))
        #expect(code.allSatisfy { $0.isASCII && ($0.isNumber || $0.isUppercase) })
        #expect(!code.dropFirst(3).contains { "ILOU".contains($0) })
    }

    @Test("is the same for the same number and key, and another for any other")
    func isReproducible() {
        let code = BadgeCode(number: BadgeNumber(7), key: Self.key).text
        #expect(code == BadgeCode(number: BadgeNumber(7), key: Self.key).text)
        #expect(code != BadgeCode(number: BadgeNumber(8), key: Self.key).text)
        #expect(code != BadgeCode(number: BadgeNumber(7), key: BadgeKey(id: "k2", secret: Array(1...32))).text)
    }

    @Test("reads back whatever scanners and people do to it: case, O for 0, I and L for 1, spaces and hyphens")
    func readsCrockford() throws {
        for value in (0..<200 as Range<UInt64>).map({ $0 &* 0x9E37_79B9_7F4A }) {
            let code = BadgeCode(number: BadgeNumber(value), key: Self.key)
            let texts = [
                code.text, code.text.lowercased(), code.text.replacing("0", with: "O").replacing("1", with: "l"),
                code.text.replacing("1", with: "i"),
                "  " + code.text.enumerated().map { $0 % 4 == 3 ? "\($1)-" : "\($1)" }.joined() + " ",
            ]
            for text in texts { #expect(ScannedText(text) == .code(code), "\(text)") }
        }
    }

    @Test("with any one character changed is refused: bad signature, or no code at all")
    func isSigned() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let good = Array(try await wanasari.code(of: Wanasari.budi).text)
        for place in good.indices {
            var bad = good
            bad[place] = bad[place] == "7" ? "8" : "7"
            let outcome = try await wanasari.scan(String(bad), at: "07:31").outcome
            #expect(outcome == (place < 3 ? .malformed : .badSignature), "place \(place)")
        }
    }

    @Test("of a badge printed before a key rotation still opens, and a reprint gives it again")
    func survivesRotation() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let old = try await wanasari.code(of: Wanasari.budi)
        let rotated = BadgeKeyRing(keys: wanasari.registry.ring.keys + [BadgeKey(id: "k2", secret: Array(5...36))])
        let registry = Registry(store: wanasari.store, ring: rotated, surroundings: wanasari.clock.surroundings)
        #expect(try await registry.issueBadges(opd: nil, nips: [Wanasari.budi], by: "uji")[0].code == old)
        let fresh = try await registry.reissueBadge(of: Wanasari.siti, reason: "hilang", by: "uji")
        #expect(fresh.badge.keyID == "k2")
    }

    @Test("a key never shows its secret in a text")
    func hidesSecret() {
        #expect("\(Self.key)" == "BadgeKey(k1)")
    }
}

@Suite("a typed code")
struct TypedCodeTests {
    @Test("is the badge number and one check character, grouped")
    func hasShape() {
        let typed = BadgeNumber(0x12_3456_789A).typed
        #expect(typed.split(separator: "-").map(\.count) == [4, 4, 1])
        #expect(ScannedText(typed) == .typed(BadgeNumber(0x12_3456_789A)))
    }

    @Test("with any one wrong character, or any two swapped ones, is not a code")
    func checks() {
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
        for value in (1..<20 as Range<UInt64>).map({ $0 &* 0x9E37_79B9_7F4A }) {
            let good = Array(BadgeNumber(value).typed.filter { $0 != "-" })
            for place in good.indices {
                for letter in alphabet where letter != good[place] {
                    var bad = good
                    bad[place] = letter
                    if case .typed = ScannedText(String(bad)) { Issue.record("\(String(bad)) for \(String(good))") }
                }
            }
            for place in good.indices.dropLast() where good[place] != good[place + 1] {
                var swapped = good
                swapped.swapAt(place, place + 1)
                if case .typed = ScannedText(String(swapped)) { Issue.record("\(String(swapped)) for \(String(good))") }
            }
        }
    }
}

@Suite("issuing badges")
struct BadgeIssuingTests {
    @Test("a reprint gives everybody the code they had; nobody has two good badges")
    func reprints() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let first = try await wanasari.registry.issueBadges(opd: nil, nips: [], by: "uji")
        let second = try await wanasari.registry.issueBadges(opd: nil, nips: [], by: "uji")
        #expect(first.map(\.code) == second.map(\.code))
        #expect(second.allSatisfy { !$0.isNew })
        #expect(Set(second.map(\.badge.number)).count == 7)
    }

    @Test("only the OPD or the people asked for")
    func chooses() async throws {
        let wanasari = try await Wanasari()
        #expect(try await wanasari.registry.issueBadges(opd: Wanasari.dinkes, nips: [], by: "uji").count == 1)
        let prints = try await wanasari.registry.issueBadges(opd: nil, nips: [Wanasari.budi, Wanasari.siti], by: "uji")
        #expect(prints.map(\.holder.nip) == [Wanasari.budi, Wanasari.siti])
    }

    @Test("refuses a NIP that nobody has, a missing reason, and to revoke what is not there; nothing is issued then")
    func refuses() async throws {
        let wanasari = try await Wanasari()
        let registry = wanasari.registry
        let nobody = NIP.stored("199505052020011009")!
        await #expect(throws: RegistryError(.noSuchPerson)) {
            _ = try await registry.issueBadges(opd: nil, nips: [Wanasari.budi, nobody], by: "uji")
        }
        #expect(try await registry.person(Wanasari.budi).badges.isEmpty)
        await #expect(throws: RegistryError(.reasonMissing)) {
            _ = try await registry.reissueBadge(of: Wanasari.budi, reason: "  ", by: "uji")
        }
        await #expect(throws: RegistryError(.noBadge)) {
            _ = try await registry.revokeBadge(of: Wanasari.budi, reason: "hilang", by: "uji")
        }
    }

    @Test("a badge whose key is gone cannot be reprinted, and says which key")
    func wantsTheKey() async throws {
        let wanasari = try await Wanasari.atTheGate()
        let ring = BadgeKeyRing(keys: [BadgeKey(id: "k9", secret: Array(repeating: 1, count: 32))])
        let registry = Registry(store: wanasari.store, ring: ring, surroundings: wanasari.clock.surroundings)
        await #expect(throws: RegistryError(.keysMissing)) {
            _ = try await registry.issueBadges(opd: nil, nips: [Wanasari.budi], by: "uji")
        }
    }
}

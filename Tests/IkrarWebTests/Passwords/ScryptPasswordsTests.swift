import Testing

@testable import IkrarWeb

@Suite struct ScryptPasswordsTests {
    static let light = ScryptDigest.Cost(rounds: 4, block: 1, lanes: 1)
    let passwords = ScryptPasswords(cost: light)

    @Test func `a digest matches its own password and no other`() async throws {
        let digest = try await passwords.digest(of: "tujuh gajah di alun-alun")
        #expect(try await passwords.matches("tujuh gajah di alun-alun", digest))
        #expect(try await !passwords.matches("tujuh gajah di alun-alun ", digest))
        #expect(try await !passwords.matches("", digest))
    }

    @Test func `the same password has another digest every time`() async throws {
        let first = try await passwords.digest(of: "sama")
        let second = try await passwords.digest(of: "sama")
        #expect(first != second)
    }

    @Test func `the usual cost is the one that is agreed, and stands in the text`() async throws {
        let digest = try await ScryptPasswords().digest(of: "rahasia dinas")
        #expect(digest.hasPrefix("scrypt$ln=15,r=8,p=1$"))
        #expect(digest.split(separator: "$")[2].count == 24, "16 bytes of salt")
        #expect(digest.split(separator: "$")[3].count == 44, "32 bytes of key")
        #expect(try await passwords.matches("rahasia dinas", digest), "whatever cost the checker itself would choose")
    }

    @Test func `the derivation is RFC 7914's`() throws {
        // The RFC's second vector: "password", "NaCl", N=1024, r=8, p=16, 64 bytes.
        let cost = ScryptDigest.Cost(rounds: 10, block: 8, lanes: 16)
        let digest = try ScryptDigest(of: "password", salt: Array("NaCl".utf8), cost: cost, length: 64)
        #expect(digest.key.prefix(8) == [0xFD, 0xBA, 0xBE, 0x1C, 0x9D, 0x34, 0x72, 0x00])
        #expect(digest.key.suffix(4) == [0xA2, 0xCC, 0x06, 0x40])
    }

    @Test(
        arguments: [
            "", "scrypt", "$$$", "scrypt$ln=4,r=1,p=1$", "bcrypt$ln=4,r=1,p=1$AAAAAAAAAAAAAAAAAAAAAA==$AAAA",
            "scrypt$ln=4,r=1,p=1$AAAAAAAAAAAAAAAAAAAAAA==$", "scrypt$ln=4,r=1,p=1$*$AAAAAAAAAAAAAAAAAAAAAA==",
            "scrypt$ln=40,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAA==",
            "scrypt$ln=18,r=16,p=1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAA==",
            "scrypt$ln=-1,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAA==",
            "scrypt$r=8,ln=4,p=1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAA==",
            "scrypt$ln=4,r=1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAA==",
        ]
    )
    func `a text that is no digest matches nothing`(_ text: String) async throws {
        #expect(try await !passwords.matches("", text))
    }

    @Test func `when all places are taken, more are refused, and served again later`() async throws {
        let narrow = ScryptPasswords(threads: 1, waiting: 2, cost: .init(rounds: 12, block: 8, lanes: 1))
        let answers = await withTaskGroup(of: Result<Bool, any Error>.self) { group in
            for _ in 0..<24 {
                group.addTask {
                    do { return .success(try await !narrow.digest(of: "x").isEmpty) } catch { return .failure(error) }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let refusals = answers.compactMap { answer -> PasswordError? in
            if case .failure(let error) = answer { error as? PasswordError } else { nil }
        }
        #expect(refusals.contains(PasswordError(.tooManyWaiting)))
        #expect(refusals.count < 24, "who has a place is served")
        #expect(try await !narrow.digest(of: "x").isEmpty)
    }
}

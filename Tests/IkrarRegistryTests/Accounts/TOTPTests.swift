import TestRegistries
import Testing

@testable import IkrarRegistry

@Suite("TOTP")
struct TOTPTests {
    /// RFC 6238, appendix B, SHA-1: of its eight digits the last six.
    @Test(
        "makes the codes of RFC 6238",
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
            (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ] as [(Int64, String)])
    func vectors(_ seconds: Int64, _ code: String) {
        let totp = TOTP(secret: Array("12345678901234567890".utf8))
        let time = Instant(microseconds: seconds * 1_000_000)
        #expect(totp.code(at: TOTP.step(at: time)) == code)
        #expect(totp.step(of: code, at: time) == seconds / 30)
    }

    @Test("takes the code before and the code after, and no other")
    func steps() {
        let totp = TOTP(secret: Array("12345678901234567890".utf8))
        let time = Instant(microseconds: 1_790_000_000_000_000)
        let step = TOTP.step(at: time)
        for shift: Int64 in -1...1 { #expect(totp.step(of: totp.code(at: step + shift), at: time) == step + shift) }
        for shift: Int64 in [-3, -2, 2, 3] { #expect(totp.step(of: totp.code(at: step + shift), at: time) == nil) }
        for wrong in ["", "12345", "1234567", "abcdef"] { #expect(totp.step(of: wrong, at: time) == nil) }
        let code = totp.code(at: step)
        #expect(totp.step(of: " \(code.prefix(3)) \(code.suffix(3)) ", at: time) == step)
    }

    /// RFC 4648, 10, without padding.
    @Test(
        "writes secrets in Base32",
        arguments: [
            ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("foobar", "MZXW6YTBOI"),
        ])
    func base32(_ text: String, _ encoded: String) {
        #expect(Base32.encode(Array(text.utf8)) == encoded)
    }

    @Test("tells apps where a code is for")
    func uri() {
        let enrolment = TOTPEnrolment(
            secret: Array("12345678901234567890".utf8), login: "a@b", issuer: "Pemda Wanasari")
        #expect(enrolment.secret == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
        #expect(
            enrolment.uri == """
                otpauth://totp/Pemda%20Wanasari:a%40b?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
                &issuer=Pemda%20Wanasari&algorithm=SHA1&digits=6&period=30
                """)
    }

    @Test("secrets are sealed for their owner, by this registry's keys, older ones too")
    func sealed() throws {
        let keys = [1, 2, 3].map { BadgeKey(id: "k\($0)", secret: Array(repeating: $0, count: 32)) }
        let clock = TestClock(Instant(microseconds: 0))
        let secret = Array("12345678901234567890".utf8)
        let sealed = try BadgeKeyRing(keys: [keys[0]]).seal(secret, of: "a", clock.surroundings)
        #expect(try BadgeKeyRing(keys: keys).open(sealed, of: "a") == secret)
        #expect(throws: RegistryError(.keysMissing)) { try BadgeKeyRing(keys: keys).open(sealed, of: "b") }
        #expect(throws: RegistryError(.keysMissing)) { try BadgeKeyRing(keys: [keys[1]]).open(sealed, of: "a") }
        #expect(throws: RegistryError(.keysMissing)) { try BadgeKeyRing(keys: keys).open("AAAA", of: "a") }
        let again = try BadgeKeyRing(keys: [keys[0]]).seal(secret, of: "a", clock.surroundings)
        #expect(again != sealed)
    }
}

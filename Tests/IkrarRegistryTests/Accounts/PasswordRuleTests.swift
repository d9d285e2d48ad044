import IkrarRegistry
import TestRegistries
import Testing

@Suite("Which passwords are taken")
struct PasswordRuleTests {
    @Test(
        "weak ones are refused, with the reason",
        arguments: [
            ("kuda lumping", nil), ("kuda-lumpin", .tooShort), ("", .tooShort), ("🐃🐃🐃 di sawah 3", nil),
            (String(repeating: "ab", count: 65), .tooLong), (String(repeating: "👨‍👩‍👧‍👦", count: 100), .tooLong),
            ("aaaaaaaaaaaa", .isOneCharacter), ("            ", .isOneCharacter),
            ("198605152010011003", .isNumber), ("17-08-1945-17", .isNumber), ("123456789012", .isNumber),
            ("hr.bkpsdm@wanasari", .isLogin), ("HR.BKPSDM@Wanasari", .isLogin), ("hr-bkpsdm-2026", .isLogin),
            ("SitiAminah2026", .isName), ("siti  aminah!!", .isName), ("Siti Aminah suka durian", nil),
            ("Password1234!", .isCommon), ("rahasia-rahasia", .isCommon), ("KATASANDI_123", .isCommon),
            ("qwertyuiop123", .isCommon), ("Bismillah12345", .isCommon), ("ikrarnetralitas", .isCommon),
            ("a12345678901", .isCommon), ("abababababab", .isCommon),
        ] as [(String, PasswordFault?)])
    func faults(_ password: String, _ fault: PasswordFault?) {
        #expect(PasswordRule.fault(in: password, login: "hr.bkpsdm@wanasari", name: "Siti Aminah") == fault)
    }

    @Test("of 12 to 128 characters")
    func length() {
        for (count, fault) in [(11, PasswordFault.tooShort), (12, nil), (128, nil), (129, .tooLong)] {
            let password = String("kuda lumping di pasar minggu ".cycled.prefix(count))
            #expect(PasswordRule.fault(in: password, login: "abc", name: "Siti") == fault, "\(count)")
        }
    }
}

extension String {
    fileprivate var cycled: String { String(repeating: self, count: 8) }
}

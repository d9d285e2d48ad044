import IkrarRegistry
import IkrarTexts
import Testing

@Suite struct AccountTextTests {
    @Test("every fault of a password is told", arguments: PasswordFault.allCases)
    func passwords(fault: PasswordFault) {
        expectWellMade(fault.text, fault)
    }

    @Test("a NIP that was typed as a login is not repeated", arguments: [RegistryError.Code.badLogin, .noSuchAccount])
    func masked(code: RegistryError.Code) {
        let text = RegistryError(code, subject: "198605152010011003").text
        #expect(!text.indonesian.contains("198605152010011"))
        #expect(!text.english.contains("198605152010011"))
    }
}

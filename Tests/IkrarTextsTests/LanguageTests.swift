import IkrarTexts
import Testing

@Suite struct LanguageTests {
    @Test(
        "the first variable that is set decides",
        arguments: [
            ([:], Language.indonesian),
            (["LANG": "C"], .indonesian),
            (["LANG": "C.UTF-8"], .indonesian),
            (["LANG": "POSIX"], .indonesian),
            (["LANG": "id_ID.UTF-8"], .indonesian),
            (["LANG": "jv_ID.UTF-8"], .indonesian),
            (["LANG": "en_US.UTF-8"], .english),
            (["LANG": "EN"], .english),
            (["LANG": "en-GB"], .english),
            (["LANG": "id_ID.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"], .english),
            (["LC_MESSAGES": "id_ID.UTF-8", "LC_ALL": "en_GB.UTF-8"], .english),
            (["LC_ALL": "C.UTF-8", "LANG": "en_US.UTF-8"], .indonesian),
            (["LC_ALL": "", "LANG": "en_US.UTF-8"], .english),
            (["IKRAR_LANG": "en", "LC_ALL": "id_ID.UTF-8", "LANG": "id_ID.UTF-8"], .english),
            (["IKRAR_LANG": "id", "LC_ALL": "en_US.UTF-8", "LANG": "en_US.UTF-8"], .indonesian),
            (["IKRAR_LANG": "", "LANG": "en_US.UTF-8"], .english),
            (["IKRAR_LANG": "nonsense", "LANG": "en_US.UTF-8"], .indonesian),
        ] as [([String: String], Language)])
    func choice(environment: [String: String], language: Language) {
        #expect(Language(environment: environment) == language)
    }

    @Test("a text gives each language its own words")
    func text() {
        let text = Text("Hadir", "Present")
        #expect(text(.indonesian) == "Hadir")
        #expect(text(.english) == "Present")
        #expect(text.current == text(Language.current))
    }
}

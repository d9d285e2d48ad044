import IkrarRegistry
import IkrarTexts
import RosterFiles
import Testing

@Suite struct ExplainedErrorTests {
    @Test("an error whose type is unknown to its catcher still has its words")
    func explained() {
        let errors: [any Error] = [
            RegistryError(.noSuchEvent, subject: "ikrar-2026"), RosterFileError(.empty, file: "daftar.csv"),
        ]
        #expect(
            errors.map { ($0 as? any ExplainedError)?.text.english.isEmpty } == [false, false])
    }
}

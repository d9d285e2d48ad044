import IkrarRegistry
import IkrarTexts
import Testing

@Suite struct RegistryErrorTextTests {
    @Test("every code names its subject and says what to do next", arguments: RegistryError.Code.allCases)
    func subject(code: RegistryError.Code) {
        // A count for the one code whose subject is a number.
        let subject = code == .missingCountDiffers ? "41" : "subjek-uji"
        let text = RegistryError(code, subject: subject, detail: "17").text
        expectAdvises(text, code)
        expectNames(text, [subject])
    }

    @Test("no two codes have the same text")
    func distinct() {
        let texts = RegistryError.Code.allCases.map { RegistryError($0, subject: "7", detail: "3").text }
        #expect(Set(texts.map(\.indonesian)).count == texts.count)
        #expect(Set(texts.map(\.english)).count == texts.count)
    }

    @Test("an OPD that is not there is named with those that may have been meant")
    func near() {
        let text = RegistryError(.noSuchUnit, subject: "Dinas Sosail", choices: ["Dinas Sosial", "Dinas Sosio"]).text
        expectNames(text, ["“Dinas Sosail”", "“Dinas Sosial”, “Dinas Sosio”", "ikrar opd list"])
    }

    @Test(
        "a code's detail is named too",
        arguments: [
            RegistryError(.registryNewer, subject: "9", detail: "detail-uji"),
            RegistryError(.registryBroken, subject: "badges", detail: "detail-uji"),
            RegistryError(.noSuchSession, subject: "sore", detail: "detail-uji"),
            RegistryError(.noSuchExcuse, subject: "***************003", detail: "detail-uji"),
            RegistryError(.sessionExists, subject: "sore", detail: "detail-uji"),
            RegistryError(.badTime, subject: "jam tujuh", detail: "detail-uji"),
            RegistryError(.supervisorNeeded, subject: "s1", detail: "detail-uji"),
        ])
    func detail(error: RegistryError) {
        expectAdvises(error.text, error.code)
        expectNames(error.text, [error.subject, "detail-uji"])
    }

    @Test(
        "the advice fits the state that the event is in",
        arguments: [
            (RegistryError.Code.eventNotOpen, Event.State.draft, "`ikrar event open ikrar-2026`"),
            (.eventNotOpen, .closed, "`ikrar event reopen ikrar-2026`"),
            (.eventNotClosed, .draft, "`ikrar event open ikrar-2026`"),
            (.eventNotClosed, .open, "`ikrar event show ikrar-2026`"),
            (.eventNotDraft, .open, "`ikrar checkin ikrar-2026`"),
            (.eventNotDraft, .closed, "`ikrar event reopen ikrar-2026`"),
            (.eventNotDraft, .sealed, "`ikrar roster ikrar-2026`"),
            (.eventNotOpen, .sealed, "`ikrar roster ikrar-2026`"),
            (.eventNotClosed, .sealed, "`ikrar roster ikrar-2026`"),
        ])
    func state(code: RegistryError.Code, state: Event.State, advice: String) {
        let text = RegistryError(code, subject: "ikrar-2026", detail: state.rawValue).text
        expectAdvises(text, code)
        expectNames(text, [advice])
    }

    @Test("a missing registry tells how to make one or name another")
    func missing() {
        let text = RegistryError(.registryMissing, subject: "out/x.sqlite").text
        expectNames(text, ["out/x.sqlite", "`ikrar init --agency", "--registry", "IKRAR_REGISTRY"])
        #expect(text.indonesian.hasPrefix("Registri out/x.sqlite belum ada."))
    }

    @Test("an annulment that is refused repeats the word that was shown at the gate")
    func annulment() {
        let text = RegistryError(.annulRefused, subject: "0198", detail: ScanOutcome.revoked.rawValue).text
        #expect(text.indonesian.contains("BADGE DICABUT"))
        #expect(text.english.contains("BADGE REVOKED"))
    }

    @Test("one is told as one, and more as many")
    func numbers() {
        let one = RegistryError(.missingCountDiffers, subject: "3", detail: "1").text.english
        let many = RegistryError(.missingCountDiffers, subject: "3", detail: "1200").text
        #expect(one.contains("1 person in the registry is "))
        #expect(many.english.contains("1,200 people in the registry are "))
        #expect(many.indonesian.contains("1.200 pegawai"))
        let row = RegistryError(.excusesRefused, subject: "izin.csv", detail: "1").text.english
        let rows = RegistryError(.excusesRefused, subject: "izin.csv", detail: "12").text.english
        #expect(row.contains("1 row cannot"))
        #expect(rows.contains("12 rows cannot"))
    }

    @Test(
        "a NIP that a caller forgot to mask is masked",
        arguments: [
            RegistryError.Code.noSuchPerson, .badNIP, .nipTaken, .sameNIP, .noSuchExcuse, .documentMissing, .noBadge,
            .linkWithdrawn,
        ])
    func masked(code: RegistryError.Code) {
        let text = RegistryError(code, subject: "19860515 201001 1 003").text
        for words in [text.indonesian, text.english] {
            #expect(words.contains("******** ****** * 003"))
            #expect(!words.contains("1986"))
        }
    }

    @Test(
        "a scan's id is repeated as it is, however many digits it has",
        arguments: [
            RegistryError.Code.noSuchScan, .annulRefused, .annulledAlready, .reasonMissing,
        ])
    func scans(code: RegistryError.Code) {
        let id = "01990a3c-1234-7567-8901-234567890123"
        expectNames(RegistryError(code, subject: id).text, [id])
    }

    @Test("what a user names cannot move the cursor of a terminal")
    func control() {
        let text = RegistryError(.noSuchEvent, subject: "a\u{1B}[2Jb\u{202E}c\nd").text
        for words in [text.indonesian, text.english] {
            #expect(words.contains("a\u{FFFD}[2Jb\u{FFFD}c d"))
        }
    }
}

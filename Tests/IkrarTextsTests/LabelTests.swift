import IkrarRegistry
import IkrarTexts
import Testing

@Suite struct LabelTests {
    static let labels: [[Text]] = [
        AttendanceStatus.allCases.map(\.label), ExcuseKind.allCases.map(\.label), ReviewReason.allCases.map(\.label),
        Event.Kind.allCases.map(\.label), Event.State.allCases.map(\.label), Duty.allCases.map(\.label),
        DirectoryPlan.FieldChange.Field.allCases.map(\.label), ScanOutcome.allCases.map(\.word),
        Role.allCases.map(\.label), ReviewItem.Kind.allCases.map(\.label),
    ]

    @Test("every case has a label in both languages, and no two cases of a kind share one")
    func labels() {
        for kind in Self.labels {
            for label in kind {
                #expect(label.indonesian.count >= 3)
                #expect(label.english.count >= 3)
            }
            #expect(Set(kind.map(\.indonesian)).count == kind.count)
            #expect(Set(kind.map(\.english)).count == kind.count)
        }
    }

    @Test("a word at the gate is in capitals", arguments: ScanOutcome.allCases)
    func words(outcome: ScanOutcome) {
        #expect(outcome.word.indonesian == outcome.word.indonesian.uppercased())
        #expect(outcome.word.english == outcome.word.english.uppercased())
    }

    @Test("the words that gates are trained on stay")
    func trained() {
        let words: [ScanOutcome: (String, String)] = [
            .present: ("HADIR", "PRESENT"), .late: ("TERLAMBAT", "LATE"),
            .presentExcused: ("HADIR (ADA IZIN)", "PRESENT (EXCUSED)"),
            .duplicate: ("SUDAH HADIR", "ALREADY PRESENT"), .malformed: ("KODE TIDAK DIKENAL", "NOT ONE OF OUR CODES"),
            .badSignature: ("KODE PALSU?", "FORGED CODE?"), .revoked: ("BADGE DICABUT", "BADGE REVOKED"),
            .notObliged: ("BUKAN WAJIB", "NOT ON THE LIST"), .otherSession: ("SESI LAIN", "OTHER SESSION"),
            .notOpen: ("BELUM DIBUKA", "NOT OPEN YET"), .closed: ("SUDAH DITUTUP", "CLOSED"),
        ]
        for (outcome, pair) in words {
            #expect(outcome.word == Text(pair.0, pair.1))
        }
    }
}

import IkrarRegistry
import IkrarTexts
import Testing

@testable import RegistryDocuments

/// Documents are Indonesian whatever language the program speaks; an office reads the same words on both.
@Suite struct DocumentWordsTests {
    @Test("rosters and the program call an excuse the same", arguments: ExcuseKind.allCases)
    func excuses(kind: ExcuseKind) {
        #expect(RosterWording.label(kind) == kind.label.indonesian)
    }

    @Test("rosters and the program write dates and times alike")
    func dates() throws {
        let first = try #require(CivilDate(iso: "2026-01-01"))
        for day in 0..<365 {
            let time = LocalTime(date: first.adding(days: day), hour: day % 24, minute: day % 60)
            #expect(IndonesianDate.long(time.date) == Wording.date(time.date, .indonesian))
            #expect(IndonesianDate.clock(time) == Wording.clock(time, .indonesian))
        }
    }

    @Test("rosters and the program write rates alike", arguments: [0, 0.775, 0.9996, 1, nil] as [Double?])
    func rates(rate: Double?) {
        #expect(RosterWording.percent(rate) == Wording.percent(rate, .indonesian))
    }
}

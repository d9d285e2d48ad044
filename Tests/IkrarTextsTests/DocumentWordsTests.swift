import IkrarTexts
import Testing

@testable import RegistryDocuments

/// Documents are Indonesian whatever language the program speaks; an office reads the same words on both.
@Suite struct DocumentWordsTests {
    @Test("rosters and the program write rates alike", arguments: [0, 0.775, 0.9996, 1, nil] as [Double?])
    func rates(rate: Double?) {
        #expect(RosterWording.percent(rate) == Wording.percent(rate, .indonesian))
    }
}

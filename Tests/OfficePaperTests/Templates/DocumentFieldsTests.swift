import OfficePaper
import Testing

@Suite("fields filled into a wording")
struct DocumentFieldsTests {
    private let fields = DocumentFields(["event": "Apel Ikrar", "opd": "Dinas Kesehatan", "notes": ""])

    @Test(
        "each stands for its value, in capitals when it is written so",
        arguments: [
            ("{event} di {opd}", "Apel Ikrar di Dinas Kesehatan"), ("{EVENT}", "APEL IKRAR"), ("a{notes}b", "ab"),
            ("{nobody}", ""), ("{{event}", "{event}"), ("no field", "no field"), ("}", "}"),
        ])
    func filled(_ wording: String, _ text: String) {
        #expect(fields.filled(wording) == text)
    }

    @Test("those that are added go before")
    func adding() {
        #expect(
            fields.adding(["event": "Webinar", "day": "Senin"]).filled("{event} {day} {opd}")
                == "Webinar Senin Dinas Kesehatan")
    }

    @Test("every document knows the event, and only its own people or counts")
    func kinds() {
        for kind in DocumentKind.allCases {
            #expect(kind.fields.isSuperset(of: ["event", "agency", "place", "today"]))
        }
        #expect(DocumentKind.pledge.fields.contains("nip"))
        #expect(!DocumentKind.pledge.fields.contains("came"))
        #expect(DocumentKind.minutes.fields.contains("came"))
        #expect(!DocumentKind.minutes.fields.contains("nip"))
    }
}

import Testing

@testable import IkrarRegistry

@Suite("Presence at a webinar")
struct WebinarPresenceTests {
    private let session = ReportRows.session

    private func stay(_ from: String, _ until: String) -> Stay {
        Stay(from: ReportRows.time(from), until: ReportRows.time(until))
    }

    private func participant(_ stays: Stay...) -> WebinarParticipant {
        WebinarParticipant(shown: "Budi", stays: stays, knowsStays: true)
    }

    @Test("is the union of a person's stays within the session, on however many devices and accounts")
    func union() {
        let phone = participant(stay("08:00", "09:30"), stay("10:00", "10:10"))
        let laptop = participant(stay("09:20", "10:05"), stay("10:50", "12:00"))
        let presence = WebinarPresence([phone, laptop], at: session)
        #expect(presence.seconds == (70 + 10) * 60)
        #expect(presence.from == ReportRows.time("09:00"))
    }

    @Test("needs the event's minimum, in minutes or of the session")
    func minimum() {
        let presence = WebinarPresence([participant(stay("09:00", "10:00"))], at: session)
        #expect(presence.counts(.any, at: session))
        #expect(presence.counts(.minutes(60), at: session) && !presence.counts(.minutes(61), at: session))
        #expect(presence.counts(.percent(50), at: session) && !presence.counts(.percent(51), at: session))
    }

    @Test("of nobody who came before or after the session")
    func outside() {
        let presence = WebinarPresence([participant(stay("07:00", "08:00"))], at: session)
        #expect(!presence.counts(.any, at: session))
    }

    @Test("of unknown length is presence where any is enough, and no minimum's worth")
    func unknown() {
        var form = WebinarParticipant(shown: "198605152010011003")
        form.moment = ReportRows.time("11:20")
        let presence = WebinarPresence([form], at: session)
        #expect(presence.seconds == nil)
        #expect(presence.counts(.any, at: session) && !presence.counts(.minutes(1), at: session))
        form.moment = ReportRows.time("15:00")
        #expect(!WebinarPresence([form], at: session).counts(.any, at: session))
    }

    @Test("by the vendor's own measure is at most the session")
    func measured() {
        let unique = WebinarParticipant(shown: "Budi", measuredSeconds: 9 * 3600)
        #expect(WebinarPresence([unique], at: session).seconds == 7200)
    }
}

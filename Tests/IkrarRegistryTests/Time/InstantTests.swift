import IkrarRegistry
import Testing

@Suite("an instant")
struct InstantTests {
    @Test(
        "is written in its zone and reads back",
        arguments: [
            ("2026-09-21T07:31:05+07:00", Zone.wib), ("2026-09-21T23:59:59.000001+09:00", .wit),
            ("1969-12-31T23:59:59.500000+08:00", .wita), ("2024-02-29T00:00:00+07:00", .wib),
        ],
    )
    func roundTrips(_ text: String, _ zone: Zone) throws {
        let instant = try #require(Instant(iso: text, zone: .wib))
        #expect(instant.iso(in: zone) == text)
    }

    @Test(
        "reads every offset and spelling of RFC 3339 as the same moment",
        arguments: [
            "2026-09-21T00:31:05Z", "2026-09-21 07:31:05", "2026-09-21T09:31:05+0900", "2026-09-20T19:31:05-05:00",
            "2026-09-21T07:31:05.0",
        ],
    )
    func readsSpellings(_ text: String) {
        #expect(Instant(iso: text, zone: .wib)?.iso(in: .wib) == "2026-09-21T07:31:05+07:00")
    }

    @Test(
        "is nothing else",
        arguments: [
            "", "2026-09-21", "2026-02-30T07:31:05", "2026-09-21T24:00:00", "2026-09-21T07:60", "2026-09-21T07:31:05+7",
            "21/09/2026 07:31", "2026-09-21T07:31:05 WIB",
        ],
    )
    func refuses(_ text: String) {
        #expect(Instant(iso: text, zone: .wib) == nil)
    }

    @Test("a time without a date is on the day given, with colon or dot")
    func takesTheDay() {
        let day = CivilDate(year: 2026, month: 9, day: 21)
        #expect(LocalTime("07.45", on: day)?.clock(seconds: true) == "07:45:00")
        #expect(LocalTime("07:45", on: nil) == nil)
        #expect(LocalTime("2026-09-22T07:45", on: day)?.date == CivilDate(year: 2026, month: 9, day: 22))
    }
}

@Suite("a unique id")
struct UniqueIDTests {
    @Test("of version 7 sorts by time and has its version and variant")
    func v7() {
        let early = UniqueID.v7(at: Instant(microseconds: 1_000_000), random: (.max, .max)).text
        let late = UniqueID.v7(at: Instant(microseconds: 2_000_000), random: (0, 0)).text
        #expect(early < late)
        #expect(early == "00000000-03e8-7fff-bfff-ffffffffffff")
    }

    @Test("of a name is the same for the same name, and of version 8")
    func v8() {
        #expect(UniqueID.named("a") == UniqueID.named("a"))
        #expect(UniqueID.named("a") != UniqueID.named("b"))
        let text = Array(UniqueID.named("a").text)
        #expect(text[14] == "8")
        #expect("89ab".contains(text[19]))
    }
}

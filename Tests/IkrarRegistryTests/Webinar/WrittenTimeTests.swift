import Testing

@testable import IkrarRegistry

@Suite("Times and durations as reports write them")
struct WrittenTimeTests {
    private func clock(_ time: WrittenTime?) -> String? {
        time.map {
            "\(padded($0.secondOfDay / 3600, 2)):\(padded($0.secondOfDay / 60 % 60, 2)):\(padded($0.secondOfDay % 60, 2))"
        }
    }

    @Test(
        "are read in every way that vendors and spreadsheets write them",
        arguments: [
            ("08/25/2026 09:17:40 AM", "09:17:40"), ("25/08/2026 08:50:05", "08:50:05"),
            ("8/25/26, 9:00:00\u{202F}PM", "21:00:00"), ("25.08.26, 14:48:05", "14:48:05"),
            ("Aug 25, 2026 12:05 AM", "00:05:00"), ("Aug 25, 2026 09:17:44", "09:17:44"),
            ("25 Agustus 2026 pukul 09.00", "09:00:00"), ("Selasa, 25 Agu 2026 09.00.30 WIB", "09:00:30"),
            ("2026-08-25T02:00:00Z", "02:00:00"), ("46259.5", "12:00:00"),
        ])
    func dated(_ text: String, _ expected: String) throws {
        let time = try #require(WrittenTime(text))
        #expect(clock(time) == expected)
        let order: DateOrder = text.hasPrefix("08/") || text.hasPrefix("8/") ? .monthFirst : .dayFirst
        #expect(time.local(order).date == CivilDate(iso: "2026-08-25"))
    }

    @Test(
        "without a date are a time of day",
        arguments: [("9:24 AM", "09:24:00"), ("18:02", "18:02:00"), ("09.17.40", "09:17:40"), ("0.5", "12:00:00")])
    func undated(_ text: String, _ expected: String) {
        #expect(WrittenTime(text)?.day == nil)
        #expect(clock(WrittenTime(text)) == expected)
    }

    @Test(
        "that are none are not made up", arguments: ["", "--", "Budi", "25", "25:61", "99/99/2026 10:00", "Aug 2026"])
    func none(_ text: String) {
        #expect(WrittenTime(text) == nil)
    }

    @Test(
        "tell their zone where they have one",
        arguments: [("2026-08-25T02:00:00Z", 0), ("2026-08-25 09:00:00+07:00", 420), ("25/08/2026 09:00 WITA", 480)])
    func zones(_ text: String, _ minutes: Int) {
        #expect(WrittenTime(text)?.offset == minutes)
    }

    @Test(
        "last in seconds, whatever the language",
        arguments: [
            ("1h 30m 51s", 5451), ("47m 3s", 2823), ("8s", 8), ("1 hr 2 min", 3720), ("58 min", 3480),
            ("1 Std. 5 Min.", 3900), ("59 Min. 0 Sek.", 3540), ("2 jam 3 menit", 7380), ("120", 7200),
            ("01:02:03", 3723),
        ])
    func durations(_ text: String, _ seconds: Int) {
        #expect(WrittenDuration.seconds(text) == seconds)
    }

    @Test("of unknown length are not 0", arguments: ["", "-", "lama", "1 2", "5 apel"])
    func unknownDurations(_ text: String) {
        #expect(WrittenDuration.seconds(text) == nil)
    }
}

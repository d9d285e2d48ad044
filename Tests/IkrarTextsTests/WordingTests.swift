import IkrarRegistry
import IkrarTexts
import Testing

@Suite struct WordingTests {
    @Test(
        "thousands are grouped by a dot in Indonesian and a comma in English",
        arguments: [
            (0, "0", "0"), (7, "7", "7"), (999, "999", "999"), (1000, "1.000", "1,000"), (11500, "11.500", "11,500"),
            (123_456, "123.456", "123,456"), (1_150_000, "1.150.000", "1,150,000"), (-11500, "-11.500", "-11,500"),
            (-100, "-100", "-100"),
        ])
    func count(number: Int, indonesian: String, english: String) {
        #expect(Wording.count(number, .indonesian) == indonesian)
        #expect(Wording.count(number, .english) == english)
    }

    @Test(
        "one is a person, others are people",
        arguments: [(0, "0 people"), (1, "1 person"), (2, "2 people"), (1204, "1,204 people")])
    func people(number: Int, english: String) {
        #expect(Wording.people(number, .english) == english)
        #expect(Wording.people(number, .indonesian) == "\(Wording.count(number, .indonesian)) orang")
    }

    @Test(
        "a rate is a percentage with one decimal",
        arguments: [
            (0.775, "77,5%", "77.5%"), (0, "0,0%", "0.0%"), (1, "100,0%", "100.0%"), (0.99949, "99,9%", "99.9%"),
            (0.0004, "0,0%", "0.0%"), (2.0 / 3, "66,7%", "66.7%"), (nil, "–", "–"), (Double.nan, "–", "–"),
        ] as [(Double?, String, String)])
    func percent(rate: Double?, indonesian: String, english: String) {
        #expect(Wording.percent(rate, .indonesian) == indonesian)
        #expect(Wording.percent(rate, .english) == english)
    }

    @Test(
        "bytes are told in the largest unit that they fill",
        arguments: [
            (0, "0 byte", "0 bytes"), (1, "1 byte", "1 byte"), (1023, "1.023 byte", "1,023 bytes"),
            (1024, "1 KB", "1 KB"), (1536, "1,5 KB", "1.5 KB"), (1 << 20, "1 MB", "1 MB"),
            (512 << 20, "512 MB", "512 MB"), (8 << 30, "8 GB", "8 GB"), (3 << 50, "3.072 TB", "3,072 TB"),
        ])
    func size(bytes: Int, indonesian: String, english: String) {
        #expect(Wording.size(bytes: bytes, .indonesian) == indonesian)
        #expect(Wording.size(bytes: bytes, .english) == english)
    }

    @Test(
        "a date names its day and month",
        arguments: [
            ("2026-09-21", "Senin, 21 September 2026", "Monday, 21 September 2026"),
            ("2020-10-26", "Senin, 26 Oktober 2020", "Monday, 26 October 2020"),
            ("2024-02-29", "Kamis, 29 Februari 2024", "Thursday, 29 February 2024"),
            ("2024-11-22", "Jumat, 22 November 2024", "Friday, 22 November 2024"),
            ("2026-05-03", "Minggu, 3 Mei 2026", "Sunday, 3 May 2026"),
        ])
    func date(iso: String, indonesian: String, english: String) throws {
        let date = try #require(CivilDate(iso: iso))
        #expect(Wording.date(date, .indonesian) == indonesian)
        #expect(Wording.date(date, .english) == english)
    }

    @Test("a year has twelve month names and seven day names in each language", arguments: Language.allCases)
    func names(language: Language) throws {
        let first = try #require(CivilDate(iso: "2026-01-01"))
        let words = (0..<365).map { Wording.date(first.adding(days: $0), language).split(separator: " ") }
        #expect(Set(words.map { $0[0] }).count == 7)
        #expect(Set(words.map { $0[2] }).count == 12)
    }

    @Test("a time is told with its zone, a clock without")
    func time() throws {
        let morning = LocalTime(date: try #require(CivilDate(iso: "2026-09-21")), hour: 7, minute: 30)
        #expect(Wording.time(morning, .wib, .indonesian) == "pukul 07.30 WIB")
        #expect(Wording.time(morning, .wib, .english) == "07:30 WIB")
        #expect(Wording.clock(morning, .indonesian) == "07.30")
        #expect(Wording.clock(morning, .english) == "07:30")
        let instant = morning.instant(in: .wib)
        #expect(Wording.time(instant, in: .wit, .indonesian) == "pukul 09.30 WIT")
        #expect(Wording.clock(instant, in: .wita, .english) == "08:30")
        #expect(Wording.moment(instant, in: .wib, .indonesian) == "Senin, 21 September 2026, pukul 07.30 WIB")
        #expect(Wording.moment(instant, in: .wib, .english) == "Monday, 21 September 2026, 07:30 WIB")
    }
}

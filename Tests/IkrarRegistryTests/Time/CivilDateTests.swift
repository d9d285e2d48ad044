import IkrarRegistry
import Testing

@Suite("Civil dates")
struct CivilDateTests {
    @Test(
        "a day that is not in the calendar is no date",
        arguments: [
            (2023, 2, 29), (1900, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 4, 31), (2024, 1, 0), (0, 1, 1),
            (10_000, 1, 1),
        ])
    func impossible(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test("leap days exist in leap years", arguments: [2000, 2024, 1600])
    func leapDays(year: Int) {
        #expect(CivilDate(year: year, month: 2, day: 29) != nil)
    }

    @Test(
        "day numbers count from 1970",
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-09-21", 20_717),
            ("1900-03-01", -25_508),
        ])
    func dayNumbers(text: String, number: Int) throws {
        let date = try #require(CivilDate(iso: text))
        #expect(date.dayNumber == number)
        #expect(CivilDate(dayNumber: number) == date)
        #expect(date.description == text)
    }

    @Test("a day number leads back to its day, over eight centuries")
    func roundTrip() {
        for number in stride(from: -200_000, through: 100_000, by: 37) {
            #expect(CivilDate(dayNumber: number).dayNumber == number)
        }
    }

    @Test(
        "weekdays run from Monday",
        arguments: [("2026-09-21", 1), ("2020-10-26", 1), ("1970-01-01", 4), ("1969-12-28", 7), ("2020-08-25", 2)])
    func weekdays(text: String, weekday: Int) throws {
        #expect(try #require(CivilDate(iso: text)).weekday == weekday)
    }

    @Test(
        "only the written form with hyphens is ISO",
        arguments: ["2026-9-21", "20260921", "2026/09/21", "2026-02-30", "", "2026-09-2x"])
    func notISO(text: String) {
        #expect(CivilDate(iso: text) == nil)
    }

    @Test("who is born on a leap day is a year older on the first of March")
    func leapAge() throws {
        let born = try #require(CivilDate(iso: "2000-02-29"))
        #expect(born.years(until: try #require(CivilDate(iso: "2018-02-28"))) == 17)
        #expect(born.years(until: try #require(CivilDate(iso: "2018-03-01"))) == 18)
    }

    @Test("days add over the ends of months and years")
    func adding() throws {
        let date = try #require(CivilDate(iso: "2025-12-31"))
        #expect(date.adding(days: 1).description == "2026-01-01")
        #expect(date.adding(days: -365).description == "2024-12-31")
        #expect(date < date.adding(days: 1))
    }
}

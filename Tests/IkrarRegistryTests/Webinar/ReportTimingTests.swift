import Testing

@testable import IkrarRegistry

@Suite("Day, month and zone of a report")
struct ReportTimingTests {
    private func zoom(_ rows: String...) -> String {
        (["Name (original name)|Email|Join time|Leave time"] + rows).joined(separator: "\n")
    }

    @Test("are told by any number above 12", arguments: ["25/08/2026 09:00", "08/25/2026 09:00"])
    func told(_ time: String) throws {
        #expect(
            try ReportRows.report(zoom("Budi||\(time)|\(time.replacing("09:00", with: "10:00"))")).told == ["Budi 60"])
    }

    @Test("are told by the session's date where both may be meant, and refused where neither is near it")
    func ambiguous() throws {
        var session = ReportRows.session
        session.starts = ReportRows.time("09:00", "2026-09-08")
        session.closes = ReportRows.time("11:00", "2026-09-08")
        let dayFirst = try ReportRows.report(zoom("Budi||08/09/2026 09:00|08/09/2026 10:00"), on: session)
        #expect(dayFirst.told == ["Budi 60"])
        let monthFirst = try ReportRows.report(zoom("Budi||09/08/2026 09:00|09/08/2026 10:00"), on: session)
        #expect(monthFirst.told == ["Budi 60"])
        let fault = ReportRows.fault(of: zoom("Budi||03/04/2026 09:00|03/04/2026 10:00"), on: session)
        #expect(fault?.code == .dateOrder)
    }

    @Test("of both kinds in one file are refused")
    func mixed() {
        let text = zoom("Budi||25/08/2026 09:00|25/08/2026 10:00", "Siti||08/25/2026 09:00|08/25/2026 10:00")
        #expect(ReportRows.fault(of: text)?.code == .mixedDates)
    }

    @Test("of an account that was left in UTC are proposed, never taken by themselves")
    func zone() throws {
        let text = zoom("Budi||25/08/2026 02:00|25/08/2026 03:30", "Siti||25/08/2026 02:10|25/08/2026 04:00")
        let fault = try #require(ReportRows.fault(of: text))
        #expect(fault.code == .otherZone && fault.offset == 0)
        #expect(try ReportRows.report(text, offset: 0).told == ["Budi 90", "Siti 110"])
        let proposed = try ReportRows.report(text, proposing: true)
        #expect(proposed.timing.isProposed && proposed.told == ["Budi 90", "Siti 110"])
    }

    @Test("of another day are refused")
    func otherDay() {
        #expect(ReportRows.fault(of: zoom("Budi||20/08/2026 09:00|20/08/2026 10:00"))?.code == .otherTime)
    }

    @Test("crossing midnight are one stay")
    func midnight() throws {
        var late = ReportRows.session
        (late.starts, late.closes) = (ReportRows.time("22:00"), ReportRows.time("01:00", "2026-08-26"))
        let report = try ReportRows.report(zoom("Budi||25/08/2026 22:30|26/08/2026 00:30"), on: late)
        #expect(report.told == ["Budi 120"])
    }

    @Test("are asked for in words that are none, and refused", arguments: ["WIBB", "7", "+25:00", "+07:99", ""])
    func badZone(_ text: String) {
        #expect(ReportTiming.offset(named: text) == nil)
    }

    @Test("are asked for by name or by offset", arguments: [("wita", 480), ("UTC", 0), ("+07:00", 420), ("-5", -300)])
    func goodZone(_ text: String, _ minutes: Int) {
        #expect(ReportTiming.offset(named: text) == minutes)
    }
}

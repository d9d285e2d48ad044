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

    @Test("of another day are refused, also when somebody has told the zone")
    func otherDay() {
        let text = zoom("Budi||20/08/2026 09:00|20/08/2026 10:00")
        #expect(ReportRows.fault(of: text)?.code == .otherTime)
        #expect(ReportRows.fault(of: text, offset: 420)?.code == .otherTime)
        let live = """
            SessionId|ParticipantId|FullName|UserAgent|UtcEventTimestamp|Action|Role
            1|2|Budi Santoso|x|8/20/2026 2:00:00 AM|Joined|Attendee
            1|2|Budi Santoso|x|8/20/2026 3:00:00 AM|Left|Attendee
            """
        #expect(ReportRows.fault(of: live)?.code == .otherTime)
    }

    @Test("of a long session by a clock that is an hour off are not taken without a word")
    func hourOff() throws {
        var day = ReportRows.session
        day.closes = ReportRows.time("14:00")
        // From 09:00 to 14:00, by a clock in WITA.
        let text = zoom("Budi||25/08/2026 10:00|25/08/2026 15:00", "Siti||25/08/2026 10:10|25/08/2026 14:50")
        let fault = try #require(ReportRows.fault(of: text, on: day))
        #expect(fault.code == .otherZone && fault.offset == 8)
        #expect(try ReportRows.report(text, on: day, offset: 420).told == ["Budi 240", "Siti 230"])
        #expect(try ReportRows.report(text, on: day, offset: 480).told == ["Budi 300", "Siti 280"])
    }

    @Test("of an account are judged by the meeting that fits, wherever in the file it stands")
    func accounts() throws {
        func row(_ meeting: String, _ name: String, _ from: String, _ to: String) -> String {
            "Rapat|\(meeting)|\(name)|\(name)@example.id|25/08/2026 \(from)|25/08/2026 \(to)"
        }
        let others = (0..<4100).map { row("111", "orang\($0)", "13:00", "15:00") }
        let rows =
            ["Topic|Meeting ID|Name (Original Name)|User Email|Join Time|Leave Time"] + others
            + [row("222", "budi", "09:00", "10:00"), row("222", "siti", "09:30", "11:00")]
        let report = try ReportRows.report(rows.joined(separator: "\n"))
        #expect(report.format == .zoomAccount)
        #expect(report.told == ["budi 60", "siti 90"])
    }

    @Test("of both orders near the session's day are mixed, and no day that is told helps")
    func bothNear() throws {
        let fault = try #require(
            ReportRows.fault(
                of: zoom("Budi||08/09/2026 09:00|08/09/2026 10:00", "Siti||09/08/2026 09:00|09/08/2026 10:00"),
                on: {
                    var session = ReportRows.session
                    session.starts = ReportRows.time("09:00", "2026-09-08")
                    session.closes = ReportRows.time("11:00", "2026-09-08")
                    return session
                }()))
        #expect(fault.code == .dateOrder && !fault.otherValue.isEmpty)
    }

    @Test("crossing midnight are one stay")
    func midnight() throws {
        var late = ReportRows.session
        (late.starts, late.closes) = (ReportRows.time("22:00"), ReportRows.time("01:00", "2026-08-26"))
        let report = try ReportRows.report(zoom("Budi||25/08/2026 22:30|26/08/2026 00:30"), on: late)
        #expect(report.told == ["Budi 120"])
    }

    @Test(
        "are asked for in words that are none, and refused",
        arguments: ["WIBB", "7", "+25:00", "+07:99", "", "+-5", "--5", "+5:-3", "+", "+5:", "-:30"])
    func badZone(_ text: String) {
        #expect(ReportTiming.offset(named: text) == nil)
    }

    @Test("are asked for by name or by offset", arguments: [("wita", 480), ("UTC", 0), ("+07:00", 420), ("-5", -300)])
    func goodZone(_ text: String, _ minutes: Int) {
        #expect(ReportTiming.offset(named: text) == minutes)
    }
}

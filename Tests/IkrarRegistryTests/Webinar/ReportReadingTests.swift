import Testing

@testable import IkrarRegistry

@Suite("Reports of webinars")
struct ReportReadingTests {
    @Test("of a Zoom meeting are known with and without a summary above, and waiting rooms are no presence")
    func zoomOld() throws {
        let report = try ReportRows.report(
            """
            Meeting ID|Topic|Start Time|End Time|User Email|Duration (Minutes)|Participants|
            845 1122 3344|Sosialisasi|08/25/2026 09:00:00 AM|08/25/2026 11:00:00 AM|host@wanasari.go.id|120|2|

            Name (Original Name)|User Email|Join Time|Leave Time|Duration (Minutes)|Guest|Recording Consent|In Waiting Room
            Budi Santoso|budi@example.id|08/25/2026 08:50:00 AM|08/25/2026 09:10:00 AM|20|Yes||Yes
            Budi Santoso|budi@example.id|08/25/2026 09:10:00 AM|08/25/2026 10:00:30 AM|51|Yes||No
            Siti (Host)||08/25/2026 09:00:00 AM|08/25/2026 11:30:00 AM|150|No||No
            """)
        #expect(report.format == .zoomMeeting)
        #expect(report.told == ["Budi Santoso 50", "Siti 120"])
    }

    @Test("of Zoom's Indonesian pages, with one row a user, count the minutes that they tell")
    func zoomUnique() throws {
        let report = try ReportRows.report(
            """
            Nama (nama asli)|Email|Total durasi (menit)s|Tamu
            Budi Santoso|budi@example.id|95|Ya
            """)
        #expect(report.format == .zoomMeeting)
        #expect(report.told == ["Budi Santoso 95"])
    }

    @Test("of a Zoom webinar have sections, padded by a spreadsheet, and people who never came")
    func zoomWebinar() throws {
        let report = try ReportRows.report(
            """
            Attendee Report||||||
            Report Generated:|Aug 25, 2026 1:26 PM|||||
            Topic|Webinar ID|Actual Start Time|Actual Duration (minutes)|# Registered|# Cancelled|Unique Viewers
            Sosialisasi|847 5984 1045|Aug 25, 2026 9:00 AM|120|3|0|2
            Host Details||||||
            Attended|User Name (Original Name)|Email|Join Time|Leave Time|Time in Session (minutes)|Is Guest|Country/Region Name
            Yes|Panitia|host@wanasari.go.id|Aug 25, 2026 09:00:00|Aug 25, 2026 11:00:00|120|No|Indonesia|
            Attendee Details||||||
            Attended|User Name (Original Name)|First Name|Last Name|Email|Registration Time|Approval Status|Join Time|Leave Time|Time in Session (minutes)|Is Guest|Country/Region Name|NIP
            Yes|Budi|Budi|Santoso|budi@example.id|Aug 24, 2026 09:00:00|approved|Aug 25, 2026 09:10:00|Aug 25, 2026 09:20:00|10|Yes|Indonesia|
            Yes|Budi|||budi@example.id|||Aug 25, 2026 10:00:00|Aug 25, 2026 10:30:00|30|Yes|Indonesia|
            No|Siti|Siti|.|siti@example.id|Aug 24, 2026 09:00:00|approved|--|--|--|--|--|
            Other Details||||||
            User Name|Join Time|Leave Time|Time in Session (minutes)|Country/Region Name
            """)
        #expect(report.format == .zoomWebinar)
        #expect(report.told == ["Panitia 120", "Budi 40"])
        #expect(report.participants[1].otherName == "Budi Santoso")
    }

    @Test("of a Zoom account are of the one meeting that was held during the session")
    func zoomAccount() throws {
        let header =
            "Topic|Meeting ID|User Name|User Email|Department|Start Time|End Time|Duration (Minutes)|Participants|"
            + "Name (Original Name)|User Email|Join Time|Leave Time|Duration (Minutes)|Guest|In Waiting Room"
        func row(_ meeting: String, _ name: String, _ from: String, _ to: String) -> String {
            "Rapat|\(meeting)|Operator|op@wanasari.go.id||08/25/2026 01:00|08/25/2026 23:00|60|9|\(name)|\(name)@example.id|"
                + "08/25/2026 \(from)|08/25/2026 \(to)|9|Yes|No"
        }
        let rows = [header, row("111", "pagi", "07:00:00", "08:00:00"), row("222", "budi", "09:00:00", "10:00:00")]
        let report = try ReportRows.report(rows.joined(separator: "\n"))
        #expect(report.format == .zoomAccount)
        #expect(report.participants.map(\.email) == ["budi@example.id"])
        let both = rows + [row("333", "siti", "09:30:00", "10:30:00")]
        let fault = try #require(ReportRows.fault(of: both.joined(separator: "\n")))
        #expect(fault.code == .severalMeetings && fault.headers == ["222", "333"])
        let chosen = try ReportRows.report(both.joined(separator: "\n"), meeting: "333")
        #expect(chosen.participants.map(\.shown) == ["siti"])
    }

    private static let teams = """
        1. Summary
        Meeting title|Sosialisasi
        Start time|8/25/26, 9:00:00\u{202F}AM

        2. Participants
        Name|First Join|Last Leave|In-Meeting Duration|Email|Participant ID (UPN)|Role
        Budi Santoso (Unverified)|8/25/26, 9:00:00\u{202F}AM|8/25/26, 11:00:00\u{202F}AM|2h 30m 0s|||Attendee

        3. In-Meeting Activities
        Name|Join Time|Leave Time|Duration|Email|Role
        Budi Santoso (Unverified)|8/25/26, 9:00:00\u{202F}AM|8/25/26, 10:00:00\u{202F}AM|1h 0m 0s||Attendee
        Budi Santoso (Unverified)|8/25/26, 9:30:00\u{202F}AM|8/25/26, 10:10:00\u{202F}AM|40m 0s||Attendee
        Name|Join Time|Leave Time|Duration|Email|Role
        Siti|8/25/26, 9:30:00\u{202F}AM|8/25/26, 10:00:00\u{202F}AM|30m 0s||Attendee
        """

    @Test(
        "of Teams count each stay once, whatever the summary of a person says, and a header repeated half way is none")
    func teams() throws {
        let report = try ReportRows.report(Self.teams)
        #expect(report.format == .teams)
        #expect(report.told == ["Budi Santoso 70", "Siti 30"])
    }

    @Test("of Teams in a language that is not known are read by their order")
    func teamsElsewhere() throws {
        let text = Self.teams.replacing("Name|Join Time|Leave Time", with: "Navn|Ankomst|Avgang")
            .replacing("Name|First Join|Last Leave|In-Meeting Duration|Email", with: "Navn|Inn|Ut|Varighet|Epost")
        #expect(try ReportRows.report(text).told.contains("Budi Santoso 70"))
    }

    @Test("of Teams that break off tell in which line, and are read as far as they go")
    func teamsBroken() throws {
        let lines = Self.teams.split(separator: "\n", omittingEmptySubsequences: false)
        let text = (lines.dropLast(2) + ["Agus Sal\u{FFFD}"]).joined(separator: "\n")
        let report = try ReportRows.report(text)
        #expect(report.told == ["Budi Santoso 70"])
        #expect(report.brokenLines.contains(lines.count - 1))
    }

    @Test("of Teams' older lists pair joining with leaving; who never left stayed until the list's last word")
    func teamsList() throws {
        let report = try ReportRows.report(
            """
            Full Name|User Action|Timestamp
            Budi Santoso|Joined before|8/25/2026, 9:00:00 AM
            Siti|Joined|8/25/2026, 9:30:00 AM
            Budi Santoso|Left|8/25/2026, 10:00:00 AM
            """)
        #expect(report.format == .teamsList)
        #expect(report.told == ["Budi Santoso 60", "Siti 30"])
    }

    @Test("of Teams' live events are in UTC, as they say")
    func teamsLive() throws {
        let report = try ReportRows.report(
            """
            SessionId|ParticipantId|FullName|UserAgent|UtcEventTimestamp|Action|Role
            1|2|Budi Santoso|x|8/25/2026 2:00:00 AM|Joined|Attendee
            1|2|Budi Santoso|x|8/25/2026 3:00:00 AM|Left|Attendee
            """)
        #expect(report.format == .teamsLive)
        #expect(report.told == ["Budi Santoso 60"])
    }

    @Test("of Meet count by their own duration, and times without a date may cross midnight")
    func meet() throws {
        let report = try ReportRows.report(
            """
            First name|Last name|Email|Duration|Time joined|Time exited
            Budi|Santoso|r****@example.id|1 hr 44 min|9:05 AM|10:59 AM
            Suparman|||58 min|9:00 AM|9:58 AM
            """)
        #expect(report.format == .meet)
        #expect(report.told == ["Budi Santoso 104", "Suparman 58"])
        var late = ReportRows.session
        (late.starts, late.closes) = (ReportRows.time("23:00"), ReportRows.time("01:00", "2026-08-26"))
        let night = try ReportRows.report(
            "First name|Last name|Email|Duration|Time joined|Time exited\nBudi|.||1 hr 30 min|11:15 PM|12:45 AM",
            on: late)
        #expect(
            night.participants[0].stays == [
                Stay(from: ReportRows.time("23:15"), until: ReportRows.time("00:45", "2026-08-26"))
            ])
    }

    @Test("of add-ons to Meet are told by their own headers")
    func meetAddOn() throws {
        let report = try ReportRows.report("Full Name|First Seen|Time in Call\nBudi Santoso|09:00|01:00:00")
        #expect(report.format == .meetAddOn)
        #expect(report.told == ["Budi Santoso 60"])
    }

    @Test("that are forms have NIPs and no duration")
    func form() throws {
        let report = try ReportRows.report(
            "Cap waktu|Nama Lengkap|NIP|Instansi/OPD|Jabatan|No HP\n25/08/2026 10:49:00|Budi|'198605152010011003|Dinsos|Analis|0812"
        )
        #expect(report.format == .form)
        #expect(report.told == ["'198605152010011003 ?"])
        #expect(report.participants[0].otherName == "Budi")
        #expect(report.participants[0].moment == ReportRows.time("10:49"))
    }

    @Test("with a renamed column say which, and which header may be it")
    func renamed() throws {
        let fault = try #require(
            ReportRows.fault(of: "Name (original name)|Email|Masuk|Leave time\nBudi||25/08/2026 09:00|25/08/2026 10:00")
        )
        #expect(fault.code == .missingColumn)
        #expect(fault.field == .join)
        #expect(fault.headers == ["Masuk"])
    }

    private static let preamble =
        "Meeting ID|Topic|Start Time|End Time|User Email|Duration (Minutes)|Participants\n1|Ikrar|x|y|z|120|9\n\n"

    @Test(
        "name the column that is missing of the list, not of the summary above it",
        arguments: [
            ("Name (Original Name)|User Email|Masuk|Keluar|Lama", ReportField.join, ["Masuk", "Keluar", "Lama"]),
            ("Name (Original Name)|User Email|Jam Masuk|Leave Time|Duration (Minutes)", .join, ["Jam Masuk"]),
            ("Name (Original Name)|User Email|Lama Hadir|Guest", .duration, ["Lama Hadir"]),
            ("Orang|User Email|Join Time|Leave Time|Duration (Minutes)", .name, ["Orang"]),
            ("Orang|User Email|Total Duration (Minutes)|Guest", .name, ["Orang"]),
            ("Name (Original Name)|User Email|Masuk|Keluar|Duration (Minutes)", .join, ["Masuk", "Keluar"]),
        ])
    func renamedBelowSummary(_ header: String, _ field: ReportField, _ unknown: [String]) throws {
        for head in ["", Self.preamble] {
            let fault = try #require(ReportRows.fault(of: head + header + "\nBudi|b@example.id|1|2|3"))
            #expect(
                fault.code == .missingColumn && fault.field == field && fault.headers == unknown, "\(head)\(header)")
        }
    }

    @Test("that nobody knows are read by columns that somebody names, and remembered by their headers")
    func mapped() throws {
        let text = "ORANG|DATANG|PULANG\nBudi Santoso|25/08/2026 09:00|25/08/2026 10:00"
        #expect(ReportRows.fault(of: text)?.code == .unknownFormat)
        let columns: [ReportField: String] = [.name: "Orang", .join: "DATANG", .leave: "PULANG"]
        let report = try ReportRows.report(text, columns: columns)
        #expect(report.format == .mapped)
        #expect(report.told == ["Budi Santoso 60"])
        #expect(try ReportRows.report(text, remembered: [ReportMapping(columns)]).told == ["Budi Santoso 60"])
    }

    @Test("with headers and nobody beneath them are refused")
    func headerOnly() {
        #expect(ReportRows.fault(of: "Name (original name)|Email|Join time|Leave time")?.code == .nobody)
    }

    @Test("whose times cannot be read leave the duration unknown, not 0")
    func unread() throws {
        let report = try ReportRows.report(
            "Name (original name)|Email|Join time|Leave time\nBudi||kemarin|25/08/2026 10:00\nSiti||25/08/2026 09:00|25/08/2026 10:00"
        )
        #expect(report.told == ["Budi ?", "Siti 60"])
        #expect(report.unreadLines == [2])
    }

    @Test("are refused for a column that none of them has, and not read by what nobody has named")
    func unknownColumn() throws {
        let text = "Name (original name)|Email|Join time|Leave time\nBudi||25/08/2026 09:00|25/08/2026 10:00"
        let columns: [ReportField: String] = [.name: "ORANGG", .email: "E-mail", .join: "Join Time"]
        let fault = try #require(ReportRows.fault(of: text, columns: columns))
        #expect(fault.code == .unknownColumn && fault.headers == ["ORANGG"])
    }
}

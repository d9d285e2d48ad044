import IkrarRegistry
import IkrarTexts
import Testing

@Suite struct AttendanceMessageTests {
    @Test("says counts, both rates and who is not yet in by unit, with titles and without NIP")
    func live() {
        let roster = Self.roster([
            ("Drs. Hasan Basri", "Dinas Sosial", .present), ("Budi Santoso, S.Sos.", "Bidang I", .notYet),
            ("Siti Aminah, S.Pd.", "Bidang II", .notYet), ("Siti Rahayu", "Bidang I", .notYet),
            ("Agus Salim", "Bidang I", .excused), ("Dewi Lestari", "Bidang II", .late),
        ])
        let message = AttendanceMessage(
            roster, isOver: false, mayConfirm: true, mayExcuse: true, excusesUntil: Self.time("08:00"))
        #expect(
            message.text == """
                *Apel Ikrar Netralitas*
                Dinas Sosial
                Senin, 21 September 2026, pukul 07.30 WIB, Halaman Kantor Bupati

                Data per Senin, 21 September 2026, pukul 07.40 WIB:
                Wajib hadir: 6 orang
                Hadir: 2 orang (tepat waktu 1, terlambat 1)
                Berhalangan: 1 orang
                Belum hadir: 3 orang
                Tingkat kehadiran: 33,3% dari yang wajib hadir, 40,0% bila yang berhalangan tidak dihitung

                *Belum hadir:*

                _Bidang I_
                1. Budi Santoso, S.Sos.
                2. Siti Rahayu

                _Bidang II_
                3. Siti Aminah, S.Pd.

                Mohon Bapak/Ibu tersebut segera hadir dan mencatatkan kehadirannya. Bagi yang berhalangan, mohon \
                menyampaikan surat keterangannya paling lambat Senin, 21 September 2026, pukul 08.00 WIB. Terima kasih.
                """)
    }

    @Test("once it is over it names who is absent, asks nobody to come, and asks for letters while they are taken")
    func over() {
        let roster = Self.roster([("Budi Santoso", "Bidang I", .absent), ("Siti Aminah", "Bidang I", .present)])
        let taken = AttendanceMessage(roster, isOver: true, mayConfirm: true, mayExcuse: true, excusesUntil: nil).text
        #expect(taken.contains("Tanpa keterangan: 1 orang"))
        #expect(taken.contains("1. Budi Santoso"))
        #expect(!taken.contains("Siti Aminah"))
        #expect(!taken.contains("segera hadir"))
        #expect(taken.hasSuffix("Bagi yang berhalangan, mohon menyampaikan surat keterangannya. Terima kasih."))
        let refused = AttendanceMessage(roster, isOver: true, mayConfirm: true, mayExcuse: false, excusesUntil: nil)
            .text
        #expect(refused.hasSuffix("1. Budi Santoso\n\nTerima kasih."))
    }

    @Test("says so when nobody is missing", arguments: [true, false])
    func nobody(isOver: Bool) {
        let roster = Self.roster([("Budi Santoso", "Bidang I", .present)])
        let text = AttendanceMessage(roster, isOver: isOver, mayConfirm: true, mayExcuse: true, excusesUntil: nil).text
        #expect(text.hasSuffix(isOver ? "tanpa keterangan. Terima kasih." : "atas kehadiran Bapak/Ibu."))
        #expect(!text.contains("Budi"))
    }

    @Test(
        "never has more characters than a message may have, and counts who does not fit", arguments: [150, 1200, 9000])
    func fits(people: Int) throws {
        let names = (1...people).map { ("Dr. Muhammad Budi Santoso \($0), S.STP., M.Si.", "Bidang \($0 % 7)") }
        let roster = Self.roster(names.map { ($0.0, $0.1, .notYet) }, title: String(repeating: "Apel ", count: 900))
        let text = AttendanceMessage(
            roster, isOver: false, mayConfirm: true, mayExcuse: true, excusesUntil: Self.time("08:00")
        ).text
        #expect(text.utf16.count <= AttendanceMessage.longest)
        #expect(text.utf16.count > AttendanceMessage.longest - 150)
        let named = text.split(separator: "\n").count { $0.contains("Santoso") }
        let rest = Wording.count(people - named, .indonesian)
        #expect(text.contains("\n… dan \(rest) orang lagi\n"))
        #expect(text.hasSuffix("Terima kasih."))
    }

    @Test("of a circular asks to read and to confirm, and speaks of nobody's coming", arguments: [false, true])
    func circular(isOver: Bool) {
        var roster = Self.roster([
            ("Budi", "Sekretariat", .present), ("Siti", "Sekretariat", isOver ? .absent : .notYet),
        ])
        roster.event.kind = .edaran
        roster.event.place = ""
        let text = AttendanceMessage(roster, isOver: isOver, mayConfirm: true, mayExcuse: true, excusesUntil: nil).text
        #expect(text.contains("Diminta membaca: 2 orang") && text.contains("Telah membaca: 1 orang"))
        #expect(text.contains("Belum membaca") && text.contains("1. Siti"))
        #expect(!text.lowercased().contains("hadir") && !text.contains(", \n"))
        roster.rows.removeLast()
        let done = AttendanceMessage(roster, isOver: isOver, mayConfirm: true, mayExcuse: true, excusesUntil: nil).text
        #expect(done.contains("sudah mengonfirmasi") && !done.lowercased().contains("hadir"))
    }

    @Test("of a circular that nobody can confirm any more asks nobody to")
    func closedCircular() {
        var roster = Self.roster([("Siti", "Sekretariat", .absent)])
        roster.event.kind = .edaran
        let text = AttendanceMessage(
            roster, isOver: true, mayConfirm: false, mayExcuse: false, excusesUntil: nil
        ).text
        #expect(text.contains("*Tidak membaca:*") && text.contains("1. Siti"))
        #expect(!text.contains("batas waktunya") && !text.contains("dikonfirmasi"))
    }

    private static func roster(
        _ people: [(name: String, unit: String, status: AttendanceStatus)],
        title: String = "Apel Ikrar Netralitas"
    ) -> Roster {
        let event = EventSummary(
            id: "ikrar-2026", title: title, agency: "Pemerintah Kabupaten Wanasari", place: "Halaman Kantor Bupati",
            starts: time("07:30"), zone: .wib, uncounted: [], asOf: time("07:40"))
        let rows = people.map { person in
            RosterRow(
                nip: NIP.stored("198605152010011003")!, name: person.name, kind: .pns, unit: person.unit, position: "",
                grade: "", echelon: "", status: person.status, at: nil, gate: nil, minutesLate: nil, excuse: nil)
        }
        return Roster(event: event, opd: "Dinas Sosial", opdID: OrgUnit.ID("opd-dinsos"), rows: rows)
    }

    private static func time(_ clock: String) -> Instant {
        LocalTime(clock, on: CivilDate(year: 2026, month: 9, day: 21)!)!.instant(in: .wib)
    }
}

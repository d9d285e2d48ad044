public import IkrarRegistry

extension PageWords {
    /// The words of pages about an event of that kind: a circular is read and confirmed, not attended.
    public static func words(at kind: Event.Kind, _ language: Language) -> [String: String] {
        guard kind == .edaran else { return words(language) }
        return language == .indonesian ? readingIndonesian : readingEnglish
    }

    public static func word(_ key: String, at kind: Event.Kind, _ language: Language) -> String {
        words(at: kind, language)[key] ?? key
    }

    private static let readingIndonesian = words(.indonesian).merging(reading.mapValues { $0(.indonesian) }) { $1 }
    private static let readingEnglish = words(.english).merging(reading.mapValues { $0(.english) }) { $1 }

    /// What pages of attendance say of a circular instead.
    static let reading = readingCounts.merging(readingRosters) { $1 }.merging(readingSteps) { $1 }

    private static let readingCounts: [String: Text] = [
        "office_obliged": Text("Diminta membaca", "Asked to read"),
        "office_came": Text("Sudah membaca", "Have read"),
        "office_present": Text("Membaca tepat waktu", "Read in time"),
        "office_late": Text("Terlambat membaca", "Read late"),
        "office_not_yet": Text("Belum membaca", "Not read yet"),
        "office_absent": Text("Belum membaca", "Not read"),
        "office_missing": Text("Belum membaca", "Not read"),
        "office_of_obliged": Text("Sudah membaca dari yang diminta", "Have read, of all asked"),
        "office_of_expected": Text(
            "Sudah membaca dari yang diminta tanpa yang berhalangan", "Have read, of those asked without the excused"),
        "event_people": Text("Konfirmasi (orang)", "Confirmations (people)"),
        "event_obliged": Text("Diminta membaca", "Asked to read"),
        "event_came": Text("Sudah membaca", "Have read"),
        "event_late": Text("Terlambat membaca", "Read late"),
        "event_not_yet": Text("Belum membaca", "Not read yet"),
        "event_absent": Text("Belum membaca", "Not read"),
        "rosters_obliged": Text("Diminta", "Asked"),
        "rosters_present": Text("Sudah membaca", "Have read"),
        "rosters_absent": Text("Belum membaca", "Not read"),
        "rosters_rate": Text("Sudah membaca dari yang diminta", "Have read, of all asked"),
        "correction_present": Text("Sudah membaca", "Has read"),
        "correction_absent": Text("Belum membaca", "Has not read"),
        "correction_clock": Text("Jam membaca, bila diketahui", "Time of reading, if known"),
        "correction_clock_hint": Text(
            "Hanya untuk “Sudah membaca”. Tanpa jam, orangnya dihitung tepat waktu.",
            "Only for “Has read”. Without it, the person has read in time."),
    ]

    private static let readingRosters: [String: Text] = [
        "offices_title": Text("Konfirmasi per OPD", "Confirmations by OPD"),
        "offices_link": Text("Konfirmasi per OPD", "Confirmations by OPD"),
        "offices_unsigned": Text(
            "Masih ada daftar konfirmasi yang belum disahkan kepala OPD; daftar itu ditampilkan paling atas.",
            "Some rosters are not signed by their heads yet; they come first."),
        "offices_close": Text("Tutup daftar konfirmasi", "Close the rosters"),
        "offices_still_open": Text("Batas waktunya belum lewat:", "The deadline is not over for:"),
        "offices_close_wait": Text(
            "Daftar konfirmasi baru dapat ditutup setelah batas waktunya lewat.",
            "Rosters can be closed once the deadline is over."),
        "offices_all_closed": Text("Semua daftar konfirmasi sudah ditutup.", "All rosters are closed."),
        "deadline_none": Text(
            "Belum ditentukan: kepala OPD dapat mencatatnya sampai daftar konfirmasi ditutup.",
            "Not set: heads may enter them until the roster is closed."),
        "excuse_until_closed": Text(
            "Surat keterangan dapat dicatat sampai daftar konfirmasi ditutup.",
            "Letters can be entered until the roster is closed."),
        "sign_off_title": Text("Pengesahan daftar konfirmasi", "Sign-off of the confirmations"),
        "sign_off_open": Text("Sahkan daftar konfirmasi…", "Sign the confirmations…"),
        "sign_off_wait": Text(
            "Daftar konfirmasi baru dapat disahkan setelah batas waktunya lewat.",
            "The roster can be signed once the deadline is over."),
        "sign_off_close": Text("Tutup daftar konfirmasi OPD ini", "Close this OPD's roster"),
        "rosters_title": Text("Daftar konfirmasi", "Rosters of confirmations"),
        "documents_kind_daftar-kosong": Text(
            "Daftar konfirmasi kosong, untuk ditandatangani", "Blank list of confirmations, to be signed"),
        "documents_kind_daftar-terisi": Text("Daftar konfirmasi terisi", "List of confirmations, filled in"),
        "documents_opd_hint": Text(
            "Untuk semua OPD, yang dicetak per OPD (daftar konfirmasi) datang sebagai satu ZIP.",
            "For all OPDs, what is printed by OPD (lists) comes as one ZIP."),
        "rosters_draft": Text(
            "Surat edaran ini belum diterbitkan: belum ada daftar konfirmasi.",
            "This circular is not published yet: there are no rosters."),
        "corrections_title": Text("Koreksi daftar konfirmasi", "Corrections of rosters"),
        "correction_not_closed": Text(
            "Daftar konfirmasi ini belum ditutup: catat keterangan pada halaman OPD, koreksi belum diperlukan.",
            "This roster is not closed: enter letters on the OPD's page; no correction is needed yet."),
        "notice_roster_verified": Text("Daftar konfirmasi sudah disahkan.", "The roster has been signed."),
        "notice_roster_closed": Text("Daftar konfirmasi sudah ditutup.", "The roster has been closed."),
        "notice_rosters_closed": Text("Semua daftar konfirmasi sudah ditutup.", "All rosters have been closed."),
    ]

    private static let readingSteps: [String: Text] = [
        "step_open_hint": Text("Menetapkan siapa yang diminta membaca.", "Fixes who is asked to read it."),
        "step_open_meaning_1": Text(
            "Yang diminta membaca ditetapkan menurut daftar pegawai saat ini: perubahan sesudahnya tidak mengubahnya.",
            "Who is asked to read it is fixed from the staff list as it is now: later changes do not change it."),
        "step_open_meaning_2": Text(
            "Yang diminta dapat mengonfirmasi setelah surat edarannya diterbitkan.",
            "They can confirm once the circular is published."),
        "notice_step_open": Text("Surat edaran dibuka.", "The circular is open."),
        "step_close": Text("Tutup surat edaran", "Close the circular"),
        "step_close_hint": Text(
            "Sesudahnya tidak seorang pun dapat mengonfirmasi lagi.", "From then on nobody can confirm any more."),
        "step_close_meaning_1": Text(
            "Yang belum mengonfirmasi tercatat belum membaca.",
            "Who has not confirmed is on record as not having read it."),
        "step_close_meaning_2": Text(
            "Konfirmasi baru ditolak, juga dari daftar bertanda tangan.",
            "New confirmations are refused, those of signed lists too."),
        "step_close_meaning_3": Text(
            "Masih dapat dibuka kembali selama belum disahkan.", "It can be opened again as long as it is not sealed."),
        "notice_step_close": Text("Surat edaran ditutup.", "The circular is closed."),
        "step_reopen": Text("Buka kembali surat edaran", "Open the circular again"),
        "step_reopen_hint": Text(
            "Yang diminta membaca dapat mengonfirmasi lagi.", "Those asked to read it can confirm again."),
        "step_reopen_meaning_1": Text(
            "Yang diminta membaca tetap seperti sebelumnya.", "Who is asked to read it stays as it was."),
        "step_reopen_meaning_2": Text("Konfirmasi diterima lagi.", "Confirmations are taken again."),
        "step_reopen_meaning_3": Text(
            "Sesudah batas waktunya, konfirmasi tercatat terlambat.", "After the deadline, confirmations are late."),
        "notice_step_reopen": Text("Surat edaran dibuka kembali.", "The circular is open again."),
    ]
}

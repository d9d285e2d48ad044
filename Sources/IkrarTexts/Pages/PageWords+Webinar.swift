extension PageWords {
    /// A webinar's reports and its queue.
    static let webinar: [String: Text] = [
        "webinar_title": Text("Webinar", "Webinar"),
        "webinar_lead": Text(
            "Unggah laporan Zoom, Teams, Meet, atau formulir. Yang pasti dicatat hadir sendiri; sisanya ditanyakan di bawah.",
            "Upload a report of Zoom, Teams, Meet or a form. Who is certain is put on record; the others are asked below."
        ),
        "webinar_file": Text("Laporan (CSV atau XLSX)", "Report (CSV or XLSX)"),
        "webinar_read": Text("Baca dan catat", "Read and put on record"),
        "webinar_look": Text("Lihat dulu, jangan catat", "Look first, record nothing"),
        "webinar_trial": Text("Yang akan dicatat dari laporan ini", "Who would be credited by this report"),
        "webinar_trial_hint": Text(
            "Untuk mencatatnya, pilih lagi berkas yang sama; isian lainnya masih seperti tadi.",
            "To put it on record, choose the same file again; all else stands as it was filled in."),
        "webinar_shown": Text("Nama tampil", "Shown name"),
        "webinar_verdict": Text("Terhitung", "Counts"),
        "webinar_by": Text("Dikenali dari", "Known by"),
        "webinar_more": Text("Sesi, zona, batas waktu, kolom", "Session, zone, minimum, columns"),
        "webinar_session": Text("Sesi", "Session"),
        "webinar_session_missing": Text(
            "Acara ini punya beberapa sesi. Pilih sesinya, lalu unggah lagi.",
            "This event has several sessions. Choose the session and upload again."),
        "webinar_zone": Text("Zona jam laporan, misalnya UTC", "Zone of the report's clock, such as UTC"),
        "webinar_date": Text("Tanggal laporan, bila bukan tanggal sesi", "The report's date, if not the session's"),
        "webinar_meeting": Text("ID rapat, bila laporannya memuat beberapa", "Meeting ID, if the report has several"),
        "webinar_minimum": Text("Sekurangnya", "At least"),
        "webinar_minutes": Text("menit", "minutes"),
        "webinar_percent": Text("persen dari sesi", "percent of the session"),
        "webinar_columns": Text(
            "Judul kolom, bila laporannya tidak dikenal; diingat untuk berikutnya.",
            "Headers of columns, if the report is not known; remembered for the next one."),
        "webinar_queue": Text("dalam antrean", "in the queue"),
        "webinar_strangers": Text("tidak dikenal", "unknown"),
        "webinar_who": Text("Siapa ini?", "Who is this?"),
        "webinar_keys": Text(
            "Tekan 1 sampai 9 untuk memilih, 0 bila bukan pegawai di daftar.",
            "Press 1 to 9 to choose, 0 for nobody on the lists."),
        "webinar_none": Text("Bukan pegawai di daftar", "Nobody on the lists"),
        "webinar_other": Text("NIP orang lain", "Somebody else's NIP"),
        "webinar_settle": Text("Tetapkan", "Settle"),
        "webinar_empty": Text("Tidak ada yang menunggu.", "Nobody is waiting."),
        "webinar_unknown_title": Text("Tidak dikenal", "Unknown"),
        "webinar_unknown_lead": Text(
            "Tidak mirip siapa pun di daftar pegawai: tamu, perangkat, ruangan.",
            "Like nobody on the lists: guests, devices, halls."),
        "notice_webinar_taken": Text("Laporan sudah dibaca dan dicatat.", "The report is read and on record."),
        "notice_webinar_rejudged": Text(
            "Laporan sudah dicatat. Batas yang baru berlaku bagi semua sesi; kehadirannya dihitung ulang.",
            "The report is on record. The new minimum goes for all sessions; their presence was judged anew."),
        "webinar_reports": Text("Laporan yang sudah dibaca", "Reports that were taken in"),
        "webinar_report_file": Text("Berkas", "File"),
        "webinar_report_format": Text("Jenis", "Kind"),
        "webinar_report_at": Text("Dibaca pada", "Taken in"),
        "webinar_report_by": Text("Oleh", "By"),
        "webinar_report_people": Text("Peserta", "Participants"),
        "webinar_nip": Text("NIP", "NIP"),
        "webinar_just": Text("Baru saja ditetapkan", "Settled just now"),
        "webinar_settled_title": Text("Sudah ditetapkan", "Settled"),
        "webinar_settled_lead": Text(
            "Yang ditetapkan orang, bukan yang dikenali sendiri. Buka satu untuk mengubahnya.",
            "Those whom a person has settled, not those who were recognised. Open one to change it."),
        "webinar_change": Text("ubah", "change"),
        "webinar_search": Text("Cari nama", "Find a name"),
        "webinar_find": Text("Cari", "Find"),
        "notice_webinar_closed": Text(
            """
            Laporan sudah dicatat. Pegawai dari OPD yang daftarnya sudah ditutup dibiarkan seperti semula; ajukan koreksi \
            bila perlu.
            """,
            """
            The report is on record. People of OPDs whose rosters are closed are left as they were; propose corrections \
            if needed.
            """),
        "notice_webinar_minimum": Text(
            "Laporan ini sudah pernah dibaca; yang berubah hanya batas kehadirannya, bagi semua sesi.",
            "This report was read before; only the minimum has changed, for all sessions."),
        "notice_webinar_known": Text(
            "Laporan ini sudah pernah dibaca; tidak ada yang berubah.",
            "This report was read before; nothing was changed."),
        "notice_webinar_settled": Text("Peserta ditetapkan.", "The participant is settled."),
        "notice_webinar_resettled": Text(
            "Peserta ditetapkan; ketetapan sebelumnya diganti. Keduanya ada di jejak audit.",
            "The participant is settled; what was settled before is replaced. The audit trail has both."),
        "field_laporan": Text("Laporan", "Report"),
        "field_report_zone": Text("Zona jam laporan", "Zone of the report's clock"),
        "field_report_date": Text("Tanggal laporan", "The report's date"),
        "field_report_minimum": Text("Batas sekurangnya", "The minimum"),
        "field_row": Text("Nomor peserta", "The participant's number"),
        "field_person": Text("Orang yang dipilih", "Who was chosen"),
    ]

    /// - Parameter person: `nil` for nobody on the lists.
    public static func webinarSettled(_ row: Int, _ shown: String, as person: String?) -> Text {
        guard let person else {
            return Text(
                "No. \(row), “\(Quoted.short(shown))”: bukan pegawai di daftar",
                "No. \(row), “\(Quoted.short(shown))”: nobody on the lists")
        }
        return Text(
            "No. \(row), “\(Quoted.short(shown))”: \(person)", "No. \(row), “\(Quoted.short(shown))”: \(person)")
    }

    public static func webinarTrialRest(_ count: Int) -> Text {
        Text("… dan \(Wording.people(count, .indonesian)) lagi.", "… and \(Wording.people(count, .english)) more.")
    }

    public static func webinarSettledRest(_ count: Int) -> Text {
        Text(
            "\(Wording.count(count, .indonesian)) lagi; cari namanya.",
            "\(Wording.count(count, .english)) more; find the name.")
    }
}

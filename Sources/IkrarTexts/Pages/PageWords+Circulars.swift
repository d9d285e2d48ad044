extension PageWords {
    /// A circular that somebody reads and confirms to have read.
    static let circulars: [String: Text] = [
        "circular_number": Text("Nomor", "Number"),
        "circular_until": Text("batas waktu", "deadline"),
        "circular_version": Text("Versi", "Version"),
        "circular_on_record": Text("Sudah dibaca", "Read"),
        "circular_receipt_keep": Text(
            "Simpan kode ini: dengannya siapa pun di Kesbangpol dapat memeriksa bahwa Anda sudah membacanya.",
            "Keep this code: with it Kesbangpol can verify that you have read it."),
        "circular_is_new": Text(
            "Surat edaran ini sudah diganti versi baru. Baca dan nyatakan lagi.",
            "This circular has a new version. Read it and confirm again."),
        "circular_open": Text("Buka surat edaran", "Open the circular"),
        "circular_type": Text("Sesudah membacanya, ketik:", "When you have read it, type:"),
        "circular_hint": Text(
            "Yang dicatat: sidik berkas di atas, apa yang Anda ketik, dan waktunya.",
            "What is recorded: the digest of the file above, what you type, and the time."),
        "circular_sign": Text("Sudah saya baca", "I have read it"),
        "circular_link": Text("Baca surat edaran", "Read the circular"),
        "circular_see": Text("Lihat surat edaran dan tanda terima", "See the circular and its receipt"),
    ]

    /// What pages of attendance say of a circular instead: it is read, not attended.
    public static func ofCircular(_ language: Language) -> [String: String] {
        let reading: [String: Text] = [
            "office_obliged": Text("Diminta membaca", "Asked to read"),
            "office_came": Text("Sudah membaca", "Have read"),
            "office_present": Text("Membaca tepat waktu", "Read in time"),
            "office_late": Text("Terlambat membaca", "Read late"),
            "office_not_yet": Text("Belum membaca", "Not read yet"),
            "office_absent": Text("Belum membaca", "Not read"),
            "office_of_obliged": Text("Sudah membaca dari yang diminta", "Have read, of all asked"),
            "office_of_expected": Text(
                "Sudah membaca dari yang diminta tanpa yang berhalangan",
                "Have read, of those asked without the excused"),
            "event_obliged": Text("Diminta membaca", "Asked to read"),
            "event_came": Text("Sudah membaca", "Have read"),
            "event_late": Text("Terlambat membaca", "Read late"),
            "event_not_yet": Text("Belum membaca", "Not read yet"),
            "event_absent": Text("Belum membaca", "Not read"),
        ]
        return words(language).merging(reading.mapValues { $0(language) }) { $1 }
    }
}

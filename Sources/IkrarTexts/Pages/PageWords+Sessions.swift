extension PageWords {
    /// An event's sessions.
    static let sessions: [String: Text] = [
        "event_sessions": Text("Sesi", "Sessions"),
        "session_new": Text("Tambah sesi", "Add a session"),
        "session_new_lead": Text(
            "Sesi lain untuk acara yang sama: lapangan kedua, kantor OPD, atau jam lain.",
            "Another session of the same event: a second yard, an OPD's own office, another time."),
        "session_save": Text("Simpan sesi", "Save the session"),
        "notice_session_added": Text("Sesi tersimpan.", "The session is saved."),
        "session_id_hint": Text(
            "Unik dalam acara ini, misalnya kecamatan-timur: huruf a-z, angka, titik, garis bawah, dan tanda hubung, tanpa spasi, diawali huruf atau angka, paling banyak 64 tanda.",
            "Unique within this event, for example east: letters a-z, digits, dots, underscores and hyphens, no blanks, a letter or digit first, at most 64 in all."
        ),
        "session_times": Text("Waktu", "Times"),
        "session_times_hint": Text(
            "Gerbang dibuka 2 jam sebelum mulai jika dikosongkan. Tanpa batas terlambat, tidak ada yang dihitung terlambat.",
            "Gates open 2 hours before the start if left empty. Without a late limit nobody counts as late."),
        "session_opds": Text("OPD yang dilayani", "OPDs that it serves"),
        "session_opds_hint": Text("Tidak dipilih satu pun berarti semua OPD.", "None chosen means all of them."),
        "session_all_opds": Text("Semua OPD", "All OPDs"),
        "session_by_opd": Text("Sesuai OPD tiap orang", "By each person's OPD"),
        "field_session": Text("Sesi", "Session"),
        "field_date": Text("Tanggal", "Date"),
        "field_opens": Text("Gerbang dibuka", "Gates open"),
        "field_starts": Text("Mulai", "Starts"),
        "field_late": Text("Terlambat sesudah", "Late after"),
        "field_closes": Text("Ditutup", "Closes"),
        "field_opds": Text("OPD", "OPDs"),
    ]
}

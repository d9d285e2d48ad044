extension PageWords {
    /// The list of events and an event's own page.
    static let events: [String: Text] = [
        "events_title": Text("Acara", "Events"),
        "events_none": Text("Belum ada acara.", "There are no events yet."),
        "new_event": Text("Buat acara", "New event"),
        "new_event_lead": Text(
            "Acara dibuat dalam keadaan disiapkan, dengan satu sesi utama. Daftar wajib hadir baru ditetapkan saat acara dibuka.",
            "An event begins in preparation, with one main session. Who must come is fixed when the event is opened."),
        "new_event_save": Text("Simpan acara", "Save the event"),
        "notice_event_created": Text("Acara tersimpan, belum dibuka.", "The event is saved. It is not open yet."),
        "event_links": Text("Halaman acara ini", "Pages of this event"),
        "event_board": Text("Papan langsung", "Live board"),
        "event_gates": Text("Gerbang dan perangkat", "Gates and devices"),
        "event_review": Text("Perlu ditinjau", "To be reviewed"),
        "event_people": Text("Kehadiran (orang)", "Attendance (people)"),
        "event_obliged": Text("orang wajib hadir", "people must come"),
        "event_came": Text("orang hadir, termasuk terlambat", "people came, late ones included"),
        "event_late": Text("orang terlambat", "people came late"),
        "event_excused": Text("orang berhalangan (surat atau kedudukan hukum)", "people are excused"),
        "event_not_yet": Text("orang belum hadir", "people are not in yet"),
        "event_absent": Text("orang tanpa keterangan", "people are absent"),
        "field_title": Text("Judul acara", "Title"),
        "field_title_hint": Text("Seperti di surat undangan.", "As in the letter."),
        "field_event": Text("Nama singkat", "Short name"),
        "field_event_hint": Text(
            "Misalnya ikrar-2026: huruf a-z, angka, titik, garis bawah, dan tanda hubung, tanpa spasi, diawali huruf atau angka, paling banyak 64 tanda. Menjadi bagian alamat dan nama berkas, dan tidak dapat diganti.",
            "For example ikrar-2026: letters a-z, digits, dots, underscores and hyphens, no blanks, a letter or digit first, at most 64 in all. Part of addresses and file names; it cannot be changed."
        ),
        "field_kind": Text("Jenis", "Kind"),
        "field_place": Text("Tempat", "Place"),
        "field_zone": Text("Zona waktu", "Time zone"),
        "field_state": Text("Keadaan", "State"),
        "field_action": Text("Tindakan", "Action"),
        "field_why": Text("Alasan", "Reason"),
    ]
}

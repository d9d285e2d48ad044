extension PageWords {
    /// Self check-in: a session's screen, and the field on a person's own page.
    static let selfCheckIn: [String: Text] = [
        "self_title": Text("Presensi mandiri", "Self check-in"),
        "self_link": Text("Layar presensi", "Check-in screen"),
        "self_type": Text(
            "Buka tautan pribadi Anda, lalu ketik kode ini", "Open your personal link, then type this code"),
        "self_scan": Text("Lihat kode di telepon", "See the code on the phone"),
        "self_next": Text("detik lagi berganti", "seconds until the next"),
        "self_came": Text("orang sudah hadir", "people have come"),
        "self_off": Text(
            "Presensi mandiri belum dibuka untuk sesi ini.", "Self check-in is not open for this session."),
        "self_open": Text("Buka presensi mandiri", "Open self check-in"),
        "self_close": Text("Tutup presensi mandiri", "Close self check-in"),
        "self_weakness": Text(
            "Kode di layar dapat dibacakan kepada orang yang tidak ikut: presensi ini pengakuan sendiri, bukan hasil ukur.",
            "Somebody may read the code to people who are not there: this is people's own word, measured by nobody."),
        "self_code": Text("Kode di layar", "The code on the screen"),
        "self_hint": Text(
            "Ketik enam angka yang sedang tampil di layar acara. Kirim dalam 2 menit sesudah halaman ini dibuka.",
            "Type the six digits that the event's screen shows now. Send them within 2 minutes of opening this page."),
        "self_send": Text("Saya hadir", "I am here"),
        "self_done": Text("Presensi pada", "Checked in on"),
        "self_leads": Text("Ini kode yang tampil di layar:", "This is the code that the screen shows:"),
        "self_where": Text(
            "Buka tautan pribadi dari OPD Anda di telepon ini, lalu ketik kode yang sedang tampil di layar. Kode berganti tiap 15 detik.",
            "Open the personal link that your OPD gave you on this phone, then type the code that the screen shows. It changes every 15 seconds."
        ),
        "self_shared": Text("Perangkat yang sama dipakai oleh", "The same device was used by"),
        "self_ruled": Text("Keputusan", "Decision"),
        "field_code": Text("Kode", "Code"),
        "field_keadaan": Text("Buka atau tutup", "Open or close"),
    ]

    /// On a screen that is switched on while nobody may check in.
    public static func selfCheckInWaits(opens: String, closes: String) -> Text {
        Text(
            "Kode tampil selama acara dibuka, dari \(opens) sampai \(closes).",
            "The code is shown while the event is open, from \(opens) until \(closes).")
    }
}

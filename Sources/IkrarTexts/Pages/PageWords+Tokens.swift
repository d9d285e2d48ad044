extension PageWords {
    /// Tokens that programs act with.
    static let tokens: [String: Text] = [
        "tokens_title": Text("Token API", "API tokens"),
        "tokens_lead": Text(
            "Untuk program yang mengambil atau mengirim data atas nama akun Anda: sistem kepegawaian, atau laptop dari lapangan. Uraian antarmukanya:",
            "For programs that fetch or send in your account's name: HR systems, or a laptop back from a field. The interface is described here:"
        ),
        "tokens_caption": Text("Token akun Anda", "Your account's tokens"),
        "tokens_name": Text("Untuk apa", "What for"),
        "tokens_name_hint": Text("Misalnya: SIMPEG, sinkronisasi malam.", "Such as: SIMPEG, nightly."),
        "tokens_created": Text("Dibuat", "Made"),
        "tokens_expires": Text("Berlaku sampai", "Good until"),
        "tokens_used": Text("Terakhir dipakai", "Last used"),
        "tokens_never": Text("Belum pernah", "Never"),
        "tokens_state": Text("Keadaan", "State"),
        "tokens_good": Text("Berlaku", "Good"),
        "tokens_expired": Text("Kedaluwarsa", "Expired"),
        "tokens_revoked": Text("Dicabut", "Revoked"),
        "tokens_none": Text("Belum ada token.", "There are no tokens yet."),
        "tokens_add": Text("Buat token", "Make a token"),
        "tokens_days": Text("Masa berlaku", "Good for"),
        "tokens_password_hint": Text(
            "Token tetap berlaku setelah Anda keluar, karena itu kata sandi diminta sekali lagi.",
            "A token lives on after you sign out, so the password is asked for once more."),
        "tokens_30": Text("30 hari", "30 days"),
        "tokens_90": Text("90 hari", "90 days"),
        "tokens_365": Text("365 hari", "365 days"),
        "tokens_revoke": Text("Cabut", "Revoke"),
        "tokens_secret_title": Text("Token siap dipakai", "The token is ready"),
        "tokens_secret_lead": Text(
            "Salin sekarang ke sistem yang memakainya: token ini hanya diperlihatkan sekali. Jangan dikirim lewat surel atau obrolan.",
            "Copy it now into the system that uses it: it is shown once. Do not send it by mail or chat."),
        "tokens_back": Text("Semua token", "All tokens"),
        "notice_token_revoked": Text("Token sudah dicabut.", "The token has been revoked."),
    ]
}

extension PageWords {
    /// Signing in, the first password, the second factor, one's own account.
    static let signIn: [String: Text] = [
        "sign_in": Text("Masuk", "Sign in"),
        "notice_session_over": Text(
            "Anda tidak lagi masuk; yang baru saja dikirim tidak dicatat. Masuk, lalu ulangi.",
            "You are not signed in any more; what was just sent is not on record. Sign in, then send it again."),
        "sign_in_lead": Text(
            "Untuk Kesbangpol, petugas gerbang, kepala OPD, BKPSDM, dan Bawaslu.",
            "For Kesbangpol, gate staff, heads of OPD, HR and Bawaslu."),
        "login": Text("Nama akun", "Account"),
        "password": Text("Kata sandi", "Password"),
        "code": Text("Kode 6 angka dari aplikasi autentikator", "The 6 digits from your authenticator app"),
        "code_hint": Text(
            "Buka aplikasi autentikator di telepon Anda. Kodenya berganti tiap 30 detik.",
            "Open the authenticator app on your phone. The code changes every 30 seconds."),
        "code_lead": Text(
            "Kata sandi benar. Satu langkah lagi untuk", "The password is right. One more step for"),
        "code_afresh": Text("Bukan Anda? Masuk dari awal", "Not you? Start over"),
        "sign_in_pass_ended": Text(
            "Kodenya terlalu lama ditunggu. Isi kata sandi sekali lagi.",
            "The code took too long. Type the password once more."),
        "no_account": Text(
            "Belum punya akun? Mintalah tautan undangan kepada Kesbangpol.",
            "No account yet? Ask Kesbangpol for an invitation link."),
        "sign_in_refused": Text(
            "Nama akun atau kata sandi salah, atau akun sedang dinonaktifkan.",
            "The account or the password is wrong, or the account is disabled."),
        "sign_in_code_wrong": Text(
            "Kode salah atau sudah dipakai. Tunggu kode berikutnya.",
            "The code is wrong or was used before. Wait for the next one."),
        "invitation_title": Text("Selamat datang", "Welcome"),
        "invitation_lead": Text(
            "Tentukan kata sandi untuk akun Anda. Tautan ini hanya berlaku satu kali.",
            "Choose a password for your account. This link works only once."),
        "invitation_over": Text(
            "Tautan undangan ini tidak berlaku: sudah dipakai, kedaluwarsa, atau diganti. Mintalah yang baru kepada Kesbangpol.",
            "This invitation link is not valid: used, expired or replaced. Ask Kesbangpol for a new one."),
        "new_password": Text("Kata sandi baru", "New password"),
        "new_password_hint": Text(
            "Sedikitnya 12 karakter; beberapa kata acak mudah diingat dan kuat.",
            "At least 12 characters; a few random words are strong and easy to remember."),
        "repeat_password": Text("Ulangi kata sandi baru", "Repeat the new password"),
        "password_differs": Text("Kedua kata sandi tidak sama.", "The two passwords differ."),
        "set_password": Text("Simpan kata sandi", "Save the password"),
        "second_factor_title": Text("Pasang kode kedua", "Set up the second factor"),
        "second_factor_lead": Text(
            "Akun dengan wewenang ini memakai kode dari telepon selain kata sandi. Pindai gambar ini dengan aplikasi autentikator (misalnya FreeOTP, Aegis, Google Authenticator), lalu ketik kode 6 angkanya.",
            "Accounts with these rights use a code from a phone beside the password. Scan this picture with an authenticator app (FreeOTP, Aegis, Google Authenticator …), then type its 6 digits."
        ),
        "second_factor_key": Text("Atau ketik kunci ini di aplikasi", "Or type this key into the app"),
        "second_factor_qr": Text("Kode QR untuk aplikasi autentikator", "QR code for the authenticator app"),
        "confirm": Text("Konfirmasi", "Confirm"),
        "account_title": Text("Akun saya", "My account"),
        "account_role": Text("Peran", "Role"),
        "account_since": Text("Masuk sejak", "Signed in since"),
        "account_expires": Text("Berakhir paling lambat", "Ends at the latest"),
        "old_password": Text("Kata sandi sekarang", "Present password"),
        "change_password": Text("Ganti kata sandi", "Change the password"),
        "change_password_hint": Text(
            "Semua perangkat lain akan dikeluarkan.", "All other devices will be signed out."),
        "sign_out_everywhere": Text("Keluar dari semua perangkat", "Sign out everywhere"),
        "revoke_all_tokens": Text("Cabut juga semua token API saya", "Revoke all my API tokens, too"),
        "old_password_wrong": Text("Kata sandi sekarang salah.", "The present password is wrong."),
        "notice_password_changed": Text("Kata sandi sudah diganti.", "The password has been changed."),
        "notice_signed_out": Text("Anda sudah keluar.", "You have signed out."),
        "notice_password_set": Text(
            "Kata sandi tersimpan. Silakan masuk.", "The password is set. Please sign in."),
    ]

    /// Said with a time when sign-ins are limited.
    public static func tooManySignIns(until time: String) -> Text {
        Text(
            "Terlalu banyak percobaan. Coba lagi \(time).",
            "Too many attempts. Try again \(time).",
        )
    }
}

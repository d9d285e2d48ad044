extension PageWords {
    /// Accounts: who may sign in, and as what.
    static let accounts: [String: Text] = [
        "accounts_title": Text("Pengguna", "Accounts"),
        "accounts_lead": Text(
            "Siapa yang boleh masuk ke server ini, dan sebagai apa.", "Who may sign in here, and as what."),
        "accounts_caption": Text("Semua akun", "All accounts"),
        "accounts_name": Text("Nama", "Name"),
        "accounts_login": Text("Nama akun", "Account"),
        "accounts_role": Text("Peran", "Role"),
        "accounts_opd": Text("OPD", "OPD"),
        "accounts_opd_hint": Text(
            "Hanya untuk kepala OPD: OPD yang dipimpinnya.", "Only for the head of an OPD: the OPD that is theirs."),
        "accounts_opd_none": Text("– bukan kepala OPD –", "– not the head of an OPD –"),
        "accounts_state": Text("Keadaan", "State"),
        "accounts_active": Text("Aktif", "Active"),
        "accounts_invited": Text("Menunggu kata sandi", "Waits for a password"),
        "accounts_disabled": Text("Dinonaktifkan", "Disabled"),
        "accounts_factor": Text("Kode kedua", "Second factor"),
        "accounts_factor_set": Text("Terpasang", "Set up"),
        "accounts_factor_open": Text("Belum dipasang", "Not set up yet"),
        "accounts_factor_unneeded": Text("Tidak diwajibkan", "Not asked for"),
        "accounts_created": Text("Dibuat", "Made"),
        "accounts_add": Text("Tambah pengguna", "Add an account"),
        "accounts_login_hint": Text(
            "3–64 karakter: huruf kecil, angka, titik, garis; bukan NIP. Misalnya siti.rahayu.",
            "3 to 64 characters: small letters, digits, dots, hyphens; no NIP. Like siti.rahayu."),
        "accounts_add_button": Text("Buat akun dan undangan", "Make the account and its invitation"),
        "accounts_why": Text("Alasan", "Reason"),
        "accounts_why_hint": Text(
            "Tercatat pada jejak audit bersama nama Anda.", "Kept in the audit trail with your name."),
        "accounts_change_role": Text("Ganti peran", "Change the role"),
        "accounts_change_role_hint": Text(
            "Pengguna dikeluarkan dari semua perangkat, dan token API-nya tidak berlaku lagi.",
            "They are signed out everywhere, and their API tokens end."),
        "accounts_reset": Text("Undang ulang", "Invite again"),
        "accounts_reset_hint": Text(
            "Untuk kata sandi atau telepon yang hilang: kata sandi dan kode kedua dihapus, pengguna dikeluarkan, dan tautan undangan baru dibuat.",
            "For a lost password or phone: password and second factor are removed, they are signed out, and a new invitation is made."
        ),
        "accounts_disable": Text("Nonaktifkan", "Disable"),
        "accounts_disable_hint": Text(
            "Pengguna langsung dikeluarkan dan tidak dapat masuk lagi. Catatan yang pernah dibuatnya tetap ada.",
            "They are signed out at once and cannot sign in. What they have done stays on record."),
        "accounts_enable": Text("Aktifkan lagi", "Enable again"),
        "accounts_back": Text("Semua pengguna", "All accounts"),
        "accounts_trail": Text("Jejak audit akun ini", "This account's audit trail"),
        "accounts_invitation_title": Text("Undangan siap diserahkan", "The invitation is ready"),
        "accounts_invitation_lead": Text(
            "Serahkan tautan ini langsung kepada orangnya. Tautan hanya diperlihatkan sekali di sini dan hanya dapat dipakai sekali.",
            "Hand this link to that person and nobody else. It is shown here once, and works once."),
        "accounts_invitation_qr": Text("Kode QR tautan undangan", "QR code of the invitation"),
        "accounts_invitation_until": Text("Berlaku sampai", "Good until"),
        "notice_account_role": Text("Peran sudah diganti.", "The role has been changed."),
        "notice_account_disabled": Text("Akun sudah dinonaktifkan.", "The account has been disabled."),
        "notice_account_enabled": Text("Akun sudah aktif lagi.", "The account is enabled again."),
    ]
}

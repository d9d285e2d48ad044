extension Help {
    public static let user = CommandHelp(
        Text("Akun untuk masuk ke server.", "Accounts that sign in to the server."),
        arguments: [
            "login": Text("Nama masuk.", "The login."),
            "role": Text(
                "Peran: admin (Kesbangpol), supervisor dan operator (gerbang), head (kepala satu OPD), hr (kepegawaian), auditor (Bawaslu).",
                "The role: admin (Kesbangpol), supervisor and operator (gates), head (of one OPD), hr (staff office), auditor (Bawaslu).",
            ),
            "opd": Text("OPD yang dipimpin, untuk peran head.", "The OPD of a head."),
            "reason": Text("Alasan, untuk catatan.", "The reason, for the record."),
        ],
    )

    public static let userAdd = CommandHelp(
        Text("Tambahkan akun dan buat kode undangannya.", "Add an account and make its invitation."),
        note: Text(
            "Kode hanya ditampilkan sekali dan berlaku 7 hari. Pemiliknya membuka /undangan/KODE di server dan membuat kata sandi sendiri.",
            "The code is shown once and is good for 7 days. Its owner opens /undangan/CODE on the server and sets a password.",
        ),
        examples: [
            "ikrar user add kesbangpol --name \"Sari Utami\" --role admin",
            "ikrar user add kadis.sosial --name \"Hasan Basri\" --role head \\",
            "    --opd \"Dinas Sosial\"",
        ],
        arguments: [
            "login": Text(
                "Nama masuk: 3 sampai 64 tanda a-z, 0-9, . _ - @; bukan NIP.",
                "The login: 3 to 64 of a-z, 0-9, . _ - @; no NIP.",
            ),
            "name": Text("Nama orangnya.", "The person's name."),
        ],
    )

    public static let userList = CommandHelp(
        Text("Tampilkan semua akun.", "Show all accounts."),
        examples: ["ikrar user list", "ikrar user list --json"],
    )

    public static let userReset = CommandHelp(
        Text(
            "Mulai lagi dari undangan baru: untuk kata sandi yang lupa atau ponsel yang hilang.",
            "Start again with a new invitation: for a forgotten password or a lost telephone.",
        ),
        note: Text(
            "Kata sandi, kode autentikator, sesi, dan token API akun itu langsung tidak berlaku.",
            "The account's password, authenticator codes, sessions and API tokens are good no longer at once.",
        ),
        examples: ["ikrar user reset kadis.sosial --reason \"ponsel hilang\""],
    )

    public static let userRole = CommandHelp(
        Text("Ubah peran sebuah akun.", "Give an account another role."),
        note: Text(
            "Sesi dan token API akun itu langsung berakhir.",
            "The account's sessions and API tokens end at once.",
        ),
        examples: [
            "ikrar user role hr.bkpsdm auditor",
            "ikrar user role plt.dinsos head --opd \"Dinas Sosial\"",
        ],
    )

    public static let userDisable = CommandHelp(
        Text("Nonaktifkan sebuah akun.", "Disable an account."),
        note: Text(
            "Sesi dan token API akun itu langsung berakhir; catatannya tetap ada.",
            "The account's sessions and API tokens end at once; what it did stays on record.",
        ),
        examples: ["ikrar user disable kadis.sosial --reason pensiun"],
    )

    public static let userEnable = CommandHelp(
        Text("Aktifkan kembali sebuah akun.", "Enable an account again."),
        note: Text(
            "Kata sandinya masih yang lama; token API lama tetap tidak berlaku.",
            "Its password is the old one; its old API tokens stay dead.",
        ),
        examples: ["ikrar user enable kadis.sosial"],
    )
}

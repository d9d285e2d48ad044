internal import IkrarRegistry

/// Accounts, their roles and their tokens.
extension RegistryError {
    static func noSuchAccount(_ login: String) -> Text {
        Text(
            """
            Tidak ada akun “\(login)”. Lihat akun yang ada dengan `ikrar user list`, atau tambahkan dengan `ikrar user \
            add`.
            """,
            """
            There is no account “\(login)”. See which there are with `ikrar user list`, or add one with `ikrar user \
            add`.
            """)
    }

    static func badLogin(_ login: String) -> Text {
        Text(
            """
            “\(login)” tidak dapat dipakai sebagai nama masuk. Pakai 3 sampai 64 tanda: huruf a-z, angka, titik, garis \
            bawah, tanda hubung, atau @; jangan NIP atau NIK, karena nama masuk tampil dalam catatan. Contoh: \
            kadis.sosial.
            """,
            """
            “\(login)” cannot be a login. Use 3 to 64 characters: the letters a-z, digits, dots, underscores, hyphens \
            or @; no NIP or NIK, because logins are shown in the record. For example: kadis.sosial.
            """)
    }

    static func loginTaken(_ login: String) -> Text {
        Text(
            """
            Nama masuk “\(login)” sudah dipakai. Pilih nama lain; bila orangnya sama dan lupa kata sandi, jalankan \
            `ikrar user reset \(login)`.
            """,
            """
            The login “\(login)” is taken. Choose another; if it is the same person who has forgotten the password, \
            run `ikrar user reset \(login)`.
            """)
    }

    static func accountNameMissing(_ login: String) -> Text {
        Text(
            "Nama orang untuk akun “\(login)” kosong atau terlalu panjang. Isi --name dengan paling banyak 200 tanda.",
            "The name of the person with the account “\(login)” is empty or too long. Give --name, at most 200 characters."
        )
    }

    static func opdNeeded(_ role: String) -> Text {
        Text(
            """
            Peran “\(role)” hanya berlaku untuk satu OPD. Sebut OPD-nya dengan --opd; namanya terlihat pada `ikrar opd \
            list`.
            """,
            """
            The role “\(role)” is for one OPD alone. Name the OPD with --opd; `ikrar opd list` shows their names.
            """)
    }

    static func opdUnneeded(_ role: String) -> Text {
        Text(
            "Peran “\(role)” tidak terikat pada satu OPD. Hapus --opd, atau pakai peran head untuk kepala OPD.",
            "The role “\(role)” is not bound to one OPD. Leave --opd out, or use the role head for the head of an OPD.")
    }

    static func lastAdmin(_ login: String) -> Text {
        Text(
            """
            “\(login)” adalah admin terakhir yang dapat masuk, jadi perannya tidak dapat diubah dan akunnya tidak \
            dapat dinonaktifkan. Tambahkan admin lain dengan `ikrar user add`, dan tunggu sampai ia membuat kata sandi.
            """,
            """
            “\(login)” is the last admin who can sign in, so the role cannot be changed and the account cannot be \
            disabled. Add another admin with `ikrar user add`, and wait until they have set their password.
            """)
    }

    static func totpEnrolled(_ login: String) -> Text {
        Text(
            """
            Akun “\(login)” sudah mempunyai kode autentikator. Bila ponselnya hilang atau diganti, minta admin \
            menjalankan `ikrar user reset \(login)`.
            """,
            """
            The account “\(login)” has authenticator codes already. If the telephone was lost or replaced, ask an \
            admin to run `ikrar user reset \(login)`.
            """)
    }

    static func noSuchToken(_ token: String) -> Text {
        Text(
            "Akun ini tidak mempunyai token API “\(token)”. Periksa daftar token akun itu.",
            "This account has no API token “\(token)”. Check the account's list of tokens.")
    }

    static func tokenRefused(_ login: String, role: String) -> Text {
        Text(
            """
            Akun “\(login)” (peran \(role)) tidak boleh mempunyai token API. Token hanya untuk akun aktif dengan peran \
            admin, supervisor, hr, atau auditor.
            """,
            """
            The account “\(login)” (role \(role)) may have no API token. Tokens are for active accounts with the role \
            admin, supervisor, hr or auditor.
            """)
    }

    static func tokenNameMissing(_ account: String) -> Text {
        Text(
            """
            Nama token API untuk akun “\(account)” kosong atau terlalu panjang. Sebut program yang memakainya, paling \
            banyak 100 tanda.
            """,
            """
            The name of the API token for the account “\(account)” is empty or too long. Name the program that uses \
            it, in at most 100 characters.
            """)
    }

    static func badTokenExpiry(_ token: String) -> Text {
        Text(
            """
            Masa berlaku token API “\(token)” sudah lewat atau terlalu panjang. Pilih waktu di masa depan, paling lama \
            366 hari dari sekarang.
            """,
            """
            The API token “\(token)” would have expired already, or would be good for too long. Choose a time in the \
            future, at most 366 days from now.
            """)
    }
}

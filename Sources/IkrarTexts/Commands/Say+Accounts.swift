public import IkrarRegistry

extension Say {
    /// - Parameter opd: Of a head; `nil` for others.
    public static func userAdded(_ login: String, _ role: Text, opd: String?) -> Text {
        let office = opd.map { ", \($0)" } ?? ""
        return Text(
            "Akun \(login) ditambahkan: \(role.indonesian)\(office).",
            "Account \(login) added: \(role.english)\(office).",
        )
    }

    public static func userReset(_ login: String) -> Text {
        Text(
            "Akun \(login) dimulai lagi: kata sandi, kode autentikator, sesi, dan token API-nya tidak berlaku lagi.",
            "Account \(login) starts again: its password, authenticator codes, sessions and API tokens are gone.",
        )
    }

    /// What was done, with the code that goes with it.
    public static func invited(_ done: Text, code: String, until expires: Instant, in zone: Zone) -> Text {
        Text(
            """
            \(done.indonesian)
            Kode undangan (hanya ditampilkan sekali): \(code)
            Berlaku sampai \(Wording.moment(expires, in: zone, .indonesian)). Pemiliknya membuka /undangan/\(code) di server dan membuat kata sandi.
            """,
            """
            \(done.english)
            Invitation (shown this once): \(code)
            Good until \(Wording.moment(expires, in: zone, .english)). Its owner opens /undangan/\(code) on the server and sets a password.
            """,
        )
    }

    public static func userRole(_ login: String, _ role: Text) -> Text {
        Text(
            "Peran akun \(login): \(role.indonesian). Sesi dan token API-nya berakhir.",
            "Role of account \(login): \(role.english). Its sessions and API tokens have ended.",
        )
    }

    public static func userDisabled(_ login: String) -> Text {
        Text(
            "Akun \(login) dinonaktifkan. Sesi dan token API-nya berakhir.",
            "Account \(login) is disabled. Its sessions and API tokens have ended.",
        )
    }

    public static func userEnabled(_ login: String) -> Text {
        Text("Akun \(login) aktif.", "Account \(login) is enabled.")
    }
}

extension Account {
    /// Whether somebody can sign in with it, as lists show it.
    public var state: Text {
        if !isActive { return Text("nonaktif", "disabled") }
        if !hasPassword { return Text("diundang", "invited") }
        return needsTOTP && !hasTOTP ? Text("aktif, belum ada kode", "active, no codes yet") : Text("aktif", "active")
    }
}

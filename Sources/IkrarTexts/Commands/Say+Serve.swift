extension Say {
    public static func serving(at address: String) -> Text {
        Text(
            "Server siap di \(address) — Ctrl-C untuk berhenti.",
            "The server is ready at \(address) — Ctrl-C stops it.",
        )
    }

    public static func installing(from page: String, fingerprint: String) -> Text {
        Text(
            "Telepon memasang sertifikat dari \(page)\nSidik jari SHA-256, untuk dicocokkan: \(fingerprint)",
            "Phones install the certificate from \(page)\nSHA-256 fingerprint, to compare: \(fingerprint)",
        )
    }

    public static let tlsTwice = Text(
        "--tls-lan membuat sertifikat sendiri: jangan sebut --tls-cert atau --tls-key bersamanya.",
        "--tls-lan makes a certificate of its own: do not name --tls-cert or --tls-key with it.",
    )
    public static let tlsHalf = Text(
        "Sertifikat dan kuncinya berpasangan: sebutkan --tls-cert dan --tls-key.",
        "A certificate and its key go together: name --tls-cert and --tls-key.",
    )

    public static func badPort(_ port: String) -> Text {
        Text("Port \(port) tidak ada: pakai 1 sampai 65535.", "There is no port \(port): use 1 to 65535.")
    }

    public static func badServeAddress(_ address: String) -> Text {
        Text(
            "Alamat “\(address)” harus diawali https:// (atau http://).",
            "The address “\(address)” must begin with https:// (or http://).",
        )
    }

    public static func badProxy(_ text: String) -> Text {
        Text(
            "“\(text)” bukan alamat proksi: tulis seperti 127.0.0.1 atau 10.1.2.3.",
            "“\(text)” is no proxy's address: write it like 127.0.0.1 or 10.1.2.3.",
        )
    }

    public static func badConfig(_ path: String, reason: String) -> Text {
        Text(
            "Berkas pengaturan \(path) tidak dapat dibaca: \(reason)",
            "The configuration file \(path) cannot be read: \(reason)",
        )
    }
}

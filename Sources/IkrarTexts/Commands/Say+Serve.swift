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

    public static func portTaken(_ port: Int, host: String) -> Text {
        Text(
            "Port \(port) di \(host) sudah dipakai program lain, mungkin server ikrar yang masih berjalan. Hentikan yang itu, atau pilih port lain dengan --port.",
            "Another program, perhaps a server of ikrar's that still runs, listens at port \(port) of \(host). Stop that one, or choose another port with --port.",
        )
    }

    public static func portForbidden(_ port: Int) -> Text {
        Text(
            "Port \(port) tidak boleh dipakai oleh pengguna ini: port di bawah 1024 perlu izin. Pilih port lain dengan --port, misalnya 8443, atau beri izin CAP_NET_BIND_SERVICE.",
            "This user may not listen at port \(port): ports below 1024 need a permission. Choose another one with --port, as 8443, or give CAP_NET_BIND_SERVICE.",
        )
    }

    public static func addressForeign(_ host: String) -> Text {
        Text(
            "Alamat \(host) bukan milik komputer ini. Lihat alamatnya dengan `ip address`, atau pakai --host 0.0.0.0 untuk semuanya.",
            "The address \(host) is not this machine's. See its addresses with `ip address`, or use --host 0.0.0.0 for all of them.",
        )
    }

    public static func addressUnknown(_ host: String) -> Text {
        Text(
            "“\(host)” bukan alamat yang dikenal. Periksa --host, misalnya 127.0.0.1.",
            "“\(host)” is no address that is known. Check --host, as 127.0.0.1.",
        )
    }

    public static func listeningRefused(_ host: String, _ port: Int, _ reason: String) -> Text {
        Text(
            "Server tidak dapat menerima sambungan di \(host) port \(port): \(reason). Periksa --host dan --port.",
            "The server cannot take connections at \(host) port \(port): \(reason). Check --host and --port.",
        )
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

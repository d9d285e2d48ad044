internal import IkrarRegistry

/// The server that keeps a registry.
extension RegistryError {
    static func registryUnreachable(_ address: String, reason: String) -> Text {
        Text(
            """
            Server registri \(address) tidak menjawab (\(reason)); langkah ini belum tersimpan. Periksa jaringan dan \
            apakah servernya menyala, lalu ulangi.
            """,
            """
            The registry's server \(address) does not answer (\(reason)); this step was not saved. Check the network \
            and whether the server runs, then try again.
            """)
    }

    static func registryRefused(_ address: String, reason: String) -> Text {
        Text(
            """
            Server \(address) menolak (\(reason)). Periksa nama pengguna, kata sandi (PGPASSFILE), sertifikat, dan hak \
            pengguna itu atas basis data.
            """,
            """
            The server \(address) refuses (\(reason)). Check the user's name, the password (PGPASSFILE), the \
            certificates, and the user's rights on the database.
            """)
    }

    static func registryAddress(_ address: String, reason: String) -> Text {
        Text(
            """
            Alamat registri \(address) tidak dapat dipahami (\(reason)). Tulis misalnya \
            postgres://pengguna@server/basisdata?sslmode=verify-full.
            """,
            """
            The registry's address \(address) cannot be understood (\(reason)). Write for example \
            postgres://user@server/database?sslmode=verify-full.
            """)
    }

    static func textRefused(_ registry: String) -> Text {
        Text(
            """
            Registri \(registry) tidak dapat menyimpan teks yang memuat karakter U+0000; langkah ini belum tersimpan. \
            Buang karakter itu dari daftar atau isian, lalu ulangi.
            """,
            """
            The registry \(registry) cannot keep a text that holds the character U+0000; this step was not saved. Take \
            the character out of the list or the entry, then try again.
            """)
    }
}

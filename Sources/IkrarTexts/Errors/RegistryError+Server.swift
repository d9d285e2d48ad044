internal import IkrarRegistry

/// The server that keeps a registry.
extension RegistryError {
    static func registryUnreachable(_ address: String, reason: String) -> Text {
        guard !reason.hasPrefix("COMMIT?") else {
            return commitInDoubt(address, reason: String(reason.dropFirst("COMMIT?".count).drop { "; ".contains($0) }))
        }
        return Text(
            """
            Server registri \(address) tidak menjawab (\(reason)); langkah ini tidak mengubah apa pun. Periksa jaringan dan \
            apakah servernya menyala, lalu ulangi.
            """,
            """
            The registry's server \(address) does not answer (\(reason)); this step changed nothing. Check the network \
            and whether the server runs, then try again.
            """)
    }

    /// The server was lost while it was told to keep the step: nobody knows whether it did.
    private static func commitInDoubt(_ address: String, reason: String) -> Text {
        let why = reason.isEmpty ? "" : " (\(reason))"
        return Text(
            """
            Sambungan ke server registri \(address) terputus tepat saat menyimpan\(why): belum diketahui apakah langkah ini \
            tersimpan. Setelah server menjawab lagi, lihat dulu keadaannya (misalnya `ikrar event show` atau \
            `ikrar registry status`), dan ulangi hanya bila belum tersimpan.
            """,
            """
            The registry's server \(address) was lost just while saving\(why): it is not known whether this step was saved. \
            When the server answers again, look first (for example `ikrar event show` or `ikrar registry status`), and \
            repeat the step only if it was not saved.
            """)
    }

    static func registryRefused(_ address: String, reason: String) -> Text {
        if reason.hasPrefix("server_encoding") { return otherEncoding(address, reason) }
        if reason.hasSuffix("(42501)") { return rightsMissing(address, reason) }
        return Text(
            """
            Server \(address) menolak sambungan atau permintaan (\(reason)). Periksa nama pengguna, kata sandi (PGPASSFILE), sertifikat, dan hak \
            pengguna itu atas basis data.
            """,
            """
            The server \(address) refuses the connection or the request (\(reason)). Check the user's name, the password (PGPASSFILE), the \
            certificates, and the user's rights on the database.
            """)
    }

    private static func otherEncoding(_ address: String, _ reason: String) -> Text {
        Text(
            """
            Basis data \(address) tidak memakai UTF-8 (\(reason)). Minta pengelola membuatnya lagi dengan \
            `createdb --encoding=UTF8 --template=template0`.
            """,
            """
            The database \(address) does not use UTF-8 (\(reason)). Have it made again with \
            `createdb --encoding=UTF8 --template=template0`.
            """)
    }

    private static func rightsMissing(_ address: String, _ reason: String) -> Text {
        Text(
            """
            Pengguna basis data di \(address) tidak berhak atas langkah ini (\(reason)). Minta pengelola menjadikannya \
            pemilik basis data registri, atau masuk sebagai pemiliknya.
            """,
            """
            The database user at \(address) has no right to do this (\(reason)). Have it made the owner of the registry's \
            database, or connect as its owner.
            """)
    }

    static func registryAddress(_ address: String, reason: String) -> Text {
        let why = reason.isEmpty ? "" : " (\(reason))"
        return Text(
            """
            Alamat registri \(address) tidak dapat dipahami\(why). Tulis misalnya \
            postgres://pengguna@server/basisdata?sslmode=verify-full. Di dalam nama atau kata sandi, tanda @ : / ? \
            ditulis %40 %3A %2F %3F.
            """,
            """
            The registry's address \(address) cannot be understood\(why). Write for example \
            postgres://user@server/database?sslmode=verify-full. Within a name or a password the signs @ : / ? are written \
            %40 %3A %2F %3F.
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

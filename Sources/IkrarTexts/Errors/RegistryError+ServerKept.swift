internal import IkrarRegistry

/// What the codes of a registry's file say when a PostgreSQL server keeps it: then the subject is an address.
extension RegistryError {
    /// `nil` for a file, and for codes that say the same of both.
    var textOnServer: Text? {
        guard ["postgres://", "postgresql://"].contains(where: subject.hasPrefix) else { return nil }
        let address = Quoted.visible(subject)
        return switch code {
        case .registryMissing where detail.hasSuffix("(3D000)"): Self.databaseMissing(address)
        case .registryMissing: Self.registryMissing(onServer: address)
        case .registryExists: Self.registryExists(onServer: address)
        case .registryForeign: Self.registryForeign(onServer: address)
        case .registryLocked: Self.registryLocked(onServer: address)
        case .registryBroken: Self.registryBroken(onServer: address, detail: Quoted.short(detail))
        case .registryUnwritable: Self.registryUnwritable(onServer: address)
        case .diskFull: Self.diskFull(onServer: address)
        default: nil
        }
    }

    private static func registryMissing(onServer address: String) -> Text {
        Text(
            """
            Basis data \(address) ada, tetapi di dalamnya belum ada registri yang selesai dibuat. Jalankan \
            `ikrar init --agency …` dengan --registry yang sama, atau salin registri lama ke situ dengan \
            `ikrar registry copy`. Bila registrinya ada di tempat lain, sebut dengan --registry atau IKRAR_REGISTRY.
            """,
            """
            The database \(address) is there, but no finished registry is in it. Run `ikrar init --agency …` with the \
            same --registry, or copy an older registry into it with `ikrar registry copy`. If yours is elsewhere, say \
            where with --registry or IKRAR_REGISTRY.
            """)
    }

    private static func databaseMissing(_ address: String) -> Text {
        Text(
            """
            Server menjawab, tetapi basis data \(address) tidak ada di sana. Periksa dulu ejaan namanya di --registry atau \
            IKRAR_REGISTRY. Bila memang belum dibuat, minta pengelola server membuatnya (createdb), lalu jalankan \
            `ikrar init --agency …` atau `ikrar registry copy`.
            """,
            """
            The server answers, but it has no database \(address). Check first how its name is written in --registry or \
            IKRAR_REGISTRY. If it has not been made yet, ask the server's administrator to make it (createdb), then run \
            `ikrar init --agency …` or `ikrar registry copy`.
            """)
    }

    private static func registryExists(onServer address: String) -> Text {
        Text(
            """
            Di \(address) sudah ada registri, dan registri itu tidak diubah. Pakai registri itu tanpa membuatnya lagi, atau \
            sebut basis data lain yang kosong.
            """,
            """
            There is a registry at \(address) already; it was left as it is. Use it without making it again, or name another \
            database, an empty one.
            """)
    }

    private static func registryForeign(onServer address: String) -> Text {
        Text(
            """
            Basis data \(address) berisi tabel milik program lain dan tidak diubah. Buat basis data sendiri untuk ikrar \
            (createdb), lalu sebut dengan --registry.
            """,
            """
            The database \(address) holds another program's tables; it was left as it is. Make a database of its own for ikrar \
            (createdb), and name it with --registry.
            """)
    }

    private static func registryLocked(onServer address: String) -> Text {
        Text(
            """
            Registri \(address) sedang ditulis program lain dan tidak dilepas dalam waktu tunggu; langkah ini tidak mengubah apa pun. \
            Tunggu impor atau pembaruan skema yang masih berjalan, lalu ulangi; pengelola server melihatnya di pg_stat_activity.
            """,
            """
            Other programs are writing to the registry \(address) and did not let go of it in time; this step changed nothing. \
            Wait for the import or migration that is still running, then try again; the server's administrator sees it in \
            pg_stat_activity.
            """)
    }

    private static func registryBroken(onServer address: String, detail: String) -> Text {
        let indonesian = detail.isEmpty ? "tanpa keterangan" : detail
        let english = detail.isEmpty ? "nothing more is known" : detail
        return Text(
            """
            Server \(address) menjawab dengan galat yang tidak terduga (\(indonesian)); langkah ini tidak mengubah apa pun. Jangan \
            mengubah tabelnya: minta pengelola server memeriksa catatan (log) server, dan pulihkan cadangan bila basis datanya \
            rusak.
            """,
            """
            The server \(address) answered with an error that nobody expected (\(english)); this step changed nothing. Do not \
            change its tables: ask the server's administrator to look at the server's log, and restore a backup if the \
            database is damaged.
            """)
    }

    private static func registryUnwritable(onServer address: String) -> Text {
        Text(
            """
            Registri \(address) tidak menerima perubahan data; langkah ini belum tersimpan. Bila servernya hanya standby, sebut \
            server utamanya, atau semua servernya (server1,server2) dengan target_session_attrs=read-write; periksa juga \
            apakah pengguna itu pemilik tabelnya.
            """,
            """
            The registry \(address) takes no writes; this step was not saved. If the server is only a standby, name the primary, or all \
            servers (server1,server2) with target_session_attrs=read-write; check also whether the user owns the tables.
            """)
    }

    private static func diskFull(onServer address: String) -> Text {
        Text(
            """
            Ruang simpan di server \(address) habis; langkah ini belum tersimpan. Minta pengelola server menambah ruang, lalu \
            ulangi; yang sudah dijawab tetap tersimpan.
            """,
            """
            The disk of the server \(address) is full; this step was not saved. Ask the server's administrator for more space \
            and try again; whatever was answered before is kept.
            """)
    }
}

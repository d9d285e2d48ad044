extension Help {
    public static let registry = CommandHelp(
        Text(
            "Registri itu sendiri: keadaan, skema, salinan, sidik digital.",
            "The registry itself: its standing, schema, copies, digests."),
        arguments: [
            "registry": Text(
                "Registri: berkas atau postgres://… (baku: seperti --registry).",
                "The registry: a file or postgres://… (default: as for --registry).",
            )
        ],
    )

    public static let registryStatus = CommandHelp(
        Text(
            "Tampilkan jenis basis data, skema, isi, dan ketahanan registri.",
            "Show the registry's engine, schema, contents and durability."),
        note: Text(
            "Melihat saja: tidak mengubah apa-apa, skemanya pun tidak.",
            "It only looks: nothing is changed, not even the schema.",
        ),
        examples: ["ikrar registry status", "ikrar registry status postgres://ikrar@db.wanasari.example/ikrar"],
    )

    public static let registryMigrate = CommandHelp(
        Text("Perbarui skema registri sesuai program ini.", "Bring the registry's schema up to this program's."),
        note: Text(
            "Perintah lain juga melakukannya saat membuka registri; program yang lebih lama lalu menolak registri itu.",
            "Other commands do it too when they open the registry; older programs refuse the registry afterwards.",
        ),
        examples: ["ikrar registry migrate"],
    )

    public static let registryCopy = CommandHelp(
        Text(
            "Salin seluruh registri, juga antara SQLite dan PostgreSQL.",
            "Copy a whole registry, also between SQLite and PostgreSQL."),
        note: Text(
            """
            Semua atau tidak sama sekali: setiap baris dibaca ulang dari salinan dan sidik digitalnya dibandingkan. Tujuan belum boleh \
            berisi registri. Berkas kunci ikut disalin.
            """,
            """
            All or nothing: every row is read back from the copy and the digests are compared. The target must not be a \
            registry yet. The key file is copied with it.
            """,
        ),
        examples: [
            "ikrar registry copy ikrar.sqlite postgres://ikrar@db.wanasari.example/ikrar",
            "ikrar registry copy postgres://ikrar@db.wanasari.example/ikrar arsip.sqlite",
        ],
        arguments: [
            "from": Text("Registri asal: berkas atau postgres://…", "The source: a file or postgres://…"),
            "to": Text("Tujuan: berkas baru atau basis data kosong.", "The target: a new file or an empty database."),
            "from-keys": Text(
                "Berkas kunci asal (baku: seperti --keys).", "The source's key file (default: as for --keys)."),
            "to-keys": Text(
                "Berkas kunci tujuan (baku: seperti --keys).", "The target's key file (default: as for --keys)."),
        ],
    )

    public static let registryDigest = CommandHelp(
        Text(
            "Tampilkan sidik digital (hash SHA-256) isi registri, tiap tabel dan semuanya.",
            "Show SHA-256 digests of what the registry holds, per table and in all."),
        note: Text(
            "Sidik yang sama berarti isi yang sama, apa pun jenis basis datanya.",
            "Equal digests are equal contents, whatever the engine.",
        ),
        examples: ["ikrar registry digest", "ikrar registry digest arsip.sqlite --json"],
    )
}

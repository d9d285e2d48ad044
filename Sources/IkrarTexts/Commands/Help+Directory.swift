extension Help {
    public static let asn = CommandHelp(
        Text("Daftar ASN.", "The list of ASN."),
        arguments: ["nip": Text("NIP, dalam bentuk apa pun.", "NIP, in any written form.")],
    )

    public static let asnImport = CommandHelp(
        Text("Masukkan daftar pegawai dari HR (XLSX, CSV).", "Bring in HR's staff lists (XLSX, CSV)."),
        note: Text(
            """
            Baris yang meragukan ditahan dengan alasan dan usul perbaikan; baris lain tetap masuk. Berkas yang sama dua kali \
            tidak mengubah apa-apa. Agama, NIK, alamat, NPWP, dan BPJS tidak pernah disimpan.
            """,
            """
            Doubtful rows are held back with a reason and a proposed mend; the others go in. The same file twice changes \
            nothing. Religion, NIK, address, NPWP and BPJS are never stored.
            """,
        ),
        examples: [
            "ikrar asn import siasn-pns.xlsx siasn-pppk.xlsx --dry-run",
            "ikrar asn import daftar.csv --quarantine tertahan.csv",
            "ikrar asn import daftar.xlsx --map nip=C --map unit=\"TEMPAT TUGAS\"",
        ],
        arguments: [
            "files": Text("Berkas daftar; beberapa sekaligus.", "List files; several at once."),
            "dry-run": Text(
                "Hanya tunjukkan apa yang akan berubah.",
                "Only show what would change.",
            ),
            "map": Text(
                "Tentukan kolom: nama judulnya atau hurufnya. Bidang: nip, name, name-nip, unit, opd, position, grade, status, standing …",
                "Name a column: its title or letter. Fields: nip, name, name-nip, unit, opd, position, grade, status, standing …",
            ),
            "quarantine": Text(
                "Tulis baris yang ditahan ke berkas ini, dengan kolom aslinya.",
                "Write held-back rows to this file, in their own columns.",
            ),
            "deactivate-missing": Text(
                "Keluarkan yang tidak ada di daftar; angkanya harus sama dengan yang ditunjukkan --dry-run.",
                "Take who is missing off the list; the number must be the one that --dry-run shows.",
            ),
        ],
    )

    public static let asnList = CommandHelp(
        Text("Tampilkan ASN yang tercatat.", "Show the ASN on record."),
        examples: ["ikrar asn list --opd \"Dinas Sosial\"", "ikrar asn list --json"],
        arguments: ["opd": Text("Hanya OPD ini (nama atau alias).", "Only this OPD (name or alias).")],
    )

    public static let asnShow = CommandHelp(
        Text("Tampilkan satu ASN.", "Show one ASN."),
        examples: ["ikrar asn show 198605152010011003"],
    )

    public static let asnRenumber = CommandHelp(
        Text(
            "Ganti NIP seseorang; NIP lama tetap dikenali.",
            "Give a person a new NIP; the old one goes on being recognised."),
        examples: ["ikrar asn renumber 199001012023211001 199001012026031001"],
        arguments: [
            "old": Text("NIP sekarang.", "The NIP they have."),
            "new": Text("NIP baru.", "The new NIP."),
        ],
    )

    public static let opd = CommandHelp(Text("OPD dan unit kerja.", "OPD and units."))

    public static let opdList = CommandHelp(
        Text("Tampilkan OPD, jumlah orang, dan aliasnya.", "Show the OPD, how many people, and their aliases."),
        examples: ["ikrar opd list", "ikrar opd list --units"],
        arguments: ["units": Text("Juga unit di bawah tiap OPD.", "Also the units beneath each OPD.")],
    )

    public static let opdImport = CommandHelp(
        Text(
            "Masukkan pohon unit kerja (ID, NAMA_UNOR, ID_ATASAN).",
            "Bring in the unit tree (ID, NAMA_UNOR, ID_ATASAN)."),
        examples: ["ikrar opd import unor.xlsx"],
        arguments: ["file": Text("Berkas pohon unit.", "The unit tree file.")],
    )

    public static let opdAlias = CommandHelp(
        Text("Beri OPD nama lain yang dipakai di daftar.", "Give an OPD another name that lists use."),
        examples: ["ikrar opd alias DINKES \"Dinas Kesehatan\""],
        arguments: [
            "spelling": Text("Ejaan di daftar.", "The spelling in lists."),
            "opd": Text("Nama OPD yang dimaksud.", "The OPD that is meant."),
        ],
    )
}

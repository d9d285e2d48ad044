extension Help {
    public static let webinar = CommandHelp(
        Text("Kehadiran webinar dari laporan penyelenggara.", "Attendance of webinars, from the vendor's reports."))

    public static let webinarImport = CommandHelp(
        Text(
            "Baca laporan Zoom, Teams, Meet, atau formulir, dan catat yang hadir.",
            "Read a report of Zoom, Teams, Meet or a form, and put those on record who came.",
        ),
        note: Text(
            """
            Seseorang dicatat sendiri hanya bila tepat satu orang yang mungkin dimaksud: lewat NIP, email, atau nama. \
            Yang lain menunggu dalam antrean (`ikrar webinar queue`). Berkas aslinya disimpan; berkas yang sama dua kali \
            tidak mengubah apa-apa.
            """,
            """
            Somebody is put on record by the program only when exactly one person can be meant: by NIP, e-mail or name. \
            The others wait in the queue (`ikrar webinar queue`). The file itself is kept; the same file twice changes \
            nothing.
            """,
        ),
        examples: [
            "ikrar webinar import ikrar-2026 participants_84511223344.csv --dry-run",
            "ikrar webinar import ikrar-2026 attendee.csv --min-percent 80",
            "ikrar webinar import ikrar-2026 daftar.xlsx --column \"name=PESERTA\"",
        ],
        arguments: [
            "file": Text("Laporan: CSV atau XLSX.", "The report: CSV or XLSX."),
            "session": Text(
                "Sesinya, bila acaranya punya beberapa.", "Its session, where the event has more than one."),
            "zone": Text(
                "Zona jam di laporan (baku: zona acara).", "Zone of the report's clock (default: the event's)."),
            "date": Text(
                "Tanggal laporan, bila bukan tanggal sesinya.", "The report's date, when it is not the session's."),
            "min-minutes": Text(
                "Sekurangnya sekian menit; berlaku bagi acaranya.",
                "At least so many minutes; from now on the event's."),
            "min-percent": Text(
                "Sekurangnya sekian persen dari sesi; berlaku bagi acaranya.",
                "At least so much of the session; from now on the event's."),
            "meeting": Text(
                "ID rapat, bila laporannya memuat beberapa rapat.",
                "The meeting's ID, where a report has several meetings."),
            "column": Text(
                "Judul kolom, bila tidak dikenal; diingat.", "A column's header, where it is not known; remembered."),
            "dry-run": Text(
                "Tunjukkan saja, jangan catat.", "Show what would be, and put nothing on record."),
        ],
    )

    public static let webinarQueue = CommandHelp(
        Text(
            "Peserta yang belum dapat dipastikan siapa orangnya.",
            "Participants of whom it is not certain who they are."),
        examples: ["ikrar webinar queue ikrar-2026", "ikrar webinar queue ikrar-2026 --settled"],
        arguments: [
            "settled": Text(
                "Yang sudah ditetapkan orang, untuk mengubahnya.", "Those whom a person has settled, to change them.")
        ],
    )

    public static let webinarSettle = CommandHelp(
        Text("Tetapkan siapa seorang peserta.", "Say who a participant is."),
        note: Text(
            "Nama yang sudah ditetapkan diingat untuk webinar berikutnya.",
            "A name that was settled is remembered for the next webinar."),
        examples: [
            "ikrar webinar settle ikrar-2026 17 198605152010011003",
            "ikrar webinar settle ikrar-2026 18 none",
        ],
        arguments: [
            "row": Text("Nomor peserta menurut antrean.", "The participant's number, as the queue has it."),
            "nip": Text(
                "NIP-nya, atau none bila bukan pegawai di daftar.", "Their NIP, or none when it is nobody on the lists."
            ),
        ],
    )

    public static let webinarForget = CommandHelp(
        Text("Hapus data peserta yang tidak dikenal.", "Erase the data of participants nobody knows."),
        note: Text(
            "Nama, email, dan berkas laporan dihapus; sidik berkas tetap, supaya berkas yang sama tetap dikenal. Peserta yang dikenal tetap. Ditolak selama antrean belum selesai.",
            "Names, e-mails and the report's file are erased; the file's digest stays, so that the same file is still known. Who was recognised stays. Refused while somebody is queued.",
        ),
        examples: [
            "ikrar webinar forget ikrar-2026", "ikrar webinar forget ikrar-2026 --force \"diminta pemilik data\"",
        ],
        arguments: [
            "force": Text(
                "Hapus juga yang masih dalam antrean, dengan alasan ini.",
                "Erase those still queued too, for this reason.")
        ],
    )

    public static let webinarRetention = CommandHelp(
        Text(
            "Tampilkan atau atur masa simpan data orang luar.", "Show or set how long strangers' data is kept."),
        note: Text(
            "Dihitung dari hari laporan diimpor. Server menghapusnya sendiri sekali sehari, bila antreannya selesai. Baku: 30 hari (UU 27/2022).",
            "Counted from the day of import. A server erases it by itself once a day, when the queue is done. Default: 30 days (UU 27/2022).",
        ),
        examples: ["ikrar webinar retention", "ikrar webinar retention 14", "ikrar webinar retention off"],
        arguments: ["days": Text("Hari, 0 sampai 3650, atau off.", "Days, 0 to 3650, or off.")],
    )
}

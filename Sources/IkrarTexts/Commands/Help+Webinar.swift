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
        examples: ["ikrar webinar queue ikrar-2026"],
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
}

extension Help {
    public static let badge = CommandHelp(
        Text("Badge QR.", "QR badges."),
        arguments: ["reason": Text("Alasannya.", "The reason.")],
    )

    public static let badgeIssue = CommandHelp(
        Text(
            "Terbitkan badge sebagai PNG: satu folder tiap OPD dan sebuah indeks.",
            "Issue badges as PNG: a folder per OPD and an index."),
        note: Text(
            "Yang sudah punya badge mendapat kode yang sama (cetak ulang).",
            "Who has a badge already gets the same code (a reprint).",
        ),
        examples: [
            "ikrar badge issue --all --out out/badges",
            "ikrar badge issue --opd \"Dinas Sosial\"",
            "ikrar badge issue 198605152010011003",
        ],
        arguments: [
            "all": Text("Semua ASN yang tercatat.", "All ASN on record."),
            "opd": Text("Hanya OPD ini.", "Only this OPD."),
            "nip": Text("Hanya NIP ini; boleh beberapa.", "Only these NIP."),
            "out": Text("Folder hasil.", "Output folder."),
            "module-pixels": Text(
                "Piksel tiap modul, 1–64; di bawah 2 tidak terbaca pemindai.",
                "Pixels to a module, 1–64; below 2 scanners cannot read it.",
            ),
            "quiet-zone": Text(
                "Bidang kosong di tepi, dalam modul; standar meminta 4.",
                "Light border in modules; the standard asks for 4."),
            "size-mm": Text(
                "Lebar cetak simbol, mm; minimal 25 agar mudah dipindai.",
                "Printed width of the symbol, mm; 25 or more scans easily."),
            "no-typed-code": Text("Tanpa kode ketik di bawah simbol.", "Without the typed code beneath the symbol."),
        ],
    )

    public static let badgeReissue = CommandHelp(
        Text(
            "Ganti badge yang hilang: nomor baru, yang lama dicabut.",
            "Replace a lost badge: a new number, the old one revoked."),
        examples: ["ikrar badge reissue 198605152010011003 --reason \"hilang\""],
    )

    public static let badgeRevoke = CommandHelp(
        Text("Cabut badge seseorang.", "Revoke a person's badge."),
        examples: ["ikrar badge revoke 198605152010011003 --reason \"disalahgunakan\""],
    )

    public static let badgeShow = CommandHelp(
        Text("Tampilkan badge seseorang, yang lama juga.", "Show a person's badges, old ones too."),
        examples: ["ikrar badge show 198605152010011003"],
    )

    public static let checkIn = CommandHelp(
        Text(
            "Catat kehadiran dari pemindai: satu kode tiap baris, satu jawaban tiap baris.",
            "Check people in from a scanner: a code a line, an answer a line."),
        note: Text(
            """
            Baris: KODE, atau dari memori pemindai KODE,2026-09-21T07:31:05+07:00 (boleh ditambah ,ID). Operator juga boleh \
            mengetik kode di bawah simbol, NIP, atau nama, sambil melihat orangnya. Dengan --supervisor, tanda ! menerima \
            yang terakhir ditolak karena bukan wajib atau sesi lain. Setiap jawaban sudah aman tersimpan.
            """,
            """
            A line: CODE, or from a scanner's memory CODE,2026-09-21T07:31:05+07:00 (,ID may follow). The operator may also \
            type the code beneath the symbol, a NIP or a name, looking at the person. With --supervisor, a ! admits who was \
            last refused as not obliged or of another session. Every answer is durable before it is shown.
            """,
        ),
        examples: [
            "ikrar checkin ikrar-2026 --gate \"Gerbang Utara\"",
            "ikrar checkin ikrar-2026 --gate \"Gerbang Utara\" --json < memori-pemindai.txt",
        ],
        arguments: [
            "gate": Text("Nama gerbang.", "The gate's name."),
            "session": Text(
                "Sesi (baku: sesi yang melayani OPD orangnya).",
                "Session (default: the one that serves the person's OPD).",
            ),
            "device": Text("Nama pemindai (baku: nama gerbang).", "The scanner's name (default: the gate's)."),
            "supervisor": Text("Penyelia yang boleh menerima tamu.", "The supervisor who may admit guests."),
            "clock-offset": Text(
                "Detik yang harus ditambahkan ke jam pemindai.", "Seconds to add to the scanner's clock."),
            "clock-uncertainty": Text(
                "Ketidakpastian jam pemindai, detik.", "Uncertainty of the scanner's clock, seconds."),
        ],
    )

    public static let scan = CommandHelp(Text("Pindaian yang tercatat.", "Scans on record."))

    public static let scanList = CommandHelp(
        Text("Tampilkan semua pindaian, yang ditolak juga.", "Show all scans, refused ones too."),
        examples: ["ikrar scan list ikrar-2026 --review", "ikrar scan list ikrar-2026 --json"],
        arguments: ["review": Text("Hanya yang perlu ditinjau.", "Only those to review.")],
    )

    public static let scanAnnul = CommandHelp(
        Text(
            "Batalkan satu pindaian, dengan alasan; tidak ada yang dihapus.",
            "Annul one scan, with a reason; nothing is deleted."),
        examples: [
            "ikrar scan annul 0199f0c2-7c3a-7f00-8a1b-0123456789ab \\",
            "    --reason \"badge milik orang lain\"",
        ],
        arguments: [
            "scan": Text("Id pindaian, dari scan list.", "The scan's id, from scan list."),
            "supervisor": Text(
                "Penyelia; perlu untuk pindaian yang lebih dari 15 menit.",
                "The supervisor; needed for a scan more than 15 minutes old.",
            ),
        ],
    )
}

extension Help {
    public static let event = CommandHelp(
        Text("Acara: apel, webinar, pelatihan, edaran.", "Events: apel, webinar, training, circular."),
        arguments: [
            "event": Text("Nama pendek acara, misalnya ikrar-2026.", "The event's short name, such as ikrar-2026.")
        ],
    )

    public static let eventCreate = CommandHelp(
        Text("Siapkan acara.", "Prepare an event."),
        examples: [
            "ikrar event create ikrar-2026 --kind apel --title \"Apel Ikrar Netralitas\" \\",
            "    --starts 2026-09-21T07:30 --late-after 07:45 --closes 09:00 \\",
            "    --place \"Halaman Kantor Bupati\"",
        ],
        arguments: [
            "event": Text(
                "Nama pendek: huruf, angka, titik, garis; misalnya ikrar-2026.",
                "Short name: letters, digits, dots, hyphens; such as ikrar-2026.",
            ),
            "kind": Text("Jenis acara.", "What kind of event."),
            "title": Text("Judul, seperti di surat.", "Title, as in the letter."),
            "place": Text("Tempat.", "Place."),
            "zone": Text("Zona waktu (baku: zona registri).", "Time zone (default: the registry's)."),
        ],
    )

    public static let sessionTimes = CommandHelp(
        Text("Waktu", "Times"),
        arguments: [
            "starts": Text("Mulai: tanggal dan jam setempat.", "Start: local date and time."),
            "opens": Text(
                "Gerbang dibuka (baku: dua jam sebelum mulai).", "Gates open (default: two hours before the start)."),
            "late-after": Text(
                "Sesudah jam ini terlambat; tanpa pilihan ini tidak ada yang terlambat.",
                "After this it is late; without this option nobody is late.",
            ),
            "closes": Text(
                "Gerbang ditutup; lewat tengah malam tulis dengan tanggalnya.",
                "Gates close; past midnight, with the date."),
        ],
    )

    public static let eventOpen = CommandHelp(
        Text(
            "Buka acara: bekukan siapa yang wajib, di unit mana, per hari ini.",
            "Open an event: freeze who is obliged, in which unit, as of today.",
        ),
        examples: ["ikrar event open ikrar-2026"],
    )

    public static let eventClose = CommandHelp(
        Text(
            "Tutup acara: yang tidak datang menjadi Tanpa Keterangan.",
            "Close an event: who did not come is absent.",
        ),
        examples: ["ikrar event close ikrar-2026"],
    )

    public static let eventReopen = CommandHelp(
        Text("Buka kembali acara yang sudah ditutup.", "Open a closed event again."),
        examples: ["ikrar event reopen ikrar-2026"],
    )

    public static let eventList = CommandHelp(
        Text("Tampilkan semua acara.", "Show all events."),
        examples: ["ikrar event list", "ikrar event list --json"],
    )

    public static let eventShow = CommandHelp(
        Text("Tampilkan satu acara, sesi, dan angkanya.", "Show one event, its sessions and its numbers."),
        examples: ["ikrar event show ikrar-2026"],
    )

    public static let session = CommandHelp(Text("Sesi acara.", "An event's sessions."))

    public static let sessionAdd = CommandHelp(
        Text("Tambahkan sesi, untuk semua atau beberapa OPD.", "Add a session, for all or some OPD."),
        examples: [
            "ikrar session add ikrar-2026 susulan --starts 2026-09-22T07:30 \\",
            "    --closes 09:00 --opd \"Dinas Sosial\"",
        ],
        arguments: [
            "session": Text("Nama pendek sesi.", "The session's short name."),
            "title": Text("Judul (baku: judul acara).", "Title (default: the event's)."),
            "opd": Text(
                "OPD yang dilayani; ulangi untuk beberapa. Baku: semua.",
                "The OPD it serves; repeat for several. Default: all."),
        ],
    )

    public static let sessionSelf = CommandHelp(
        Text("Buka atau tutup presensi mandiri suatu sesi.", "Open or close a session's self check-in."),
        note: Text(
            "Selama dibuka, layar sesi menampilkan kode yang berganti tiap 15 detik, dan pegawai mengetiknya di halaman pribadinya. Presensi ini pengakuan sendiri, bukan hasil ukur.",
            "While it is open, the session's screen shows a code that changes every 15 seconds, and people type it on their own page. It is their own word, measured by nobody.",
        ),
        examples: ["ikrar session self ikrar-2026 utama --on", "ikrar session self ikrar-2026 utama --off"],
        arguments: ["on": Text("Buka, atau tutup (--off).", "Open, or close (--off).")],
    )

    public static let excuse = CommandHelp(
        Text("Izin, sakit, cuti, dinas luar, dan sejenisnya.", "Leave, sickness, duty elsewhere and the like."))

    public static let excuseSet = CommandHelp(
        Text("Catat alasan tidak hadir, dengan nomor suratnya.", "Enter an excuse, with its letter's number."),
        examples: [
            "ikrar excuse set ikrar-2026 198605152010011003 --kind sakit \\",
            "    --document \"445/12/RSUD/2026\"",
        ],
        arguments: [
            "kind": Text(
                "Jenisnya; singkatan formulir (S, I, C, DL, TB) juga bisa.",
                "What kind; the forms' abbreviations (S, I, C, DL, TB) too."),
            "document": Text("Nomor surat yang membuktikannya.", "Number of the letter that proves it."),
        ],
    )

    public static let excuseImport = CommandHelp(
        Text(
            "Masukkan daftar alasan (kolom NIP, JENIS, NOMOR SURAT).",
            "Bring in a list of excuses (columns NIP, JENIS, NOMOR SURAT).",
        ),
        examples: ["ikrar excuse import ikrar-2026 izin.xlsx"],
        arguments: ["file": Text("Berkas daftar.", "The list file.")],
    )

    public static let excuseList = CommandHelp(
        Text("Tampilkan alasan yang tercatat.", "Show the excuses on record."),
        examples: ["ikrar excuse list ikrar-2026"],
    )

    public static let excuseRemove = CommandHelp(
        Text("Tarik kembali alasan seseorang.", "Withdraw a person's excuse."),
        examples: ["ikrar excuse remove ikrar-2026 198605152010011003"],
    )

    public static let roster = CommandHelp(
        Text("Rekap kepatuhan tiap OPD.", "Every OPD's compliance roster."),
        note: Text(
            "Tanpa --out dan --format ditampilkan di layar; dengan salah satunya ditulis satu berkas tiap OPD dan rekap semua.",
            "Without --out and --format it is shown; with either, one file per OPD and the recap of all are written.",
        ),
        examples: [
            "ikrar roster ikrar-2026 --format csv,xlsx,json --out out/rosters",
            "ikrar roster ikrar-2026 --opd \"Dinas Sosial\"",
            "ikrar roster ikrar-2026 --format csv --excel",
        ],
        arguments: [
            "opd": Text("Hanya OPD ini.", "Only this OPD."),
            "format": Text("Bentuk berkas, dipisah koma.", "File formats, separated by commas."),
            "out": Text("Folder hasil (baku: out/rosters/ACARA).", "Output folder (default: out/rosters/EVENT)."),
            "excel": Text(
                "CSV untuk Excel Indonesia: titik koma, BOM, NIP berspasi.",
                "CSV for Indonesian Excel: semicolons, BOM, spaced NIP.",
            ),
        ],
    )

    public static let recap = CommandHelp(
        Text("Rekap semua OPD di layar.", "The recap of all OPD, shown."),
        examples: ["ikrar recap ikrar-2026", "ikrar recap ikrar-2026 --json"],
    )
}

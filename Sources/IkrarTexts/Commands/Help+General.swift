extension Help {
    public static let ikrar = CommandHelp(
        Text(
            "Registri ikrar netralitas ASN: daftar pegawai, badge QR, check-in, dan rekap kepatuhan tiap OPD.",
            "The registry of ASN neutrality pledges: staff lists, QR badges, check-in, and every OPD's compliance roster.",
        ),
        note: Text(
            "Hasil ditulis ke keluaran standar, pesan ke keluaran galat. Setiap perintah menerima --registry, --json, --help.",
            "Results go to standard output, messages to standard error. Every command takes --registry, --json and --help.",
        ),
        examples: [
            "ikrar demo",
            "ikrar init --agency \"Pemerintah Kabupaten Wanasari\" --zone WIB",
            "ikrar asn import siasn-pns.xlsx siasn-pppk.xlsx --dry-run",
            "ikrar event create ikrar-2026 --kind apel --title \"Apel Ikrar Netralitas\" \\",
            "    --starts 2026-09-21T07:30 --late-after 07:45 --closes 09:00",
            "ikrar event open ikrar-2026",
            "ikrar badge issue --all --out out/badges",
            "ikrar checkin ikrar-2026 --gate \"Gerbang Utara\"",
            "ikrar event close ikrar-2026",
            "ikrar roster ikrar-2026 --format csv,xlsx,json --out out/rosters",
        ],
    )

    public static let common = (
        registry: Text(
            "Berkas registri atau postgres://… (baku: IKRAR_REGISTRY, lalu ikrar.sqlite di sini).",
            "The registry file or postgres://… (default: IKRAR_REGISTRY, then ikrar.sqlite here).",
        ),
        keys: Text(
            "Berkas kunci badge (baku: nama berkas registri ditambah .keys; untuk postgres:// IKRAR_KEYS, lalu BASISDATA.keys di sini).",
            "The badge key file (default: the registry file's name and .keys; for postgres:// IKRAR_KEYS, then DATABASE.keys here).",
        ),
        json: Text("Jawab dalam JSON, kunci berurutan.", "Answer in JSON, keys sorted."),
        user: Text(
            "Siapa yang melakukannya, untuk catatan (baku: akun komputer).",
            "Who does it, for the record (default: the computer's account).",
        )
    )

    public static let initialise = CommandHelp(
        Text("Buat registri baru beserta kunci badge-nya.", "Make a new registry and its badge key."),
        note: Text(
            "Berkas .keys adalah rahasia: simpan salinannya di tempat aman, jangan dikirim. Untuk PostgreSQL, siapkan dulu basis data kosong (createdb).",
            "The .keys file is a secret: keep a copy in a safe place, never send it. On PostgreSQL, make an empty database first (createdb).",
        ),
        examples: [
            "ikrar init --agency \"Pemerintah Kabupaten Wanasari\" --zone WIB",
            "ikrar init --agency \"Pemerintah Kabupaten Wanasari\" \\",
            "    --registry postgres://ikrar@db.wanasari.example/ikrar",
        ],
        arguments: [
            "agency": Text("Nama Pemda, seperti di kop surat.", "The Pemda's name, as on its letterhead."),
            "zone": Text("Zona waktu: WIB, WITA, atau WIT.", "Time zone: WIB, WITA or WIT."),
        ],
    )

    public static let duty = CommandHelp(
        Text(
            "Kedudukan hukum mana yang wajib hadir, dikecualikan, atau tidak dihitung.",
            "Which legal standing is obliged, excused, or not counted.",
        ),
    )

    public static let dutyList = CommandHelp(
        Text("Tampilkan kewajiban tiap kedudukan hukum.", "Show what every legal standing means."),
        examples: ["ikrar duty list"],
    )

    public static let dutySet = CommandHelp(
        Text("Ubah kewajiban suatu kedudukan hukum.", "Change what a legal standing means."),
        note: Text(
            "Berlaku untuk acara yang dibuka sesudahnya; acara yang sudah dibuka tidak berubah.",
            "It holds for events opened afterwards; events already open do not change.",
        ),
        examples: ["ikrar duty set 20 uncounted"],
        arguments: [
            "code": Text("Kode kedudukan hukum BKN, misalnya 20.", "BKN's code of the standing, such as 20."),
            "duty": Text(
                "obliged (wajib), excused (dikecualikan), uncounted (tidak dihitung).",
                "obliged, excused or uncounted.",
            ),
        ],
    )

    public static let demo = CommandHelp(
        Text(
            "Jalani satu apel penuh dengan kabupaten rekaan: daftar, badge, check-in, rekap.",
            "Walk through one whole apel with an invented regency: lists, badges, check-in, rosters.",
        ),
        note: Text(
            "Semua orang di dalamnya rekaan. Benih yang sama memberi kabupaten yang sama.",
            "All its people are invented. The same seed gives the same regency.",
        ),
        examples: ["ikrar demo", "ikrar demo --asn 500 --seed 7 --out out/kecil", "ikrar demo --lists daftar-kami"],
        arguments: [
            "seed": Text("Benih kabupaten rekaan.", "Seed of the invented regency."),
            "asn": Text("Banyaknya ASN.", "How many ASN."),
            "out": Text(
                "Folder hasil; yang ada dari demo sebelumnya diganti.",
                "Folder of the results; those of an earlier demo are replaced.",
            ),
            "lists": Text(
                "Pakai daftar siasn-*.xlsx dan unor.xlsx dari folder ini.",
                "Use the lists siasn-*.xlsx and unor.xlsx of this folder.",
            ),
        ],
    )
}

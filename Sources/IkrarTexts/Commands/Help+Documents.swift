extension Help {
    public static let document = CommandHelp(
        Text(
            "Cetak dokumen acara: badge, daftar hadir, rekapitulasi, berita acara, pakta integritas, sertifikat.",
            "Print an event's documents: badges, attendance lists, recaps, minutes, pledges, certificates.",
        ),
        note: Text(
            "Kop, susunan, dan penanda tangannya diatur dalam templat: lihat `ikrar template check`.",
            "Letterhead, wording and signatories are in the templates: see `ikrar template check`.",
        ),
        examples: [
            "ikrar document badges",
            "ikrar document list ikrar-2026 --blank",
            "ikrar document recap ikrar-2026",
        ],
    )

    public static let documentOptions = CommandHelp(
        Text("Dokumen", "Documents"),
        arguments: [
            "opd": Text("Hanya OPD ini; ulangi untuk beberapa.", "Only this OPD; repeat for several."),
            "format": Text(
                "pdf, atau png: satu gambar tiap halaman.", "pdf, or png: a picture of every page."),
            "paper": Text("Kertas.", "Paper."),
            "out": Text(
                "Folder hasil (baku: out/documents/ACARA, atau out/documents/badges tanpa acara).",
                "Output folder (default: out/documents/EVENT, or out/documents/badges without an event).",
            ),
            "templates": Text(
                "Folder templat (baku: IKRAR_TEMPLATES, lalu templat bawaan program).",
                "Folder of templates (default: IKRAR_TEMPLATES, then those that came with the program).",
            ),
            "public": Text(
                """
                Untuk ditempel: NIP disamarkan, Izin dan Sakit disatukan, tanpa kedudukan hukum dan nomor surat; nama \
                berkas berakhiran -umum.
                """,
                """
                To be put on the wall: NIP masked, leave and sickness alike, neither legal standings nor letters' \
                numbers; the files' names end in -umum.
                """,
            ),
            "number": Text(
                "Nomor dokumen, seperti di buku agenda surat.", "The document's number, as in the letter register."),
        ],
    )

    public static let documentBadges = CommandHelp(
        Text(
            "Cetak badge di lembar siap potong, diurutkan menurut OPD dan unit.",
            "Print badges on sheets to be cut, sorted by OPD and unit.",
        ),
        note: Text(
            """
            Yang belum punya badge diberi badge. NIP hanya dicetak, disamarkan, bila tata letaknya memintanya. Lembar \
            terakhir menghitung berapa badge diminta dan dicetak.
            """,
            """
            Who has no badge is issued one. The NIP is printed, masked, only when the layout asks for it. The last \
            sheet counts how many badges were asked for and printed.
            """,
        ),
        examples: [
            "ikrar document badges --paper A4",
            "ikrar document badges ikrar-2026 --layout a6 --opd \"Dinas Sosial\"",
            "ikrar document badges --nip 198605152010011003",
        ],
        arguments: [
            "event": Text(
                "Cetak pita acara ini; tanpa acara, badge berlaku untuk semua acara.",
                "Print this event's band; without an event the badge is for all events.",
            ),
            "nip": Text(
                "Hanya badge orang ini; ulangi untuk beberapa.", "Only this person's badge; repeat for several."),
            "layout": Text(
                "Tata letak: card, a6, butterfly, atau buatan sendiri di templates/badges.",
                "Layout: card, a6, butterfly, or one of your own in templates/badges.",
            ),
        ],
    )

    public static let documentList = CommandHelp(
        Text("Cetak daftar hadir tiap OPD.", "Print every OPD's attendance list."),
        note: Text(
            """
            Daftar kosong (--blank) untuk gerbang tanpa listrik: tiap lembar dan baris punya kode, sehingga \
            pindaiannya dapat dibaca kembali dengan `ikrar paper import`.
            """,
            """
            A blank list (--blank) is for gates without power: every sheet and row has a code, so that scans of it can \
            be read back with `ikrar paper import`.
            """,
        ),
        examples: [
            "ikrar document list ikrar-2026",
            "ikrar document list ikrar-2026 --blank --opd \"Dinas Sosial\"",
        ],
        arguments: ["blank": Text("Untuk ditandatangani dengan tangan.", "To be signed by hand.")],
    )

    public static let documentRecap = CommandHelp(
        Text(
            "Cetak rekapitulasi semua OPD, dan satu untuk tiap OPD.",
            "Print the recap of all OPD, and one of each."),
        note: Text("Dengan --opd, hanya rekapitulasi OPD itu.", "With --opd, only the recap of that OPD."),
        examples: [
            "ikrar document recap ikrar-2026 --number 800/123/BKPSDM/2026",
            "ikrar document recap ikrar-2026 --opd \"Dinas Sosial\"",
        ],
    )

    public static let documentMinutes = CommandHelp(
        Text("Cetak berita acara.", "Print the minutes of the event."),
        note: Text(
            "Yang tidak disebut menjadi titik-titik untuk diisi tangan.",
            "What is left out becomes dots, to be filled in by hand."),
        examples: [
            "ikrar document minutes ikrar-2026 --leader \"Bupati Wanasari\" \\",
            "    --witness \"Ketua Bawaslu\" --witness \"Inspektur\"",
        ],
        arguments: [
            "leader": Text("Pemimpin apel.", "Who led the apel."),
            "reader": Text("Pembaca ikrar.", "Who read the pledge."),
            "witness": Text("Saksi; ulangi untuk beberapa.", "A witness; repeat for several."),
            "supervisor": Text("Pengawas dari Bawaslu atau Panwaslu.", "Who supervised for Bawaslu or Panwaslu."),
            "notes": Text("Catatan kejadian.", "Notes on what happened."),
        ],
    )

    public static let documentPledge = CommandHelp(
        Text(
            "Cetak pakta integritas, satu halaman tiap orang, satu berkas tiap OPD.",
            "Print integrity pacts, a page per person, a file per OPD."),
        examples: [
            "ikrar document pledge ikrar-2026 --opd \"Dinas Sosial\"",
            "ikrar document pledge ikrar-2026 --nip 198605152010011003",
        ],
        arguments: ["nip": Text("Hanya NIP ini; ulangi untuk beberapa.", "Only this NIP; repeat for several.")],
    )

    public static let documentCertificate = CommandHelp(
        Text(
            "Cetak sertifikat mereka yang hadir, satu halaman tiap orang.",
            "Print the certificates of those who came, a page per person."),
        note: Text(
            "Dalam --number, {serial} diganti nomor urut tiap orang.",
            "In --number, {serial} becomes each person's own number."),
        examples: [
            "ikrar document certificate sosialisasi-2026 --hours 4 \\",
            "    --number \"800/{serial}/BKPSDM/2026\"",
        ],
        arguments: [
            "hours": Text("Jam pelajaran (JP).", "Hours of training (JP)."),
            "nip": Text("Hanya NIP ini; ulangi untuk beberapa.", "Only this NIP; repeat for several."),
        ],
    )

    public static let template = CommandHelp(
        Text(
            "Templat badge dan dokumen, milik Pemda.",
            "Templates of badges and documents, which are the Pemda's own."))

    public static let templateCheck = CommandHelp(
        Text("Periksa semua templat.", "Check all templates."),
        note: Text(
            "Setiap kesalahan disebut berkas, baris, dan kolomnya.",
            "Every mistake is told with its file, line and column."),
        examples: ["ikrar template check", "ikrar template check --templates templat-kami"],
    )

    public static let templatePreview = CommandHelp(
        Text("Gambar templat dengan orang karangan.", "Draw templates with invented people."),
        examples: [
            "ikrar template preview",
            "ikrar template preview certificate --out out/contoh",
            "ikrar template preview card",
        ],
        arguments: [
            "kind": Text(
                """
                blank-list, filled-list, office-recap, recap, minutes, pledge, certificate, atau nama tata letak \
                badge; baku: semuanya.
                """,
                """
                blank-list, filled-list, office-recap, recap, minutes, pledge, certificate, or a badge layout's name; \
                default: all.
                """,
            ),
            "out": Text("Folder hasil.", "Output folder."),
        ],
    )
}

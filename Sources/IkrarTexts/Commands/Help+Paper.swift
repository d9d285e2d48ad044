extension Help {
    public static let paper = CommandHelp(
        Text("Daftar hadir kertas yang sudah ditandatangani.", "Attendance lists signed on paper."))

    public static let paperImport = CommandHelp(
        Text(
            "Baca pindaian daftar hadir yang sudah ditandatangani; registri tidak diubah.",
            "Read scans of signed attendance lists; the registry is not changed.",
        ),
        note: Text(
            """
            Menulis tabel usulan tiap acara dan gambar tanda tangannya. Isi kolom TERIMA dengan ya atau tidak, lalu \
            catat dengan `ikrar paper confirm`. PDF memerlukan program pdftoppm (paket poppler-utils).
            """,
            """
            Writes a table of proposals per event and pictures of the signatures. Fill in the column TERIMA with ya or \
            tidak, then put it on record with `ikrar paper confirm`. PDF needs the program pdftoppm (package \
            poppler-utils).
            """,
        ),
        examples: ["ikrar paper import pindaian.pdf", "ikrar paper import lembar-1.png lembar-2.png --out out/paper"],
        arguments: [
            "scans": Text(
                "PDF, PNG, atau JPEG hasil pindaian; beberapa sekaligus.", "Scans as PDF, PNG or JPEG; several at once."
            ),
            "out": Text("Folder usulan dan gambar.", "Folder for proposals and pictures."),
        ],
    )

    public static let paperConfirm = CommandHelp(
        Text(
            "Catat hadir mereka yang tanda tangannya diterima.",
            "Put those on record as present whose signatures were accepted."),
        note: Text(
            """
            Selama masih ada baris yang belum diputuskan, tidak ada yang dicatat. Dua kali tidak mengubah apa-apa; yang \
            ditolak atau dibatalkan dinilai lagi.
            """,
            """
            As long as a row is undecided, nothing is put on record. Twice changes nothing; who was refused or annulled is \
            judged anew.
            """,
        ),
        examples: [
            "ikrar paper confirm out/paper/usulan-ikrar-2026.xlsx",
            "ikrar paper confirm out/paper/usulan-ikrar-2026.xlsx --all-signed --at 07:30",
        ],
        arguments: [
            "file": Text(
                "Tabel usulan yang kolom TERIMA-nya sudah diisi.",
                "The table of proposals, its column TERIMA filled in."),
            "all-signed": Text(
                "Terima semua yang terbaca bertanda tangan dan belum diputuskan; hanya sesudah gambarnya dilihat.",
                "Accept all that was read as signed and is undecided; only after looking at the pictures.",
            ),
            "at": Text(
                "Jam datangnya (baku: mulainya sesi); pada surat edaran, tanggal daftarnya ditandatangani (baku: hari ini).",
                "When they came (default: the start of the session); of a circular, the day on which the list was signed (default: today)."
            ),
            "number": Text(
                "Nomor daftar bertanda tangan; wajib bagi surat edaran, yang lain tidak memakainya.",
                "Number of the signed list; a circular needs it, nothing else uses it."),
        ],
    )
}

extension Help {
    public static let circular = CommandHelp(
        Text(
            "Surat edaran: diterbitkan, dibaca, dan dinyatakan sudah dibaca.",
            "Circulars that are published, read and confirmed."),
        note: Text(
            "Tanpa gerbang, badge, atau sesi. Rekap, pengesahan, dan ekspornya sama seperti acara lain.",
            "Without gate, badge or session. Rosters, sign-off and exports are those of every event."))

    public static let circularPublish = CommandHelp(
        Text("Terbitkan surat edaran, atau versi barunya.", "Publish a circular, or a new version of it."),
        note: Text(
            "Berkas yang sama dengan nomor yang sama tidak mengubah apa-apa; berkas lain adalah versi baru, yang diminta dibaca lagi.",
            "The same file under the same number changes nothing; another file is a new version, which is to be read anew."
        ),
        examples: [
            "ikrar circular publish se-2026 edaran.pdf --number 200/417/2026",
            "ikrar circular publish se-2026 edaran.pdf --number 1 --for heads",
        ],
        arguments: [
            "file": Text("PDF atau teks UTF-8, paling banyak 5 MB.", "PDF or text in UTF-8, 5 MB at most."),
            "number": Text("Nomor suratnya.", "The circular's number."),
            "for": Text("Siapa yang diminta membaca (baku: all).", "Who is asked to read it (default: all)."),
            "until": Text("Batas waktu; sesudahnya terlambat.", "The deadline; later is late."),
            "title": Text("Judul, bila acaranya belum ada.", "The title, where the event is not there yet."),
        ])

    public static let circularAcknowledge = CommandHelp(
        Text("Catat yang menandatangani daftar di atas kertas.", "Put on record who has signed a list on paper."),
        examples: [
            "ikrar circular acknowledge se-2026 daftar.xlsx --number 800/9/2026",
            "ikrar circular acknowledge se-2026 198605152010011003 --number 800/9",
        ],
        arguments: [
            "number": Text("Nomor daftarnya.", "The list's number."),
            "date": Text("Hari ditandatangani (baku: hari ini).", "Day of signing (default: today)."),
        ])

    public static let circularStatus = CommandHelp(
        Text("Tunjukkan siapa yang sudah membaca, per OPD.", "Show how many have read it, by OPD."),
        examples: ["ikrar circular status se-2026"])

    public static let circularFile = CommandHelp(
        Text("Simpan berkas aslinya.", "Save the original file."),
        examples: ["ikrar circular file se-2026 --out edaran.pdf --version 1"],
        arguments: [
            "out": Text("Ke mana.", "Where to."),
            "version": Text("Versinya (baku: yang terbaru).", "Which version (default: the latest)."),
        ])

    public static let circularVerify = CommandHelp(
        Text("Periksa tanda terima.", "Verify a receipt."),
        examples: ["ikrar circular verify EDR-7XK2-9QPM-4T0A-VJ31"],
        arguments: ["receipt": Text("Kodenya.", "Its code.")])
}

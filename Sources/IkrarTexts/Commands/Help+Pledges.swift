extension Help {
    public static let pledge = CommandHelp(
        Text(
            "Ikrar: naskahnya, siapa yang mengucapkan atau menandatanganinya, dan tanda terimanya.",
            "The pledge: its text, who has spoken or signed it, and their receipts."))

    public static let pledgeText = CommandHelp(
        Text("Tetapkan atau tampilkan naskah ikrar sebuah acara.", "Set or show an event's pledge text."),
        note: Text(
            "Naskah memuat empat butir bernomor 1. sampai 4. Naskah baru menjadi versi baru; yang lama tetap tersimpan.",
            "The text has four points, numbered 1. to 4. A new text is a new version; the old ones are kept.",
        ),
        examples: [
            "ikrar pledge text ikrar-2026 --shipped",
            "ikrar pledge text ikrar-2026 --from naskah.txt",
            "ikrar pledge text ikrar-2026 --show --version 1",
        ],
        arguments: [
            "from": Text("Berkas teks (UTF-8) dengan naskah Anda sendiri.", "A text file (UTF-8) with your own words."),
            "shipped": Text("Pakai naskah bawaan dari folder templat.", "Take the text that the templates have."),
            "show": Text("Hanya tampilkan; sama dengan tanpa opsi.", "Only show it; the same as without options."),
            "version": Text("Versi yang ditampilkan (baku: terakhir).", "The version shown (default: the latest)."),
            "templates": Text(
                "Folder templat (baku: IKRAR_TEMPLATES, lalu milik program).",
                "Folder of templates (default: IKRAR_TEMPLATES, then the program's own)."),
        ],
    )

    public static let pledgeRecord = CommandHelp(
        Text(
            "Catat ikrar: diucapkan bersama, atau satu pakta di atas kertas.",
            "Record pledges: spoken together, or one pakta on paper."),
        note: Text(
            "Diulang, hanya yang belum tercatat yang ditambahkan. Satu pencatatan dapat ditarik sekaligus dengan kodenya.",
            "Done again, it adds only who is not on record yet. One record of many can be withdrawn at once by its id.",
        ),
        examples: [
            "ikrar pledge record ikrar-2026 --present --led-by \"Bupati Arungsari\" \\",
            "    --read-by \"Didik Irawan\" --witness \"Ketua Bawaslu\"",
            "ikrar pledge record ikrar-2026 --nip 198605152010011003 \\",
            "    --at 2026-09-25T08:00 --led-by \"Kadis Sosial\" --read-by \"Didik Irawan\"",
            "ikrar pledge record ikrar-2026 --manner paper --nip 198605152010011003 \\",
            "    --number 800/17/2026 --date 2026-09-21 --filed-by \"BKPSDM\"",
        ],
        arguments: [
            "manner": Text("Diucapkan atau pakta di atas kertas.", "Spoken, or a pakta on paper."),
            "present": Text("Semua yang tercatat hadir, termasuk tamu.", "Everybody on record as present, guests too."),
            "session": Text("Hanya yang hadir pada sesi ini.", "Only who was present at this session."),
            "nip": Text(
                "Orang ini, hadir atau tidak; boleh beberapa kali.",
                "This person, present or not; may be given several times."),
            "led-by": Text("Yang memimpin apel.", "Who led the apel."),
            "read-by": Text("Yang membacakan ikrar.", "Who read the pledge."),
            "witness": Text("Saksi; boleh beberapa kali.", "A witness; may be given several times."),
            "at": Text(
                "Kapan diucapkan (baku: saat acara dimulai).", "When it was spoken (default: the event's start)."),
            "number": Text("Nomor pakta.", "The pakta's number."),
            "date": Text("Tanggal pakta ditandatangani.", "The day the pakta was signed."),
            "filed-by": Text(
                "Yang menyimpan pakta (baku: yang mencatat).", "Who keeps the paktas (default: who records them)."),
            "show": Text(
                "Sebut nama semua yang tidak dicatat karena alasan ini; boleh beberapa kali.",
                "Name everybody who was left out for this reason; may be given several times."),
        ],
    )

    public static let pledgeImport = CommandHelp(
        Text(
            "Masukkan daftar pakta (kolom NIP, NOMOR PAKTA, TANGGAL).",
            "Bring in a list of paktas (columns NIP, NOMOR PAKTA, TANGGAL)."),
        note: Text(
            "Baris yang tidak dipahami ditahan dan disebut; berkas yang sama dua kali tidak mengubah apa pun.",
            "A row that is not understood is held back and named; the same file twice changes nothing.",
        ),
        examples: ["ikrar pledge import ikrar-2026 pakta-dinsos.xlsx --filed-by \"BKPSDM\""],
        arguments: [
            "file": Text("Berkas daftar, CSV atau XLSX.", "The list file, CSV or XLSX."),
            "date": Text(
                "Tanggal bagi baris yang tidak menyebutkannya.", "The day of those whose row names none."),
        ],
    )

    public static let pledgeList = CommandHelp(
        Text("Siapa yang sudah berikrar, dan siapa yang belum.", "Who has pledged, and who has not."),
        examples: [
            "ikrar pledge list ikrar-2026",
            "ikrar pledge list ikrar-2026 --missing --opd \"Dinas Sosial\"",
            "ikrar pledge list ikrar-2026 --present-not-pledged --json",
        ],
        arguments: [
            "missing": Text("Yang belum berikrar.", "Who has not pledged."),
            "pledged-not-present": Text("Yang berikrar tetapi tidak hadir.", "Who pledged and did not come."),
            "present-not-pledged": Text("Yang hadir tetapi belum berikrar.", "Who came and has not pledged."),
        ],
    )

    public static let pledgeWithdraw = CommandHelp(
        Text("Tarik catatan ikrar yang keliru.", "Withdraw a record of a pledge that is wrong."),
        note: Text(
            "Tidak ada yang dihapus: catatan yang ditarik tetap dapat dilihat.",
            "Nothing is deleted: what was withdrawn stays to be seen.",
        ),
        examples: [
            "ikrar pledge withdraw IKR-7XK2-9QPM-4T0A-VJ31 --reason \"salah orang\"",
            "ikrar pledge withdraw 0199f0c2-7c3a-7f00-8a1b-0123456789ab \\",
            "    --reason \"salah acara\"",
        ],
        arguments: [
            "id": Text(
                "Tanda terima satu orang, atau kode pencatatan bersama.",
                "One person's receipt, or the id of a record of many.")
        ],
    )

    public static let pledgeVerify = CommandHelp(
        Text("Periksa tanda terima ikrar.", "Verify the receipt of a pledge."),
        examples: ["ikrar pledge verify IKR-7XK2-9QPM-4T0A-VJ31"],
        arguments: ["receipt": Text("Kode tanda terima.", "The receipt's code.")],
    )

    public static let person = CommandHelp(
        Text("Seseorang di semua acara.", "A person over all events."))

    public static let personHistory = CommandHelp(
        Text(
            "Kehadiran, koreksi, dan ikrar seseorang di semua acara.",
            "A person's attendance, corrections and pledges over all events."),
        examples: ["ikrar person history 198605152010011003"],
    )

    public static let duta = CommandHelp(
        Text(
            "Duta netralitas: siapa, sampai kapan, dan di OPD mana.", "Duta netralitas: who, until when, in which OPD.")
    )

    public static let dutaAdd = CommandHelp(
        Text("Catat seorang duta netralitas.", "Record a duta netralitas."),
        examples: [
            "ikrar duta add 198605152010011003 --from 2026-01-01 --until 2026-12-31 \\",
            "    --decree 188.45/12/2026",
        ],
        arguments: [
            "from": Text("Hari pertama.", "The first day."),
            "until": Text("Hari terakhir.", "The last day."),
            "decree": Text("Nomor surat keputusan.", "Number of the decree."),
        ],
    )

    public static let dutaList = CommandHelp(
        Text(
            "Tampilkan duta netralitas, atau jumlahnya tiap OPD.", "Show the duta netralitas, or how many each OPD has."
        ),
        examples: ["ikrar duta list --opd \"Dinas Sosial\"", "ikrar duta list --counts"],
        arguments: [
            "on": Text("Yang bertugas pada hari ini (baku: sekarang).", "Who serves on this day (default: today)."),
            "all": Text("Semua masa tugas, juga yang sudah lewat.", "All terms, past ones too."),
            "counts": Text("Jumlah tiap OPD, juga yang tidak punya.", "How many each OPD has, none included."),
        ],
    )

    public static let dutaEnd = CommandHelp(
        Text("Akhiri masa tugas sebelum waktunya.", "End a term early."),
        examples: ["ikrar duta end 0199f0c2-7c3a-7f00-8a1b-0123456789ab --reason \"pindah tugas\""],
        arguments: [
            "id": Text("Kode masa tugas.", "The term's id."),
            "on": Text(
                "Hari pertama ia bukan duta lagi (baku: hari ini).",
                "The first day on which they are duta no more (default: today)."),
        ],
    )
}

extension PageWords {
    /// The directory: looking people up, one of them, their badge and the link to their own page.
    static let people: [String: Text] = [
        "people_title": Text("Pegawai", "People"),
        "people_search": Text("Nama, NIP, atau kode badge", "Name, NIP or badge code"),
        "people_search_hint": Text(
            "Tiga huruf atau lebih dari nama; awal beberapa kata boleh. NIP dan kode ditulis lengkap.",
            "Three letters of a name or more; beginnings of several words will do. NIP and codes in full."),
        "people_opd": Text("OPD", "OPD"),
        "people_opd_all": Text("Semua OPD", "All OPD"),
        "people_go": Text("Cari", "Search"),
        "people_caption": Text("Pegawai yang ditemukan, menurut nama", "People found, by name"),
        "people_name": Text("Nama", "Name"),
        "people_nip": Text("NIP", "NIP"),
        "people_position": Text("Jabatan", "Position"),
        "people_unit": Text("Unit", "Unit"),
        "people_unlisted": Text("Tidak terdaftar lagi", "On no list any more"),
        "people_nobody": Text("Tidak seorang pun cocok.", "Nobody fits."),
        "people_unreadable": Text(
            "Ketik sedikitnya tiga huruf dari nama, NIP 18 angka, atau kode badge.",
            "Type at least three letters of a name, a NIP of 18 digits, or a badge's code."),
        "people_too_many": Text(
            "Yang cocok lebih dari seribu orang; hanya sebagian yang diperlihatkan. Tambahkan huruf atau pilih OPD.",
            "More than a thousand people fit, and only some are shown. Type more, or choose an OPD."),
        "people_before": Text("Sebelumnya", "Before"),
        "people_after": Text("Berikutnya", "Next"),
        "people_pages": Text("Halaman", "Pages"),
        "people_links": Text("Tautan pribadi", "Personal links"),
        "people_links_hint": Text(
            "Satu berkas dengan tautan halaman pribadi setiap pegawai OPD ini, untuk dikirim satu per satu kepada orangnya. Siapa pun yang memegang tautan dapat membuka halaman itu; jangan dibagikan ke grup. Pengunduhan ini tercatat.",
            "One file with the link to the personal page of everybody in this OPD, to be sent to each of them alone. Whoever has a link can open that page; do not post it to groups. The download is put on record."
        ),
        "people_links_download": Text("Unduh tautan (CSV)", "Download the links (CSV)"),
        "person_grade": Text("Golongan", "Grade"),
        "person_echelon": Text("Eselon", "Echelon"),
        "person_kind": Text("Jenis ASN", "Kind of ASN"),
        "person_standing": Text("Kedudukan hukum", "Legal standing"),
        "person_listed": Text("Terdaftar", "Listed"),
        "person_trail": Text("Jejak audit pegawai ini", "This person's audit trail"),
        "person_badge": Text("Badge", "Badge"),
        "person_badge_code": Text("Kode ketik", "Typed code"),
        "person_badge_issued": Text("Diterbitkan", "Issued"),
        "person_badge_state": Text("Keadaan", "State"),
        "person_badge_good": Text("Berlaku", "Good"),
        "person_badge_revoked": Text("Dicabut", "Revoked"),
        "person_badge_why": Text("Alasan", "Reason"),
        "person_badge_none": Text("Belum ada badge.", "No badge yet."),
        "person_badge_pdf": Text("Kartu (PDF)", "Card (PDF)"),
        "person_badge_png": Text("Kode QR (PNG)", "QR code (PNG)"),
        "person_badge_issue": Text("Terbitkan badge", "Issue a badge"),
        "person_badge_reissue": Text("Ganti badge", "Replace the badge"),
        "person_badge_reissue_hint": Text(
            "Untuk badge yang hilang atau tersalin: yang lama ditolak di gerbang, yang baru perlu dicetak. Tautan pribadinya ikut berganti.",
            "For a lost or copied badge: gates refuse the old one, the new one has to be printed. The personal link changes with it."
        ),
        "person_badge_revoke": Text("Cabut badge", "Revoke the badge"),
        "person_badge_revoke_hint": Text(
            "Badge ditolak di gerbang dan tidak ada penggantinya.", "Gates refuse the badge, and there is no new one."
        ),
        "person_attended": Text("Kehadiran", "Attendance"),
        "person_event": Text("Acara", "Event"),
        "person_when": Text("Waktu", "When"),
        "person_status": Text("Status", "Status"),
        "person_note": Text("Keterangan", "Note"),
        "person_never": Text("Belum ada acara.", "No events yet."),
        "link_section": Text("Halaman pribadi", "Personal page"),
        "link_lead": Text(
            "Pegawai melihat badge dan kehadirannya sendiri lewat tautan pribadi, tanpa akun.",
            "By a personal link, and without an account, people see their own badge and attendance."),
        "link_good": Text("Tautan berlaku", "The link is good"),
        "link_withdrawn": Text("Tautan dicabut", "The link is withdrawn"),
        "link_no_badge": Text("Perlu badge dahulu", "Needs a badge first"),
        "link_since": Text("Sejak", "Since"),
        "link_show": Text("Perlihatkan tautan", "Show the link"),
        "link_renew": Text("Perbarui tautan", "Renew the link"),
        "link_renew_hint": Text(
            "Tautan yang lama tidak membuka apa pun lagi. Badge tetap berlaku.",
            "The old link opens nothing any more. The badge stays good."),
        "link_withdraw": Text("Cabut tautan", "Withdraw the link"),
        "link_withdraw_hint": Text(
            "Halaman pribadinya tertutup sampai tautan diperbarui. Badge tetap berlaku.",
            "The personal page is closed until the link is renewed. The badge stays good."),
        "link_title": Text("Tautan halaman pribadi", "Link to the personal page"),
        "link_once": Text(
            "Serahkan langsung kepada orangnya: siapa pun yang memegang tautan ini dapat membuka halamannya. Penyerahan ini sudah tercatat pada jejak audit.",
            "Hand it to that person and nobody else: whoever has it can open the page. The audit trail says that you were shown it."
        ),
        "link_qr": Text("Kode QR tautan pribadi", "QR code of the personal link"),
        "link_scan": Text("Pindai dengan telepon orangnya", "Scan it with that person's phone"),
        "link_link": Text("Tautan", "Link"),
        "link_message": Text("Pesan siap kirim", "A message, ready to send"),
        "notice_badge_issued": Text("Badge sudah diterbitkan.", "The badge is issued."),
        "notice_badge_reissued": Text(
            "Badge sudah diganti; yang lama ditolak di gerbang. Cetak yang baru.",
            "The badge is replaced; gates refuse the old one. Print the new one."),
        "notice_badge_revoked": Text("Badge sudah dicabut.", "The badge is revoked."),
        "notice_link_withdrawn": Text("Tautan pribadi sudah dicabut.", "The personal link is withdrawn."),
    ]

    /// What goes with a link when it is sent to its person, by WhatsApp for instance.
    public static func linkMessage(to name: String, agency: String, link: String) -> Text {
        Text(
            """
            Yth. \(name),

            ini halaman pribadi Anda pada registri ikrar netralitas \(agency): badge ber-QR untuk ditunjukkan di gerbang, dan kehadiran Anda sendiri.

            \(link)

            Tautan ini milik Anda sendiri; mohon tidak diteruskan kepada siapa pun.
            """,
            """
            Dear \(name),

            this is your personal page in the registry of neutrality pledges of \(agency): your QR badge, to be shown at the gate, and your own attendance.

            \(link)

            This link is yours alone; please do not pass it on.
            """,
        )
    }
}

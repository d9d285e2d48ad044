extension PageWords {
    /// An event's pledges on Kesbangpol's pages.
    static let pledgeActs: [String: Text] = [
        "acts_title": Text("Ikrar", "Pledges"),
        "acts_lead": Text(
            "Hadir dan berikrar adalah dua hal. Naskah, ikrar lisan, pakta, dan siapa yang belum.",
            "Coming and pledging are two matters. The text, spoken pledges, paktas, and who has not."),
        "acts_pledged": Text("sudah berikrar", "pledged"),
        "acts_came_unpledged": Text("hadir, belum berikrar", "present, not pledged"),
        "acts_pledged_away": Text("berikrar, tidak hadir", "pledged, not present"),
        "acts_lists": Text("Daftar", "Lists"),
        "acts_csv": Text("Unduh CSV", "Download CSV"),
        "acts_text": Text("Naskah ikrar", "Text of the pledge"),
        "acts_text_none": Text(
            "Acara ini belum mempunyai naskah. Di bawah ini naskah bawaan: ubah seperlunya, lalu tetapkan.",
            "This event has no text yet. Below is the one that is shipped: change it as needed, then set it."),
        "acts_text_hint": Text(
            "Empat butir bernomor 1. sampai 4., masing-masing pada baris sendiri. Perubahan menjadi versi baru; versi lama tetap, dan yang sudah berikrar tetap pada naskahnya.",
            "Four points numbered 1. to 4., each on a line of its own. A change is another version; old ones stay, and whoever has pledged has pledged the text of then."
        ),
        "acts_text_change": Text("Ubah naskah", "Change the text"),
        "acts_text_set": Text("Tetapkan naskah", "Set the text"),
        "acts_digest": Text("Sidik SHA-256", "SHA-256 digest"),
        "acts_set_by": Text("Ditetapkan", "Set"),
        "acts_spoken": Text("Catat ikrar lisan", "Record a spoken pledge"),
        "acts_spoken_lead": Text(
            "Mencatat semua yang hadir, dari satu OPD atau di satu sesi bila dipilih. Diulangi, hanya yang datang kemudian yang bertambah.",
            "Records everybody who came, of one OPD or at one session if chosen. Done again, it takes only those who have come since."
        ),
        "acts_led": Text("Pemimpin apel", "Led by"),
        "acts_read": Text("Pembaca naskah", "Read by"),
        "acts_witnesses": Text("Saksi, satu baris satu nama", "Witnesses, one a line"),
        "acts_opd": Text("OPD", "OPD"),
        "acts_all": Text("Semua yang hadir", "Everybody who came"),
        "acts_session": Text("Sesi", "Session"),
        "acts_at": Text("Diucapkan pada (kosong: saat acara dimulai)", "Spoken at (empty: at the event's start)"),
        "acts_nips": Text(
            "Atau hanya NIP ini, satu baris satu NIP: bagi yang menyusul",
            "Or only these NIPs, one a line: for latecomers"),
        "acts_record": Text("Catat ikrar", "Record the pledge"),
        "acts_pakta": Text("Daftar pakta", "List of paktas"),
        "acts_pakta_lead": Text(
            "Kolom NIP dan NOMOR PAKTA, sebaiknya juga TANGGAL. Dilihat dahulu sebelum dicatat.",
            "Columns NIP and NOMOR PAKTA, better TANGGAL too. You look at it before it is recorded."),
        "acts_pakta_file": Text("Berkas daftar (CSV atau XLSX)", "The list (CSV or XLSX)"),
        "acts_pakta_date": Text("Tanggal untuk baris yang kosong", "Date of rows without one"),
        "acts_filed": Text("Pakta disimpan oleh", "Paktas kept by"),
        "acts_pakta_read": Text("Lihat dahulu", "Look first"),
        "acts_done": Text("Yang sudah dicatat", "On record"),
        "acts_none": Text(
            "Belum ada ikrar lisan atau pakta yang dicatat.", "No spoken pledge or pakta is on record yet."),
        "acts_people": Text("orang", "people"),
        "acts_withdrawn": Text("ditarik", "withdrawn"),
        "acts_withdraw": Text("Tarik", "Withdraw"),
        "acts_withdraw_one": Text("Tarik ikrar satu orang", "Withdraw one person's pledge"),
        "acts_reason": Text("Alasan penarikan", "Reason"),
        "acts_status": Text("Kehadiran", "Attendance"),
        "acts_pledge": Text("Ikrar", "Pledge"),
        "acts_more": Text("lagi; semuanya ada di berkas.", "more; the file has them all."),
        "acts_empty": Text("Tidak seorang pun.", "Nobody."),
        "pakta_title": Text("Daftar pakta", "List of paktas"),
        "pakta_new": Text("pakta akan dicatat", "paktas to be recorded"),
        "pakta_recorded": Text("pakta dicatat", "paktas recorded"),
        "pakta_applied_nothing": Text(
            "Tidak ada yang dicatat: semua baris sudah tercatat atau ditahan.",
            "Nothing was recorded: all rows are on record already or were held back."),
        "pakta_new_title": Text("Akan dicatat", "To be recorded"),
        "pakta_recorded_title": Text("Yang dicatat", "Recorded"),
        "pakta_held_title": Text("Baris yang ditahan", "Rows held back"),
        "pakta_known": Text("sudah tercatat", "on record already"),
        "pakta_held": Text("baris ditahan", "rows held back"),
        "pakta_line": Text("Baris", "Line"),
        "pakta_why": Text("Sebabnya", "Why"),
        "pakta_apply": Text("Catat pakta", "Record the paktas"),
        "pakta_applied": Text("Daftar ini sudah dicatat.", "This list is on record."),
        "pakta_nothing": Text("Tidak ada pakta baru pada daftar ini.", "There is no new pakta on this list."),
        "notice_acts_recorded": Text("Ikrar dicatat.", "The pledges are on record."),
        "notice_acts_later": Text(
            "Ikrar dicatat. Sebagian orang tercatat datang sesudah jam ikrar itu: bila diucapkan kemudian, tarik catatan ini dan catat lagi dengan jamnya.",
            "The pledges are on record. Some people came after that time, as it is on record: if the pledge was spoken later, withdraw this and record it anew with its time."
        ),
        "notice_acts_nobody": Text(
            "Tidak ada yang baru: semua yang hadir sudah tercatat, atau belum ada yang hadir.",
            "Nothing new: everybody who came is on record already, or nobody has come."),
        "notice_acts_text": Text("Naskah ikrar ditetapkan.", "The pledge's text is set."),
        "notice_acts_withdrawn": Text("Catatan ikrar ditarik.", "The record is withdrawn."),
        "field_spoken_at": Text("Waktu diucapkan", "When it was spoken"),
        "field_pakta_date": Text("Tanggal pakta", "The paktas' date"),
        "field_pakta": Text("Berkas daftar", "The list"),
        "field_receipt": Text("Tanda terima", "Receipt"),
    ]
}

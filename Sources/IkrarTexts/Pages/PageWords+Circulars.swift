extension PageWords {
    /// A circular that somebody reads and confirms to have read.
    static let circulars: [String: Text] = [
        "circular_reader": Text("Dibaca dan dinyatakan atas nama", "Read and confirmed in the name of"),
        "circular_number": Text("Nomor", "Number"),
        "circular_until": Text("batas waktu", "deadline"),
        "circular_version": Text("Versi", "Version"),
        "circular_on_record": Text("Sudah dibaca", "Read"),
        "circular_annulled": Text("Dibatalkan", "Annulled"),
        "circular_annulled_hint": Text(
            "Petugas membatalkan pernyataan ini; daftar tidak menghitungnya. Bila itu keliru, hubungi Kesbangpol.",
            "This confirmation was annulled, and no roster counts it. If that is wrong, ask Kesbangpol."),
        "circular_receipt_keep": Text(
            "Simpan kode ini: dengannya siapa pun di Kesbangpol dapat memeriksa bahwa Anda sudah membacanya.",
            "Keep this code: with it Kesbangpol can verify that you have read it."),
        "circular_is_new": Text(
            "Surat edaran ini sudah diganti versi baru. Baca dan nyatakan lagi.",
            "This circular has a new version. Read it and confirm again."),
        "circular_open": Text("Buka surat edaran", "Open the circular"),
        "circular_type": Text("Sesudah membacanya, ketik:", "When you have read it, type:"),
        "circular_hint": Text(
            "Yang dicatat: sidik berkas di atas, apa yang Anda ketik, dan waktunya.",
            "What is recorded: the digest of the file above, what you type, and the time."),
        "circular_sign": Text("Sudah saya baca", "I have read it"),
        "circular_link": Text("Baca surat edaran", "Read the circular"),
        "circular_see": Text("Lihat surat edaran dan tanda terima", "See the circular and its receipt"),
        "circular_new": Text("Terbitkan surat edaran", "Publish a circular"),
        "circular_new_lead": Text(
            "Yang dituju membaca berkas ini dan mengonfirmasi bahwa sudah membacanya, di halaman pribadinya atau pada daftar bertanda tangan.",
            "Those it is for read this file and confirm having read it, on their own page or on a signed list."),
        "circular_title": Text("Judul", "Title"),
        "circular_short": Text("Nama singkat", "Short name"),
        "circular_short_hint": Text(
            "Untuk alamat halaman: huruf, angka, dan tanda hubung, misalnya se-netralitas-2026.",
            "For the page's address: letters, digits and hyphens, such as se-netralitas-2026."),
        "circular_file": Text("Berkas (PDF atau teks, paling besar 5 MB)", "File (PDF or text, 5 MB at most)"),
        "circular_deadline": Text("Batas waktu mengonfirmasi", "Deadline for confirming"),
        "circular_deadline_hint": Text(
            "Boleh kosong. Sesudahnya masih dapat dibaca, dan tercatat terlambat.",
            "May be empty. Afterwards it can still be read, and is told as late."),
        "circular_for": Text("Siapa yang mengonfirmasi", "Who confirms"),
        "circular_publish": Text("Terbitkan", "Publish"),
        "circular_status": Text("Surat edaran dan konfirmasinya", "The circular and who has confirmed"),
        "circular_document": Text("Surat edaran", "The circular"),
        "circular_versions": Text("Yang diterbitkan", "What was published"),
        "circular_digest": Text("Sidik (SHA-256)", "Digest (SHA-256)"),
        "circular_published": Text("Diterbitkan", "Published"),
        "circular_none": Text("Belum diterbitkan.", "Not published yet."),
        "circular_by_opd": Text("Konfirmasi menurut OPD", "Confirmations by OPD"),
        "circular_by_opd_hint": Text("Semua angka menghitung orang.", "All numbers count people."),
        "circular_missing_names": Text("Siapa yang belum", "Who has not"),
        "circular_missing_csv": Text("Unduh semua yang belum (CSV)", "Download all who have not (CSV)"),
        "circular_again": Text("Terbitkan versi baru", "Publish a new version"),
        "circular_again_lead": Text(
            "Semua diminta membaca lagi. Konfirmasi atas versi sebelumnya tetap tersimpan.",
            "Everybody is asked to read it anew. Confirmations of earlier versions are kept."),
        "circular_list": Text("Catat daftar bertanda tangan", "Record a signed list"),
        "circular_list_lead": Text(
            "Daftar dengan kolom NIP, CSV atau Excel; atau ketik NIP-nya. Yang sudah tercatat tidak dicatat dua kali.",
            "A list with a column NIP, CSV or Excel; or type the NIPs. Who is on record already is not recorded twice."),
        "circular_list_file": Text("Berkas daftar", "The list"),
        "circular_list_nips": Text("Atau NIP, satu tiap baris", "Or NIPs, one a line"),
        "circular_list_number": Text("Nomor daftar", "Number of the list"),
        "circular_list_date": Text("Tanggal ditandatangani", "Day on which it was signed"),
        "circular_list_record": Text("Catat", "Record"),
        "circular_held": Text("Baris yang tidak dicatat", "Rows that were not recorded"),
        "receipt_verify": Text("Periksa tanda terima", "Verify a receipt"),
        "receipt_verify_do": Text("Periksa", "Verify"),
        "notice_circular_published": Text("Surat edaran diterbitkan.", "The circular is published."),
        "notice_circular_known": Text(
            "Berkas dan nomor yang sama sudah diterbitkan; tidak ada yang berubah.",
            "The same file and number were published before; nothing was changed."),
        "notice_circular_finished": Text(
            "Berkas dan nomor yang sama sudah diterbitkan. Rekap kini sesuai dengan konfirmasi yang sudah tercatat sebelumnya.",
            "The same file and number were published before. Rosters now say what confirmations on record said before."),
        "field_circular": Text("Berkas surat edaran", "The circular's file"),
        "field_until": Text("Batas waktu", "Deadline"),
        "field_audience": Text("Siapa yang mengonfirmasi", "Who confirms"),
        "field_list_date": Text("Tanggal ditandatangani", "Day of signing"),
        "field_list": Text("Berkas daftar atau NIP", "The list or NIPs"),
    ]

    /// How many were put on record from a signed list.
    public static func circularRecorded(_ people: Int) -> Text {
        Text(
            "Dicatat telah membaca: \(Wording.people(people, .indonesian)).",
            "Recorded as having read it: \(Wording.people(people, .english)).")
    }

    /// When a circular was published, and by when it is to be read.
    /// - Parameter until: `nil` where there is no deadline.
    public static func circularTimes(published: Text, until: Text?) -> Text {
        let (batas, deadline) =
            until.map { (", batas waktu \($0.indonesian)", ", deadline \($0.english)") } ?? (
                ", tanpa batas waktu", ", no deadline"
            )
        return Text("diterbitkan \(published.indonesian)\(batas)", "published \(published.english)\(deadline)")
    }

    /// `dan 12 orang lagi`: behind the names of those who have not confirmed.
    public static func more(_ people: String) -> Text {
        Text("dan \(people) orang lagi", "and \(people) more")
    }
}

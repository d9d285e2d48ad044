extension PageWords {
    /// An event's papers.
    static let documents: [String: Text] = [
        "documents_title": Text("Dokumen", "Documents"),
        "documents_lead": Text(
            "Dicetak ke PDF dari keadaan saat ini. Cetakan besar antre satu per satu supaya gerbang tidak terganggu; kartu untuk semua pegawai dapat memakan waktu beberapa menit.",
            "Printed to PDF as things stand. Large prints wait for one another, so that no gate is slowed; badges for everybody may take some minutes."
        ),
        "documents_kind": Text("Dokumen", "Document"),
        "documents_kind_kartu": Text("Kartu ASN ber-QR", "Badges with QR"),
        "documents_kind_daftar-kosong": Text(
            "Daftar hadir kosong, untuk ditandatangani", "Blank attendance list, to be signed"),
        "documents_kind_daftar-terisi": Text("Daftar hadir terisi", "Attendance list as it came out"),
        "documents_kind_rekap": Text("Rekapitulasi", "Recap"),
        "documents_kind_berita-acara": Text("Berita acara", "Minutes"),
        "documents_kind_pakta": Text("Pakta integritas", "Pledges"),
        "documents_kind_sertifikat": Text("Sertifikat", "Certificates"),
        "documents_opd": Text("OPD", "OPD"),
        "documents_opd_all": Text("Semua OPD", "All OPD"),
        "documents_opd_hint": Text(
            "Untuk semua OPD, yang dicetak per OPD (daftar hadir, pakta, sertifikat) datang sebagai satu ZIP.",
            "For all OPD, what is printed for each (lists, pledges, certificates) comes as one ZIP."),
        "documents_paper": Text("Kertas", "Paper"),
        "documents_layout": Text("Bentuk kartu", "Layout of badges"),
        "documents_layout_card": Text("Kartu 85,6 × 54 mm", "Card, 85.6 × 54 mm"),
        "documents_layout_butterfly": Text("Kartu lipat dua", "Folded card"),
        "documents_layout_a6": Text("A6", "A6"),
        "documents_public": Text(
            "Untuk ditempel: NIP disamarkan, alasan tidak disebut", "For the wall: NIP masked, no excuses named"),
        "documents_number": Text("Nomor dokumen", "The document's number"),
        "documents_number_hint": Text(
            "Boleh kosong. Pada pakta integritas dan sertifikat, {serial} menjadi nomor urut.",
            "May be empty. On pledges and certificates {serial} becomes a running number."),
        "documents_minutes": Text("Hanya untuk berita acara", "Only for minutes"),
        "documents_leader": Text("Pembina apel", "Who led the apel"),
        "documents_reader": Text("Pembaca ikrar", "Who read the pledge"),
        "documents_supervisor": Text("Pengawas (Bawaslu) yang hadir", "Election supervisor present"),
        "documents_witnesses": Text("Saksi, satu nama sebaris", "Witnesses, one name a line"),
        "documents_notes": Text("Catatan", "Notes"),
        "documents_print": Text("Cetak ke PDF", "Print to PDF"),
    ]

    /// - Parameter line: Of the kop that would be printed.
    public static func inventedLetterhead(_ line: String) -> Text {
        Text(
            "Kop yang akan dicetak, “\(line)”, dan lambangnya masih contoh karangan. Minta pengelola server mengisi kop instansi Anda.",
            "The kop that would be printed, “\(line)”, and its emblem are still an invented example. Have whoever runs the server fill in your agency's."
        )
    }
}

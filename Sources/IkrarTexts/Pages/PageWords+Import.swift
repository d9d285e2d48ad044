extension PageWords {
    /// HR's lists on their way into the registry.
    static let imports: [String: Text] = [
        "import_title": Text("Impor daftar pegawai", "Import staff lists"),
        "import_lead": Text(
            "Unggah daftar dari SIASN, SIMPEG, atau buatan sendiri (XLSX atau CSV), satu atau beberapa sekaligus. Pohon unit (UNOR) dari SIASN, bila ada, diunggah sendirian lebih dahulu. Anda melihat dahulu apa yang akan berubah; sebelum Anda menerapkannya, tidak ada yang disimpan.",
            "Upload lists from SIASN, SIMPEG or your own (XLSX or CSV), one or several at once. SIASN's tree of units (UNOR), where there is one, goes first and by itself. You see first what would change; until you apply it, nothing is kept."
        ),
        "import_files": Text("Berkas daftar", "Lists"),
        "import_files_hint": Text(
            "Paling banyak 32 MB setiap berkas. Yang diambil hanya NIP, nama, unit, jabatan, golongan, eselon, kedudukan hukum, dan surel.",
            "At most 32 MB each. Only NIP, name, unit, position, grade, echelon, legal standing and e-mail are taken."),
        "import_columns": Text("Tunjuk kolomnya sendiri", "Say which column is which"),
        "import_columns_hint": Text(
            "Hanya bila judul kolom tidak dikenali. Tulis judulnya persis seperti di daftar, atau hurufnya seperti di Excel: C. Yang dikosongkan dikenali dari judulnya.",
            "Only where headers are not understood. Write the header as the list has it, or the column's letter as in Excel: C. What stays empty is known by its header."
        ),
        "import_columns_again": Text(
            "Pilih lagi berkasnya, tunjuk kolomnya, lalu baca lagi.",
            "Choose the file again, name its columns, and read it again."),
        "import_column_nip": Text("NIP", "NIP"),
        "import_column_name": Text("Nama", "Name"),
        "import_column_name-nip": Text("Nama dan NIP dalam satu kolom", "Name and NIP in one column"),
        "import_column_unit": Text("Unit kerja", "Unit"),
        "import_column_opd": Text("OPD", "OPD"),
        "import_column_position": Text("Jabatan", "Position"),
        "import_column_grade": Text("Golongan", "Grade"),
        "import_column_standing": Text("Kedudukan hukum", "Legal standing"),
        "import_column_status": Text("Status (PNS, PPPK …)", "Status (PNS, PPPK …)"),
        "import_read": Text("Baca dan perlihatkan rencananya", "Read them and show the plan"),
        "import_plan_title": Text("Rencana impor", "Plan of the import"),
        "import_plan_lead": Text(
            "Belum ada yang disimpan. Rencana ini disimpan sementara sampai",
            "Nothing is kept yet. This plan stays until"),
        "import_added": Text("pegawai baru", "new people"),
        "import_changed": Text("pegawai berubah", "people changed"),
        "import_moved": Text("pegawai pindah unit", "people moved"),
        "import_unchanged": Text("pegawai tetap", "people unchanged"),
        "import_missing": Text("pegawai tidak ada di daftar", "people not in the lists"),
        "import_held": Text("baris ditahan", "rows held back"),
        "import_held_title": Text("Baris yang ditahan", "Rows held back"),
        "import_held_lead": Text(
            "Baris ini tidak ikut diimpor. Unduh, perbaiki di kolom aslinya, lalu impor berkas itu saja.",
            "These rows are not imported. Download them, correct them in their own columns, and import just that file."),
        "import_added_title": Text("Pegawai baru", "New people"),
        "import_changed_title": Text("Pegawai yang berubah", "People who change"),
        "import_moved_title": Text("Pegawai yang pindah unit", "People who move"),
        "import_missing_title": Text("Tidak ada di daftar", "Not in the lists"),
        "import_warnings_title": Text("Perlu dilihat", "To look at"),
        "import_units_title": Text("Unit baru", "New units"),
        "import_download": Text("Unduh semuanya (CSV)", "Download all (CSV)"),
        "import_nip": Text("NIP", "NIP"),
        "import_name": Text("Nama", "Name"),
        "import_unit": Text("Unit", "Unit"),
        "import_opd": Text("OPD", "OPD"),
        "import_from": Text("Dari unit", "From unit"),
        "import_field": Text("Data", "Field"),
        "import_old": Text("Semula", "Before"),
        "import_new": Text("Menjadi", "After"),
        "import_place": Text("Letak", "Where"),
        "import_file": Text("Berkas", "File"),
        "import_sheet": Text("Lembar", "Sheet"),
        "import_line": Text("baris", "line"),
        "import_reason": Text("Keterangan", "Why"),
        "import_apply_title": Text("Terapkan", "Apply"),
        "import_apply_lead": Text(
            "Semua perubahan di atas disimpan sekaligus, atau tidak sama sekali bila ada yang mengubah data pegawai sementara itu.",
            "All of the above is kept at once, or nothing of it when somebody has changed the directory meanwhile."),
        "import_missing_count": Text(
            "Keluarkan pegawai yang tidak ada di daftar: ketik jumlahnya",
            "Take people who are not in the lists off: type how many"),
        "import_missing_hint": Text(
            "Kosongkan bila daftar ini hanya sebagian; mereka dibiarkan. Jumlah dalam rencana ini:",
            "Leave it empty when the lists are only a part; they stay. In this plan:"),
        "import_apply": Text("Terapkan rencana", "Apply the plan"),
        "import_nothing": Text(
            "Tidak ada yang perlu diterapkan: daftar ini sama dengan yang sudah ada.",
            "There is nothing to apply: the lists say what is known already."),
        "import_again": Text("Unggah daftar lain", "Upload other lists"),
    ]

    /// What a cut list has besides.
    public static func more(_ count: Int) -> Text {
        Text(
            "… dan \(Wording.count(count, .indonesian)) lagi", "… and \(Wording.count(count, .english)) more")
    }

    /// Said when the number that was typed is not the plan's.
    public static func missingDiffers(_ count: Int) -> Text {
        Text(
            "Jumlah yang diketik bukan \(Wording.count(count, .indonesian)). Periksa lagi daftarnya; tidak ada yang disimpan.",
            "The number typed is not \(Wording.count(count, .english)). Look at the lists again; nothing was kept.")
    }
}

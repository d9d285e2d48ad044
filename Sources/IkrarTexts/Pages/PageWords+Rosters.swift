extension PageWords {
    /// Rosters to take home.
    static let rosters: [String: Text] = [
        "rosters_title": Text("Daftar kehadiran", "Rosters"),
        "rosters_lead": Text(
            "Daftar dibuat saat diunduh, dari keadaan saat itu.", "Each is made when it is downloaded, as things stand."
        ),
        "rosters_recap": Text("Rekapitulasi semua OPD", "Recap of all OPD"),
        "rosters_archives": Text("Semua daftar OPD sekaligus (ZIP)", "The rosters of all OPD at once (ZIP)"),
        "rosters_caption": Text(
            "Setiap OPD; semua angka menghitung orang", "Each OPD; all numbers count people"),
        "rosters_opd": Text("OPD", "OPD"),
        "rosters_obliged": Text("Wajib", "Obliged"),
        "rosters_present": Text("Hadir", "Present"),
        "rosters_excused": Text("Dengan alasan", "Excused"),
        "rosters_absent": Text("Belum/tidak hadir", "Not in"),
        "rosters_rate": Text("Hadir dari wajib", "Present of obliged"),
        "rosters_files": Text("Unduh", "Download"),
        "rosters_csv": Text("CSV", "CSV"),
        "rosters_xlsx": Text("Excel", "Excel"),
        "rosters_json": Text("JSON", "JSON"),
        "rosters_pdf": Text("PDF", "PDF"),
        "rosters_draft": Text(
            "Acara ini belum dibuka: belum ada daftar kehadiran.", "This event is not open yet: there are no rosters."),
    ]
}

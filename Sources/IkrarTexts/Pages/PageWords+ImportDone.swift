extension PageWords {
    /// The tree of units on its way into the registry, and what an import did.
    static let importsDone: [String: Text] = [
        "import_units_plan_title": Text("Rencana impor pohon unit", "Plan of the import of units"),
        "import_units_new": Text("unit baru", "new units"),
        "import_units_opds": Text("di antaranya OPD", "of them OPDs"),
        "import_units_identified": Text("unit kini ber-UNOR ID", "units now with a UNOR ID"),
        "import_units_unchanged": Text("unit tetap", "units unchanged"),
        "import_units_held_lead": Text(
            "Baris ini tidak ikut diimpor. Perbaiki di berkasnya, lalu unggah lagi.",
            "These rows are not imported. Correct them in the file, then upload it again."),
        "import_units_renamings": Text("Unit yang namanya tetap", "Units that keep their names"),
        "import_units_known": Text("Nama yang tercatat", "Recorded name"),
        "import_units_listed": Text("Nama di berkas", "Name in the file"),
        "import_done_title": Text("Impor selesai", "The import is done"),
        "import_done_lead": Text("Sudah disimpan, dari", "It is kept, from"),
        "import_done_added": Text("pegawai ditambahkan", "people added"),
        "import_done_changed": Text("pegawai diubah", "people changed"),
        "import_done_moved": Text("pegawai dipindah unitnya", "people moved"),
        "import_done_deactivated": Text("pegawai dikeluarkan dari daftar", "people taken off the list"),
        "import_done_left": Text(
            "pegawai tidak ada di daftar, dibiarkan", "people not in the lists, left as they were"),
        "import_done_held": Text(
            "baris ditahan dan belum masuk. Unduh, perbaiki di kolom aslinya, lalu impor berkas itu saja. Berkas ini tersedia selama satu jam.",
            "rows were held back and are not in. Download them, correct them in their own columns, and import just that file. It is here for an hour."
        ),
        "import_done_held_file": Text("Unduh baris yang ditahan (CSV)", "Download the rows held back (CSV)"),
        "import_done_next": Text("Selanjutnya", "What comes next"),
        "import_done_lists": Text("Unggah daftar pegawai", "Upload the lists of people"),
        "import_done_people": Text("Lihat pegawai", "See the people"),
        "import_done_event": Text("Buat acara", "Make an event"),
        "import_done_events": Text("Lihat acara", "See the events"),
    ]
}

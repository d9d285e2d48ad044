extension PageWords {
    /// What is to be looked at once more.
    static let review: [String: Text] = [
        "review_title": Text("Perlu ditinjau", "To be reviewed"),
        "review_lead": Text(
            "Hal yang sebaiknya dilihat orang sekali lagi. Meninjau tidak mengubah kehadiran siapa pun, kecuali presensi mandiri dari perangkat bersama: yang ini baru dihitung bila diakui.",
            "What a person should look at once more. Reviewing changes nobody's attendance, except for self check-ins by a shared device: these count once somebody says so."
        ),
        "review_open": Text("hal belum ditinjau", "items not reviewed"),
        "review_settled": Text("hal sudah ditinjau", "items reviewed"),
        "review_none": Text("Tidak ada yang perlu ditinjau.", "There is nothing to review."),
        "review_overruled": Text("registri akan menjawab", "the registry would have said"),
        "review_found": Text("Hasil tinjauan", "Found"),
        "review_note": Text("Hasil tinjauan", "What you found"),
        "review_settle": Text("Simpan tinjauan", "Save the review"),
        "notice_review_refused": Text(
            "Tinjauan tersimpan, tetapi orangnya tidak tercatat hadir: ia tidak lagi termasuk yang diwajibkan, atau daftarnya sudah ditutup.",
            "The review is saved, but the person is not noted as present: they are not obliged any more, or the roster is closed."
        ),
        "notice_review_settled": Text("Tinjauan tersimpan.", "The review is saved."),
        "field_note": Text("Hasil tinjauan", "What you found"),
        "field_item": Text("Hal yang ditinjau", "The item"),
    ]
}

extension PageWords {
    /// The audit trail.
    static let trail: [String: Text] = [
        "trail_title": Text("Jejak audit", "Audit trail"),
        "trail_lead": Text(
            "Siapa mengubah apa, kapan, dari apa menjadi apa, dan mengapa. Tidak ada yang dapat dihapus dari sini.",
            "Who changed what, when, from what to what, and why. Nothing can be deleted here."),
        "trail_caption": Text("Terbaru lebih dahulu", "Newest first"),
        "trail_by": Text("Oleh", "By"),
        "trail_by_hint": Text("Akun atau nama pemegangnya", "An account, or its holder's name"),
        "trail_subject": Text("Tentang", "About"),
        "trail_subject_hint": Text(
            "Kode acara, akun, nama, NIP, OPD, …", "The id of an event, an account, a name, a NIP …"),
        "trail_show": Text("Tampilkan", "Show"),
        "trail_all": Text("Semua", "All"),
        "trail_at": Text("Waktu", "When"),
        "trail_action": Text("Tindakan", "What"),
        "trail_change": Text("Semula → menjadi", "Before → after"),
        "trail_why": Text("Alasan, rincian", "Why, details"),
        "trail_older": Text("Lebih lama", "Older"),
        "trail_choices": Text("Yang mungkin dimaksud", "What may be meant"),
        "trail_none": Text("Tidak ada catatan.", "Nothing is on record."),
    ]
}

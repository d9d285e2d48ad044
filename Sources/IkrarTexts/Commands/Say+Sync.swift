public import IkrarRegistry

/// What was handed on from a hub to the office.
extension Say {
    public static let pushing = Text("Mengirim pindaian", "Sending scans")

    public static let pushNothing = Text(
        "Tidak ada pindaian yang perlu dikirim.", "There are no scans to send.")

    public static let pushHeader = [
        Text("Acara", "Event"), Text("Perangkat", "Device"), Text("Gerbang", "Gate"), Text("Pindaian", "Scans"),
        Text("Baru", "New"), Text("Sudah ada", "Known"), Text("Berbeda", "Differing"), Text("Ditinjau", "Review"),
    ]

    public static func pushPlanned(scans: Int, to office: String) -> Text {
        let (id, en) = (Wording.count(scans, .indonesian), Wording.count(scans, .english))
        return Text(
            "Yang akan dikirim ke \(office): \(id) pindaian. Belum ada yang dikirim.",
            "To be sent to \(office): \(en) scans. Nothing was sent yet.")
    }

    public static func pushed(scans: Int, taken: Int, known: Int, to office: String) -> Text {
        func words(_ language: Language) -> (String, String, String) {
            (Wording.count(scans, language), Wording.count(taken, language), Wording.count(known, language))
        }
        let (id, en) = (words(.indonesian), words(.english))
        return Text(
            "Dikirim ke \(office): \(id.0) pindaian; \(id.1) baru dicatat di kantor, \(id.2) sudah ada di sana.",
            "Sent to \(office): \(en.0) scans; \(en.1) newly on record at the office, \(en.2) there already.")
    }

    public static func pushDiffering(_ count: Int) -> Text {
        Text(
            "Diputuskan lain oleh kantor: \(Wording.count(count, .indonesian)) pindaian.",
            "Decided otherwise by the office: \(Wording.count(count, .english)) scans.")
    }

    /// - Parameter name: Of whoever the office recognised.
    public static func pushDifference(
        at time: String, gate: String, name: String?, hub: ScanOutcome, office: ScanOutcome
    ) -> Text {
        let (who, there) = (Quoted.short(name ?? "—"), Quoted.short(gate))
        return Text(
            "  \(time)  \(there)  \(who): di lapangan \(hub.word.indonesian), di kantor \(office.word.indonesian)",
            "  \(time)  \(there)  \(who): in the field \(hub.word.english), at the office \(office.word.english)")
    }

    public static func pushMoreDiffering(_ count: Int) -> Text {
        Text(
            "  … dan \(Wording.count(count, .indonesian)) lagi; semuanya ada dengan --json.",
            "  … and \(Wording.count(count, .english)) more; --json has them all.")
    }

    public static func pushReview(_ count: Int) -> Text {
        Text(
            "Perlu ditinjau: \(Wording.count(count, .indonesian)) pindaian. Lihat halaman tinjauan acara di server kantor.",
            "To be reviewed: \(Wording.count(count, .english)) scans. See the event's review page on the office's server."
        )
    }

    public static func pushAnnulmentLeft(_ scan: String, reason: String) -> Text {
        Text(
            "Pembatalan pindaian \(scan) (“\(Quoted.short(reason))”) harus dilakukan penyelia di kantor: ikrar scan annul.",
            "The annulment of scan \(scan) (“\(Quoted.short(reason))”) has to be made by a supervisor at the office: ikrar scan annul."
        )
    }

    public static func pushPaper(_ rows: Int) -> Text {
        Text(
            "Tidak dikirim: \(Wording.count(rows, .indonesian)) baris daftar hadir kertas. Yang belum ada di kantor: pindai lembarnya di sana (ikrar paper import).",
            "Not sent: \(Wording.count(rows, .english)) rows of signed sheets. Those that the office lacks: have the sheets read there (ikrar paper import)."
        )
    }

    public static func pushReports(_ presences: Int) -> Text {
        Text(
            "Tidak dikirim: \(Wording.count(presences, .indonesian)) kehadiran yang bukan dari gerbang (laporan webinar, presensi mandiri, nonton bareng). Yang belum ada di kantor: catat di sana, misalnya dengan ikrar webinar import.",
            "Not sent: \(Wording.count(presences, .english)) presences that no gate has seen (webinar reports, self check-in, halls). Those that the office lacks: put them on record there, for instance with ikrar webinar import."
        )
    }

    public static func pushClockOff(_ seconds: Int) -> Text {
        let (id, en) = (Wording.count(abs(seconds), .indonesian), Wording.count(abs(seconds), .english))
        return Text(
            """
            Jam komputer ini berbeda \(id) detik dari jam server kantor. Waktu pindaian sudah disesuaikan, dan semuanya \
            masuk daftar tinjauan. Bila jam ini diubah sesudah acara, waktu di kantor salah: periksa beberapa di antaranya.
            """,
            """
            This computer's clock is \(en) seconds off the office server's. The times of the scans were corrected by that, and \
            all are put up for review. If this clock was set after the event, the times at the office are wrong: check a few.
            """)
    }

    public static let pushStopped = Text(
        """
        Pengiriman dihentikan. Yang sudah diterima kantor tetap tersimpan di sana; berikan perintah yang sama lagi untuk \
        melanjutkan.
        """,
        """
        The push was stopped. What the office has taken stays there; give the same command again to go on.
        """)

    /// A fault, and what it leaves.
    public static func pushCutOff(_ fault: Text, acknowledged: Int) -> Text {
        let (id, en) = (Wording.count(acknowledged, .indonesian), Wording.count(acknowledged, .english))
        return Text(
            "\(fault.indonesian)\nSudah diterima kantor pada pengiriman ini: \(id) pindaian. Perintah yang sama aman diulang.",
            "\(fault.english)\nThe office has taken \(en) scans of this push. Giving the same command again is harmless."
        )
    }

    public static func pushDevicesRefused(_ names: [String]) -> Text {
        Text(
            """
            Perangkat ini dicabut di kantor, dan pindaiannya tidak diterima: \(Quoted.list(names)). Bila salah cabut, hapus \
            izinnya dari berkas .office di samping registri ini, lalu ulangi: perangkat didaftarkan lagi.
            """,
            """
            These devices were revoked at the office, which does not take their scans: \(Quoted.list(names)). If that was a \
            mistake, remove their passes from the file .office beside this registry and repeat: they are enrolled anew.
            """)
    }
}

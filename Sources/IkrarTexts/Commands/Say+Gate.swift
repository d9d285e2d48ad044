public import IkrarRegistry

extension Say {
    public static func gateReady(
        _ title: String,
        gate: String,
        state: Text,
        windows: [String],
        hasSupervisor: Bool
    ) -> Text {
        let times = windows.joined(separator: "; ")
        return Text(
            """
            \(title) · \(gate) · \(state.indonesian) · \(times)
            Pindai badge, atau ketik kode, NIP, atau nama.\(hasSupervisor ? " Ketik ! untuk menerima yang baru ditolak." : "") \
            Ctrl-D untuk selesai.
            """,
            """
            \(title) · \(gate) · \(state.english) · \(times)
            Scan a badge, or type a code, a NIP or a name.\(hasSupervisor ? " Type ! to admit who was just refused." : "") \
            Ctrl-D to finish.
            """,
        )
    }

    public static func gateClosed(
        scans: Int,
        accepted: Int,
        noticed: Int,
        refused: Int,
        replayed: Int,
        busy: Int
    ) -> Text {
        func numbers(_ language: Language) -> [String] {
            [scans, accepted, noticed, refused, replayed, busy].map { Wording.count($0, language) }
        }
        let (id, en) = (numbers(.indonesian), numbers(.english))
        return Text(
            "\(id[0]) pindaian: diterima \(id[1]), sudah hadir \(id[2]), ditolak \(id[3]); pernah dijawab \(id[4])."
                + (busy > 0 ? " PINDAI ULANG: \(id[5])." : ""),
            "\(en[0]) scans: accepted \(en[1]), present already \(en[2]), refused \(en[3]); answered before \(en[4])."
                + (busy > 0 ? " SCAN AGAIN: \(en[5])." : ""),
        )
    }

    public static let registryKeepsWaiting = Text(
        "Registri belum menjawab; gerbang menunggu. Yang dipindai sementara itu dijawab sesudahnya, menurut urutan.",
        "The registry has not answered yet; the gate is waiting. What is scanned meanwhile is answered afterwards, in order.",
    )

    public static func registryAnswers(after seconds: Int) -> Text {
        Text(
            "Registri menjawab lagi, setelah \(Wording.count(seconds, .indonesian)) detik.",
            "The registry answers again, after \(Wording.count(seconds, .english)) seconds.")
    }

    public static let gateMissing = Text("Nama gerbang kosong: isi --gate.", "The gate's name is empty: give --gate.")

    public static let clockOutOfRange = Text(
        "Jam di luar batas: --clock-offset paling jauh sepuluh tahun, --clock-uncertainty 0 sampai 86400 detik.",
        "Clock out of range: --clock-offset is ten years at most, --clock-uncertainty 0 to 86400 seconds.",
    )

    public static let admissionNeedsSupervisor = Text(
        "Tanda ! menerima tamu, dan hanya penyelia yang boleh: jalankan checkin dengan --supervisor NAMA.",
        "A ! admits a guest, and only a supervisor may: run checkin with --supervisor NAME.",
    )

    public static func timeUnreadable(line: Int, _ time: String) -> Text {
        Text(
            "Baris \(line): waktu “\(time)” tidak dapat dibaca. Tulis KODE,2026-09-21T07:31:05+07:00, lalu masukkan lagi.",
            "Line \(line): the time “\(time)” cannot be read. Write CODE,2026-09-21T07:31:05+07:00, and read it in again.",
        )
    }

    public static let nobodyToAdmit = Text(
        "Tidak ada yang baru ditolak karena bukan wajib atau sesi lain.",
        "Nobody was just refused as not obliged or of another session.",
    )

    /// An outcome as the operator reads it, with what helps them beside it. Times are wall clocks of the event's zone.
    public static func verdict(
        _ outcome: ScanOutcome,
        minutesLate: Int?,
        since: String?,
        sinceDay: String?,
        firstAt: String?,
        firstGate: String?,
        isReplay: Bool
    ) -> Text {
        let word = outcome.word
        let minutes = minutesLate ?? 0
        let (clock, day) = (since ?? "", sinceDay ?? "")
        let text =
            switch outcome {
            case .late where minutes == 0:
                Text("\(word.indonesian) kurang dari 1 menit", "\(word.english) by less than a minute")
            case .late:
                Text("\(word.indonesian) \(minutes) menit", "\(word.english) \(minutes) min")
            case .repeat, .duplicate:
                Text(
                    "\(word.indonesian) \(firstAt ?? "") \(firstGate ?? "")",
                    "\(word.english) \(firstAt ?? "") \(firstGate ?? "")",
                )
            case .revoked where since != nil:
                Text("\(word.indonesian) sejak \(day) \(clock)", "\(word.english) since \(day) \(clock)")
            case .notOpen where since != nil:
                Text("\(word.indonesian), buka \(day) \(clock)", "\(word.english), opens \(day) \(clock)")
            case .notOpen:
                Text(
                    "\(word.indonesian): acara belum dibuka dengan `ikrar event open`",
                    "\(word.english): the event was not opened with `ikrar event open`",
                )
            case .closed where since != nil:
                Text("\(word.indonesian) sejak \(day) \(clock)", "\(word.english) since \(day) \(clock)")
            case .ambiguous:
                Text(
                    "\(word.indonesian): ketik nama lengkap atau NIP", "\(word.english): type the whole name or the NIP"
                )
            default: word
            }
        return isReplay ? Text("\(text.indonesian) (jawaban pertama)", "\(text.english) (first answer)") : text
    }

    public static func badgesIssued(_ issued: Int, reprinted: Int, folder: String, index: String) -> Text {
        Text(
            """
            Badge baru: \(Wording.count(issued, .indonesian)); cetak ulang: \(Wording.count(reprinted, .indonesian)).
            Folder: \(folder)
            Indeks: \(index)
            """,
            """
            New badges: \(Wording.count(issued, .english)); reprints: \(Wording.count(reprinted, .english)).
            Folder: \(folder)
            Index: \(index)
            """,
        )
    }

    public static func badgeRevoked(_ nip: String, number: String) -> Text {
        Text("Badge \(number) milik \(nip) dicabut.", "Badge \(number) of \(nip) is revoked.")
    }

    public static let badgeForWhom = Text(
        "Sebutkan untuk siapa: --all, --opd, atau NIP.",
        "Say for whom: --all, --opd, or NIP.",
    )

    public static let badgeSizes = Text(
        "Ukuran di luar batas: --module-pixels 1–64, --quiet-zone 0–64, --size-mm 1–1000.",
        "Sizes out of range: --module-pixels 1–64, --quiet-zone 0–64, --size-mm 1–1000.",
    )

    public static func scanAnnulled(_ name: String, stillPresent: String?) -> Text {
        if let stillPresent {
            return Text(
                "Pindaian dibatalkan. \(name) tetap hadir: \(stillPresent).",
                "Scan annulled. \(name) is still present: \(stillPresent).",
            )
        }
        return Text("Pindaian dibatalkan. \(name) kini belum hadir.", "Scan annulled. \(name) is not present now.")
    }

    public static func annulled(_ reason: String) -> Text {
        let reason = Annulment.label(of: reason)
        return Text("DIBATALKAN: \(reason.indonesian)", "ANNULLED: \(reason.english)")
    }
}

public import IkrarRegistry

extension Say {
    public static func pledgeText(version: Int, digest: String, by user: String, at: String) -> Text {
        Text(
            "Naskah versi \(version), ditetapkan \(at) oleh \(user). SHA-256: \(digest)",
            "Text version \(version), set \(at) by \(user). SHA-256: \(digest)",
        )
    }

    public static func pledgeTextShipped(_ event: String) -> Text {
        Text(
            "Belum ada naskah untuk acara ini; di bawah ini naskah bawaan. Pakai dengan: ikrar pledge text \(Quoted.argument(event)) --shipped",
            "There is no text for this event yet; beneath is the one that ikrar comes with. Take it: ikrar pledge text \(Quoted.argument(event)) --shipped",
        )
    }

    public static func pledgePrintedShipped(_ event: String) -> Text {
        Text(
            "Acara ini belum punya naskah ikrar: pakta dicetak dengan naskah bawaan. Tetapkan dulu dengan: ikrar pledge text \(Quoted.argument(event)) --shipped, atau --from BERKAS",
            "This event has no pledge text yet: paktas are printed with the one that ikrar comes with. Set it first: ikrar pledge text \(Quoted.argument(event)) --shipped, or --from FILE",
        )
    }

    public static let pledgeTwoTexts = Text(
        "Pilih satu: --from, --shipped, atau --show.", "Choose one of --from, --shipped and --show.")

    public static func noSuchPledgeVersion(_ version: Int) -> Text {
        Text(
            "Tidak ada naskah versi \(version). Lihat semua versi dengan --json.",
            "There is no version \(version) of the text. See all versions with --json.",
        )
    }

    public static func pledgesBeforeComing(_ people: Int) -> Text {
        Text(
            "\(Wording.count(people, .indonesian)) di antaranya tercatat datang sesudah jam ikrar itu. Bila ikrar diucapkan kemudian, tarik catatan ini dan catat lagi dengan jamnya (--at).",
            "\(Wording.people(people, .english)) of them came after that time, as it is on record. If the pledge was spoken later, withdraw this and record it anew with its time (--at)."
        )
    }

    public static let pledgeSelectionMissing = Text(
        "Sebut siapa yang berikrar: --present (dapat dengan --opd atau --session), atau --nip.",
        "Say who has pledged: --present (with --opd or --session if you like), or --nip.",
    )

    public static let paktaOfOne = Text(
        "Pakta dicatat satu per satu: --nip, --number, dan --date. Banyak sekaligus: ikrar pledge import.",
        "Paktas are recorded one by one: --nip, --number and --date. Many at once: ikrar pledge import.",
    )

    public static func pledgesRecorded(_ people: Int, act: String?, isDryRun: Bool) -> Text {
        guard people > 0 else { return Text("Tidak ada ikrar baru.", "No new pledges.") }
        let (id, en) = (Wording.count(people, .indonesian), Wording.people(people, .english))
        if isDryRun { return Text("Yang akan dicatat: \(id) orang.", "Would be recorded: \(en).") }
        let (code, of) = act.map { (" Kode catatan: \($0)", " Record: \($0)") } ?? ("", "")
        return Text("Ikrar \(id) orang dicatat.\(code)", "Pledges of \(en) recorded.\(of)")
    }

    public static func pledgeLeftOut(_ reason: PledgeRecording.Reason, _ people: Int) -> Text {
        Text(
            "\(reason.label.indonesian): \(Wording.count(people, .indonesian)) orang",
            "\(reason.label.english): \(Wording.people(people, .english))",
        )
    }

    public static func pledgesWithdrawn(_ count: Int) -> Text {
        Text(
            "\(Wording.count(count, .indonesian)) catatan ikrar ditarik; catatannya tetap tersimpan.",
            count == 1
                ? "1 record of a pledge withdrawn; it stays to be seen."
                : "\(Wording.count(count, .english)) records of pledges withdrawn; they stay to be seen.",
        )
    }

    public static func pledges(_ counts: PledgeCounts) -> Text {
        func numbers(_ language: Language) -> [String] {
            [counts.pledged, counts.cameUnpledged, counts.pledgedAway].map { Wording.count($0, language) }
        }
        let (id, en) = (numbers(.indonesian), numbers(.english))
        return Text(
            "Berikrar \(id[0]) orang; hadir tetapi belum berikrar \(id[1]); berikrar tetapi tidak hadir \(id[2]).",
            "Pledged: \(Wording.people(counts.pledged, .english)); present but not pledged \(en[1]); pledged but not present \(en[2]).",
        )
    }

    public static func dutaTerm(_ from: String, _ until: String, decree: String) -> Text {
        Text(
            "Duta netralitas \(from) s.d. \(until) (\(decree))", "Duta netralitas from \(from) to \(until) (\(decree))")
    }

    public static func pledgesListed(_ filter: PledgeFilter, _ people: Int) -> Text {
        Text(
            "\(filter.label.indonesian): \(Wording.count(people, .indonesian)) orang",
            "\(filter.label.english): \(Wording.people(people, .english))",
        )
    }

    /// - Parameters:
    ///   - document: Number of the pakta, or empty.
    ///   - at: In the language that is shown, with its zone.
    public static func receiptGenuine(
        name: String, event: String, manner: PledgeManner, document: String, at: String, version: Int
    ) -> Text {
        let number = document.isEmpty ? "" : " \(document)"
        return switch manner {
        case .spoken:
            Text(
                "Asli. \(name) mengucapkan ikrar pada acara “\(event)”, \(at), menurut naskah versi \(version).",
                "Genuine. \(name) spoke the pledge at “\(event)”, \(at), by version \(version) of its text.")
        case .paper:
            Text(
                "Asli. \(name) menandatangani pakta\(number) untuk acara “\(event)”, \(at), menurut naskah versi \(version).",
                "Genuine. \(name) signed the pakta\(number) for “\(event)”, \(at), by version \(version) of its text.")
        case .page:
            Text(
                "Asli. \(name) berikrar di halaman pribadinya untuk acara “\(event)”, \(at), menurut naskah versi \(version).",
                "Genuine. \(name) pledged on their own page for “\(event)”, \(at), by version \(version) of its text.")
        }
    }

    public static func receiptWithdrawn(name: String, event: String, why: String) -> Text {
        Text(
            "Catatannya sudah ditarik. \(name), acara “\(event)”: \(why)",
            "Its record was withdrawn. \(name), event “\(event)”: \(why)",
        )
    }

    public static func receiptAltered(event: String) -> Text {
        Text(
            "Tidak cocok dengan catatannya: catatan ikrar atau naskah acara “\(event)” telah diubah di luar ikrar.",
            "It does not fit its record: the pledge or the text of the event “\(event)” was changed outside of ikrar.",
        )
    }

    public static let receiptUnknown = Text(
        "Registri ini tidak mengenal tanda terima itu. Periksa kodenya, huruf demi huruf.",
        "This registry does not know that receipt. Check its code, letter by letter.",
    )

    public static let neverPledged = Text("Belum pernah ikrar.", "Has never pledged.")
    public static let hasPledged = Text("Pernah ikrar.", "Has pledged.")
    public static let noEvents = Text("Belum ada acara.", "No events yet.")

    public static func dutaAppointed(_ name: String, from: String, until: String) -> Text {
        Text(
            "\(name) menjadi duta netralitas \(from) s.d. \(until).",
            "\(name) is duta netralitas from \(from) to \(until).")
    }

    public static func dutaEnded(_ on: String) -> Text {
        Text("Masa tugas berakhir \(on).", "The term ends \(on).")
    }

    public static func badDay(_ text: String, option: String) -> Text {
        Text(
            "\(option): “\(text)” bukan tanggal. Tulis seperti 2026-09-21.",
            "\(option): “\(text)” is no date. Write it like 2026-09-21.",
        )
    }
}

public import IkrarRegistry

extension Say {
    /// - Parameter next: The same time on the next day, as the option takes it.
    /// - Parameter dated: The option with the time and its likely date.
    public static func timeBeforeStart(_ time: String, _ option: String, dated: String) -> Text {
        Text(
            """
            Jam \(time) (\(option)) sebelum jam mulai pada hari yang sama. Bila acaranya lewat tengah malam, tulis dengan \
            tanggalnya: \(dated).
            """,
            """
            The time \(time) (\(option)) is before the start on the same day. If it goes past midnight, write it with the \
            date: \(dated).
            """)
    }

    /// - Parameter dated: The option with the time and its likely date.
    public static func opensAfterStart(_ time: String, _ option: String, dated: String) -> Text {
        Text(
            """
            Jam buka \(time) (\(option)) sesudah jam mulai pada hari yang sama. Bila gerbang dibuka sehari sebelumnya, tulis \
            dengan tanggalnya: \(dated).
            """,
            """
            The opening time \(time) (\(option)) is after the start on the same day. If gates open the day before, write it \
            with the date: \(dated).
            """)
    }

    public static let titleMissing = Text(
        "Judul acara kosong: isi --title seperti di surat.",
        "The event's title is empty: give --title as in the letter.",
    )

    public static func selfCheckIn(_ session: String, isOn: Bool) -> Text {
        isOn
            ? Text("Presensi mandiri sesi \(session) dibuka.", "Self check-in of session \(session) is open.")
            : Text("Presensi mandiri sesi \(session) ditutup.", "Self check-in of session \(session) is closed.")
    }

    /// Of a session that nobody can check in to any more.
    public static func selfCheckInOver(_ session: String, closed: String) -> Text {
        Text(
            "Sesi \(session) sudah berakhir \(closed): layarnya tidak menampilkan kode, dan tidak seorang pun dapat presensi.",
            "Session \(session) ended \(closed): its screen shows no code, and nobody can check in.")
    }

    public static func eventOpened(_ event: String, people: Int) -> Text {
        Text(
            "Acara \(event) dibuka: \(Wording.count(people, .indonesian)) orang di daftar wajib.",
            "Event \(event) is open: \(Wording.people(people, .english)) on the list.",
        )
    }

    public static func eventClosed(_ event: String, _ kind: Event.Kind) -> Text {
        guard kind != .edaran else {
            return Text(
                "Surat edaran \(event) ditutup. Yang belum menyatakan membacanya tercatat belum membaca.",
                "Circular \(event) is closed. Who has not confirmed it counts as not having read it.")
        }
        return Text(
            "Acara \(event) ditutup. Pindaian yang dibuat sebelumnya masih boleh menyusul.",
            "Event \(event) is closed. Scans made before may still be handed in.",
        )
    }

    public static func eventReopened(_ event: String) -> Text {
        Text("Acara \(event) dibuka kembali.", "Event \(event) is open again.")
    }

    public static func event(_ id: String, title: String, kind: String, state: String, zone: String) -> Text {
        Text("\(title) (\(id)) · \(kind) · \(state) · \(zone)", "\(title) (\(id)) · \(kind) · \(state) · \(zone)")
    }

    public static func session(
        _ id: String,
        place: String,
        opens: String,
        starts: String,
        lateAfter: String?,
        closes: String,
        opds: [String]
    ) -> Text {
        let at = place.isEmpty ? "" : " · \(place)"
        let late = (
            id: lateAfter.map { ", terlambat sesudah \($0)" } ?? "", en: lateAfter.map { ", late after \($0)" } ?? ""
        )
        let served = opds.joined(separator: ", ")
        return Text(
            "  Sesi \(id)\(at) · buka \(opens), mulai \(starts)\(late.id), tutup \(closes) · \(opds.isEmpty ? "semua OPD" : served)",
            "  Session \(id)\(at) · opens \(opens), starts \(starts)\(late.en), closes \(closes) · \(opds.isEmpty ? "all OPD" : served)",
        )
    }

    /// Counts of people; of a circular, of who has read it.
    public static func counts(_ counts: RosterCounts, at kind: Event.Kind = .apel) -> Text {
        guard kind != .edaran else { return circularCounts(counts) }
        func numbers(_ language: Language) -> [String] {
            [counts.obliged, counts.present, counts.late, counts.excused, counts.absent, counts.notYet]
                .map { Wording.count($0, language) }
        }
        let (id, en) = (numbers(.indonesian), numbers(.english))
        return Text(
            "Wajib \(id[0]) orang: hadir \(id[1]), terlambat \(id[2]), izin dll. \(id[3]), tanpa keterangan \(id[4]), belum hadir \(id[5]).",
            "Obliged \(Wording.people(counts.obliged, .english)): present \(en[1]), late \(en[2]), excused \(en[3]), absent \(en[4]), not yet \(en[5]).",
        )
    }

    public static func formulas(_ counts: RosterCounts) -> Text {
        func rate(_ rate: Double?, _ language: Language) -> String { rate.map { Wording.percent($0, language) } ?? "–" }
        let rates = counts.rates
        return Text(
            """
            (Hadir + terlambat) / wajib = \(rate(rates.ofObliged, .indonesian)); \
            (hadir + terlambat) / (wajib − izin dll.) = \(rate(rates.ofExpected, .indonesian)).
            """,
            """
            (Present + late) / obliged = \(rate(rates.ofObliged, .english)); \
            (present + late) / (obliged − excused) = \(rate(rates.ofExpected, .english)).
            """,
        )
    }

    /// - Parameter guests: `nil` for a circular, which has none.
    public static func uncounted(_ standings: [String], guests: Int?) -> Text {
        let names = standings.isEmpty ? "–" : standings.joined(separator: ", ")
        guard let guests else { return Text("Tidak dihitung: \(names).", "Not counted: \(names).") }
        return Text(
            "Tidak dihitung: \(names). Tamu: \(Wording.count(guests, .indonesian)) orang.",
            "Not counted: \(names). Guests: \(Wording.people(guests, .english)).",
        )
    }

    public static let total = Text("Jumlah", "Total")
    public static let writingRosters = Text("Menulis rekap", "Writing rosters")
    public static let drawingBadges = Text("Membuat badge", "Drawing badges")

    public static func rostersWritten(
        _ files: Int,
        folder: String,
        opds: Int,
        counts: RosterCounts,
        at kind: Event.Kind,
        kept: [String]
    ) -> Text {
        let foreign = kept.joined(separator: ", ")
        let tally = Say.counts(counts, at: kind)
        return Text(
            "\(tally.indonesian)\n\(files) berkas untuk \(opds) OPD: \(folder)"
                + (kept.isEmpty ? "" : "\nDibiarkan: \(foreign)"),
            "\(tally.english)\n\(files) files for \(opds) OPD: \(folder)"
                + (kept.isEmpty ? "" : "\nLeft alone: \(foreign)"),
        )
    }
}

public import IkrarRegistry

extension Say {
    /// Heads of the table of the queue.
    public enum WebinarColumn {
        public static let row = Text("No.", "No.")
        public static let shown = Text("Nama tampil", "Shown name")
        public static let email = Text("Email", "E-mail")
        public static let minutes = Text("Menit", "Minutes")
        public static let person = Text("Orang", "Person")
        public static let unit = Text("Unit kerja", "Unit")
        public static let ground = Text("Menurut", "By")
        public static let verdict = Text("Terhitung", "Counts")
        public static let candidates = Text("Mungkin", "May be")
    }

    public static func webinarRead(
        format: ReportFormat, participants: Int, credited: Int, queued: Int, unknown: Int
    ) -> Text {
        func numbers(_ language: Language) -> [String] {
            [participants, credited, queued, unknown].map { Wording.count($0, language) }
        }
        let (id, en) = (numbers(.indonesian), numbers(.english))
        let label = format.label
        return Text(
            """
            \(label.indonesian): \(id[0]) peserta; dikenali \(id[1]), dalam antrean \(id[2]), tidak dikenal \(id[3]).
            """,
            """
            \(label.english): participants: \(en[0]); recognised \(en[1]), in the queue \(en[2]), unknown \(en[3]).
            """)
    }

    /// - Parameters:
    ///   - unlisted: There for long enough, and not on the session's list.
    ///   - unseen: Those who must come and are not on record.
    public static func webinarPresent(
        _ present: Int, tooShort: Int, unlisted: Int, unseen: Int, isDryRun: Bool
    ) -> Text {
        func numbers(_ language: Language) -> [String] {
            [present, tooShort, unlisted, unseen].map { Wording.count($0, language) }
        }
        let (id, en) = (numbers(.indonesian), numbers(.english))
        if isDryRun {
            return Text(
                """
                Akan hadir \(id[0]) orang, terlalu singkat \(id[1]), tidak dalam daftar sesi ini \(id[2]); wajib hadir \
                dan belum terlihat \(id[3]). Belum ada yang dicatat.
                """,
                """
                Would be present: \(en[0]), there for too short a time: \(en[1]), not on this session's list: \
                \(en[2]); obliged and not seen: \(en[3]). Nothing is on record yet.
                """)
        }
        return Text(
            """
            Tercatat hadir \(id[0]) orang, terlalu singkat \(id[1]), tidak dalam daftar sesi ini \(id[2]); wajib hadir \
            dan belum terlihat \(id[3]).
            """,
            """
            On record as present: \(en[0]), there for too short a time: \(en[1]), not on this session's list: \
            \(en[2]); obliged and not seen: \(en[3]).
            """)
    }

    public static let webinarKnown = Text(
        "Berkas ini sudah pernah diimpor; tidak ada yang berubah.",
        "This file was imported before; nothing was changed.")

    public static let webinarKnownMinimum = Text(
        "Berkas ini sudah pernah diimpor; yang berubah hanya batas kehadirannya.",
        "This file was imported before; only the minimum has changed.")

    /// - Parameter count: Of people who are on the list, and refused by another rule.
    /// Who was there for long enough, and stays as somebody's annulment left them.
    public static func webinarAnnulled(_ count: Int) -> Text {
        Text(
            "Kehadirannya pernah dibatalkan petugas, jadi tidak dihitung: \(Wording.count(count, .indonesian)). Bila itu keliru, tetapkan lagi dengan webinar settle.",
            "Annulled by somebody before, so not counted: \(Wording.count(count, .english)). If that is wrong, name them again with webinar settle."
        )
    }

    public static func webinarRefused(_ count: Int) -> Text {
        Text(
            "Ditolak aturan lain, misalnya sudah tidak aktif: \(Wording.count(count, .indonesian)).",
            "Refused by another rule, such as having left the service: \(Wording.count(count, .english)).")
    }

    /// Whom a change leaves as they were.
    public static func leftClosed(_ closed: [ClosedOffice]) -> Text {
        func list(_ language: Language) -> String {
            closed.map { "\($0.opd) (\(Wording.count($0.people, language)))" }.joined(separator: ", ")
        }
        return Text(
            "Dibiarkan seperti semula, karena daftar OPD-nya sudah ditutup: \(list(.indonesian)). Ajukan koreksi bila perlu.",
            "Left as they were, because the rosters of their OPDs are closed: \(list(.english)). Propose corrections if needed."
        )
    }

    /// Of a new minimum.
    /// - Parameter sessions: The others of the event.
    public static func webinarRejudged(_ sessions: [Session.ID]) -> Text {
        let names = Quoted.list(sessions.map(\.rawValue))
        return Text(
            "Batas baru berlaku juga bagi sesi lain acara ini; kehadirannya dihitung ulang: \(names).",
            "The new minimum goes for this event's other sessions as well; their presence was judged anew: \(names).")
    }

    public static func webinarQueueAdvice(event: String) -> Text {
        Text(
            "Lihat antreannya dengan `ikrar webinar queue \(Quoted.argument(event))`.",
            "See the queue with `ikrar webinar queue \(Quoted.argument(event))`.")
    }

    /// - Parameter hours: East of UTC.
    public static func webinarProposedZone(hours: Int) -> Text {
        let zone = ReportFault.zone(hours)
        return Text(
            "Jamnya cocok dengan sesi bila laporannya dalam \(zone); untuk mencatatnya beri --zone \(zone).",
            "Its times fit the session if the report's clock was \(zone); give --zone \(zone) to put it on record.")
    }

    public static func webinarBrokenLines(_ lines: [Int], file: String) -> Text {
        let shown = lines.prefix(5).map(String.init).joined(separator: ", ")
        return Text(
            "\(Quoted.visible(file)): terpotong atau rusak pada baris \(shown). Unduh lagi laporannya bila mungkin.",
            "\(Quoted.visible(file)): cut off or damaged in line \(shown). Download the report again if you can.")
    }

    public static func webinarUnreadLines(_ lines: [Int], file: String) -> Text {
        let shown = lines.prefix(5).map(String.init).joined(separator: ", ")
        return Text(
            "\(Quoted.visible(file)): waktunya tidak terbaca pada \(lines.count) baris (\(shown)); lamanya tidak diketahui.",
            "\(Quoted.visible(file)): the times of \(lines.count) rows cannot be read (\(shown)); how long is not known."
        )
    }

    public static func webinarUnknownHeaders(_ headers: [String], file: String) -> Text {
        Text(
            "\(Quoted.visible(file)): judul kolom yang tidak dikenal dan tidak dibaca: \(Quoted.list(headers)).",
            "\(Quoted.visible(file)): headers that are not known and were not read: \(Quoted.list(headers)).")
    }

    public static let webinarQueueEmpty = Text("Antreannya kosong.", "The queue is empty.")

    public static let webinarNothingSettled = Text("Belum ada yang ditetapkan.", "Nobody is settled yet.")

    public static func webinarSettled(_ row: Int, _ shown: String, name: String) -> Text {
        Text(
            "No. \(row), “\(Quoted.short(shown))”, adalah \(name).", "No. \(row), “\(Quoted.short(shown))”, is \(name)."
        )
    }

    public static func webinarNobody(_ row: Int, _ shown: String) -> Text {
        Text(
            "No. \(row), “\(Quoted.short(shown))”, bukan pegawai di daftar.",
            "No. \(row), “\(Quoted.short(shown))”, is nobody on the lists.")
    }

    /// Who a participant was until now.
    /// - Parameter name: `nil` for nobody on the lists.
    public static func webinarBefore(_ name: String?, by ground: ParticipantMatch.Ground?) -> Text {
        guard let name else {
            return Text("Sebelumnya: bukan pegawai di daftar.", "Before: nobody on the lists.")
        }
        let label = ground?.label
        return Text(
            "Sebelumnya: \(name)\(label.map { ", menurut \($0.indonesian)" } ?? "").",
            "Before: \(name)\(label.map { ", by \($0.english)" } ?? "").")
    }

    public static func webinarSessionMissing(_ sessions: [String], event: String) -> Text {
        Text(
            "Acara “\(event)” punya beberapa sesi: \(Quoted.list(sessions)). Pilih satu dengan --session.",
            "The event “\(event)” has several sessions: \(Quoted.list(sessions)). Choose one with --session.")
    }

    public static let webinarTwoMinimums = Text(
        "Pilih satu: --min-minutes atau --min-percent.", "Choose one of --min-minutes and --min-percent.")

    public static func webinarBadMinimum(_ number: Int) -> Text {
        Text(
            "\(number) tidak mungkin menjadi batas kehadiran; menit mulai dari 0, persen dari 0 sampai 100.",
            "\(number) cannot be a minimum; minutes begin at 0, and percents go from 0 to 100.")
    }

    public static func strangersErased(_ erased: StrangerErasure) -> Text {
        Text(
            "Data \(Wording.count(erased.participants, .indonesian)) peserta tak dikenal dan \(erased.files) berkas laporan dihapus.",
            "The data of \(Wording.count(erased.participants, .english)) unknown participants and \(erased.files) report files are erased."
        )
    }

    public static let strangersNone = Text("Tidak ada yang perlu dihapus.", "There is nothing to erase.")

    public static func strangerRetention(_ retention: StrangerRetention) -> Text {
        switch retention {
        case .days(let days):
            Text(
                "Data orang luar dihapus \(days) hari sesudah laporannya diimpor, bila antreannya selesai.",
                "Strangers' data is erased \(days) days after their report was imported, when its queue is done.")
        case .untilErased:
            Text(
                "Data orang luar tidak dihapus sendiri: hapus dengan `ikrar webinar forget`.",
                "Strangers' data is not erased by itself: erase it with `ikrar webinar forget`.")
        }
    }

    public static func badRetention(_ text: String) -> Text {
        Text(
            "“\(text)” bukan masa simpan: isi hari, 0 sampai \(StrangerRetention.mostDays), atau off.",
            "“\(text)” is no retention: give days, 0 to \(StrangerRetention.mostDays), or off.")
    }
}

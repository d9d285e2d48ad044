public import IkrarRegistry

extension Say {
    public static func circularPublished(_ circular: Circular, audience: Circular.Audience, people: Int, until: String?)
        -> Text
    {
        let (id, en) = (Wording.count(people, .indonesian), Wording.people(people, .english))
        let (batas, deadline) = until.map { (" Batas waktu \($0).", " Deadline \($0).") } ?? ("", "")
        let asked =
            circular.version == 1
            ? Text(
                "Diminta membaca: \(id) orang (\(audience.label.indonesian)).",
                "Asked to read it: \(en) (\(audience.label.english)).")
            : Text("Semua diminta membaca lagi.", "Everybody is asked to read it anew.")
        return Text(
            "\(circular.number) versi \(circular.version) diterbitkan. \(asked.indonesian)\(batas) SHA-256: \(circular.digest)",
            "\(circular.number), version \(circular.version), is published. \(asked.english)\(deadline) SHA-256: \(circular.digest)"
        )
    }

    /// Which OPDs a circular for heads asks nobody of; also on a page.
    public static func circularHeadless(_ opds: [String]) -> Text {
        let names = opds.joined(separator: "; ")
        return Text(
            "Tidak ada yang diminta membaca, karena kepalanya tidak dikenal dari jabatan di daftar pegawai: \(names).",
            "Nobody is asked to read it, for no position on the staff list is the head's: \(names).")
    }

    public static func circularKnown(_ circular: Circular, finished: Int) -> Text {
        let (id, en) = (self.finished(finished).indonesian, self.finished(finished).english)
        return Text(
            "\(circular.number) versi \(circular.version) sudah diterbitkan\(finished == 0 ? "; tidak ada yang berubah." : ". \(id)")",
            "\(circular.number), version \(circular.version), was published before\(finished == 0 ? "; nothing was changed." : ". \(en)")"
        )
    }

    /// What is on record since before, and had not reached the rosters: it was broken off, and done again.
    public static func finished(_ people: Int) -> Text {
        Text(
            "Rekap \(Wording.count(people, .indonesian)) orang kini sesuai dengan yang sudah tercatat sebelumnya.",
            "The roster now says of \(Wording.people(people, .english)) what was on record before.")
    }

    public static func circularVersion(_ circular: Circular, at: String, until: String?) -> Text {
        let (batas, deadline) = until.map { ("; batas waktu \($0)", "; deadline \($0)") } ?? ("", "")
        return Text(
            "Versi \(circular.version): \(circular.number), \(circular.file), \(at) oleh \(circular.publishedBy)\(batas). SHA-256: \(circular.digest)",
            "Version \(circular.version): \(circular.number), \(circular.file), \(at) by \(circular.publishedBy)\(deadline). SHA-256: \(circular.digest)"
        )
    }

    public static func circularCounts(_ counts: RosterCounts) -> Text {
        func numbers(_ language: Language) -> [String] {
            [counts.obliged, counts.present, counts.late, counts.excused, counts.absent + counts.notYet]
                .map { Wording.count($0, language) }
        }
        let (id, en) = (numbers(.indonesian), numbers(.english))
        return Text(
            "Diminta membaca \(id[0]) orang: sudah \(id[1]), terlambat \(id[2]), izin dll. \(id[3]), belum \(id[4]).",
            "Asked to read it: \(Wording.people(counts.obliged, .english)); read in time \(en[1]), late \(en[2]), excused \(en[3]), not yet \(en[4])."
        )
    }

    /// Where it is told who has read it and who has not.
    public static func circularReaders(_ event: String) -> Text {
        let event = Quoted.argument(event)
        return Text(
            "Menurut OPD: `ikrar circular status \(event)`; siapa yang sudah dan yang belum: `ikrar roster \(event)`.",
            "By OPD: `ikrar circular status \(event)`; who has and who has not: `ikrar roster \(event)`.")
    }

    public static func acknowledged(_ people: Int, version: Int) -> Text {
        Text(
            "Tercatat membaca versi \(version): \(Wording.count(people, .indonesian)) orang.",
            "On record as having read version \(version): \(Wording.people(people, .english)).")
    }

    public static func acknowledgementLeftOut(_ reason: AcknowledgementRecording.Reason, _ people: Int) -> Text {
        Text(
            "\(reason.label.indonesian): \(Wording.count(people, .indonesian)) orang",
            "\(reason.label.english): \(Wording.people(people, .english))")
    }

    public static func acknowledgementGenuine(name: String, number: String, version: Int, at: String) -> Text {
        Text(
            "Asli. \(name) menyatakan sudah membaca \(number) versi \(version), \(at).",
            "Genuine. \(name) confirmed having read \(number), version \(version), \(at).")
    }

    static let acknowledgementAnnulled = Text(
        "Pernyataan ini dibatalkan petugas kemudian, dan tidak dihitung.",
        "This confirmation was annulled since, and does not count.")

    /// Who counts again although somebody had annulled that they do.
    public static func restored(_ people: Int) -> Text {
        Text(
            "\(Wording.count(people, .indonesian)) orang yang sebelumnya dibatalkan kini dihitung lagi:",
            "\(Wording.people(people, .english)) annulled before now count again:")
    }

    public static func acknowledgementAltered(number: String) -> Text {
        Text(
            "Tidak cocok dengan catatannya: catatan membaca \(number) telah diubah di luar ikrar.",
            "It does not fit its record: the record of reading \(number) was changed outside of ikrar.")
    }

    public static func circularSaved(_ path: String) -> Text {
        Text("Berkas aslinya disimpan: \(path)", "The original file is saved: \(path)")
    }

    public static func cannotRead(_ path: String) -> Text {
        Text(
            "“\(path)” tidak dapat dibaca, atau bukan berkas. Periksa namanya dan izinnya.",
            "“\(path)” cannot be read, or is no file. Check its name and permissions.")
    }

    /// Columns of the table by OPD.
    public enum CircularColumn {
        public static let asked = Text("Diminta", "Asked")
        public static let read = Text("Sudah", "Read")
        public static let notYet = Text("Belum", "Not yet")
        public static let unread = Text("Tidak", "Not read")
        public static let rate = Text("Sudah/diminta", "Read/asked")
        public static let readAt = Text("Dibaca", "Read at")
        public static let by = Text("Melalui", "By")
    }
}

public import IkrarRegistry

extension PageWords {
    /// How many heads have signed.
    public static func officesSigned(
        _ signed: String, of all: String, closed: String, at kind: Event.Kind
    ) -> Text {
        Text(
            kind == .edaran
                ? "\(signed) dari \(all) OPD sudah mengesahkan daftar konfirmasinya; \(closed) sudah ditutup."
                : "\(signed) dari \(all) OPD sudah mengesahkan daftar hadirnya; \(closed) sudah ditutup.",
            "\(signed) of \(all) OPDs have signed their rosters; \(closed) are closed.",
        )
    }

    /// What was signed, and what the roster says now.
    public static func rosterChanged(from signed: RosterCounts, to now: RosterCounts, at kind: Event.Kind) -> Text {
        let (old, new) = (tally(signed, kind), tally(now, kind))
        return Text(
            "Daftar ini berubah sejak ditandatangani: periksa lagi. Saat itu \(old.indonesian); kini \(new.indonesian).",
            "This roster has changed since it was signed: look at it again. Then \(old.english); now \(new.english).")
    }

    /// That the head stands for another roster than the one that was closed.
    public static func closedDiffers(
        from verified: RosterCounts, to closed: RosterCounts, at kind: Event.Kind
    ) -> Text {
        let (old, new) = (tally(verified, kind), tally(closed, kind))
        return Text(
            "Yang ditutup bukan lagi yang disahkan kepala OPD. Disahkan: \(old.indonesian). Ditutup: \(new.indonesian).",
            "What was closed is not what the head had signed. Signed: \(old.english). Closed: \(new.english).")
    }

    private static func tally(_ counts: RosterCounts, _ kind: Event.Kind) -> Text {
        let numbers: [(AttendanceStatus, Int)] = [
            (.present, counts.present), (.late, counts.late), (.excused, counts.excused), (.absent, counts.absent),
            (.notYet, counts.notYet),
        ]
        func told(_ language: Language) -> String {
            numbers.filter { $0.1 > 0 || $0.0 == .present }
                .map { "\($0.0.label(at: kind)(language).lowercased()) \(Wording.count($0.1, language))" }
                .joined(separator: ", ")
        }
        return Text(told(.indonesian), told(.english))
    }

    /// What closing so many rosters means.
    public static func closing(_ rosters: String, at kind: Event.Kind) -> Text {
        Text(
            kind == .edaran
                ? "\(rosters) daftar konfirmasi akan ditutup. Sesudah itu keterangan dan konfirmasi tidak dapat dicatat lagi; perubahan hanya lewat koreksi yang diusulkan satu orang dan disetujui orang lain."
                : "\(rosters) daftar hadir akan ditutup. Sesudah itu keterangan dan pembatalan tidak dapat dicatat lagi; perubahan hanya lewat koreksi yang diusulkan satu orang dan disetujui orang lain.",
            "\(rosters) rosters will be closed. Afterwards nothing can be entered or annulled; only a correction changes them, proposed by one person and approved by another."
        )
    }

    /// What a head stands for.
    public static func signing(_ people: Int, at kind: Event.Kind) -> Text {
        Text(
            kind == .edaran
                ? "Anda mengesahkan daftar konfirmasi untuk \(Wording.people(people, .indonesian)). Nama akun Anda, waktu, jumlah, dan sidik isi daftar ini dicatat."
                : "Anda mengesahkan daftar hadir untuk \(Wording.people(people, .indonesian)). Nama akun Anda, waktu, jumlah, dan sidik isi daftar ini dicatat.",
            "You sign the roster for \(Wording.people(people, .english)). Your account, the time, the numbers and a digest of this roster are recorded.",
        )
    }

    public static func verified(by account: String, at moment: String, people: Int) -> Text {
        Text(
            "Disahkan oleh \(account), \(moment), untuk \(Wording.people(people, .indonesian)).",
            "Signed by \(account), \(moment), for \(Wording.people(people, .english)).",
        )
    }

    public static func closed(by account: String, at moment: String, people: Int) -> Text {
        Text(
            "Ditutup oleh \(account), \(moment), untuk \(Wording.people(people, .indonesian)).",
            "Closed by \(account), \(moment), for \(Wording.people(people, .english)).",
        )
    }

    public static func withdrawn(by account: String, at moment: String, why: String) -> Text {
        Text(
            "Pengesahan dicabut oleh \(account), \(moment): \(why)",
            "Signature withdrawn by \(account), \(moment): \(why)",
        )
    }

    public static func byAt(_ account: String, _ moment: String) -> Text {
        Text("\(account), \(moment)", "\(account), \(moment)")
    }

    /// `1–50 dari 1.799`: which of a long list are shown.
    public static func part(from: String, to: String, of count: String) -> Text {
        Text("\(from)–\(to) dari \(count)", "\(from)–\(to) of \(count)")
    }

    /// That a row was changed after its roster was closed.
    /// - Parameter document: `nil` where whoever reads may not know it.
    public static func corrected(document: String?, proposedBy: String, approvedBy: String) -> Text {
        guard let document else {
            return Text(
                "dikoreksi (diusulkan \(proposedBy), disetujui \(approvedBy))",
                "corrected (proposed by \(proposedBy), approved by \(approvedBy))")
        }
        return Text(
            "dikoreksi: \(document) (diusulkan \(proposedBy), disetujui \(approvedBy))",
            "corrected: \(document) (proposed by \(proposedBy), approved by \(approvedBy))",
        )
    }

    /// The same, to the person whom it is about.
    public static func corrected(document: String) -> Text {
        Text("dikoreksi: \(document)", "corrected: \(document)")
    }

    public static func minutesLate(_ minutes: String) -> Text {
        Text("terlambat \(minutes) menit", "\(minutes) min late")
    }

    public static func presentAt(_ time: String) -> Text {
        Text("Hadir pukul \(time)", "Came at \(time)")
    }

    /// `sisa 2 jam 5 menit`: until a deadline.
    public static func timeLeft(days: Int, hours: Int, minutes: Int) -> Text {
        if days > 0 {
            return Text("sisa \(days) hari \(hours) jam", "\(days) d \(hours) h left")
        }
        if hours > 0 {
            return Text("sisa \(hours) jam \(minutes) menit", "\(hours) h \(minutes) min left")
        }
        return Text("sisa \(minutes) menit", "\(minutes) min left")
    }
}

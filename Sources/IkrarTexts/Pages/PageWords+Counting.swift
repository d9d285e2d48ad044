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

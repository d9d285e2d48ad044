public import IkrarRegistry

extension SelfCheckIn.Standing {
    /// What the person reads of their own check-in.
    public var label: Text {
        switch self {
        case .counted: Text("Presensi Anda tercatat.", "Your check-in is on record.")
        case .sharedDevice:
            Text(
                "Tercatat, tetapi belum dihitung: telepon ini dipakai lebih dari satu orang. Kesbangpol akan memeriksanya.",
                "On record, but not counted yet: more than one person has used this phone. Kesbangpol will look at it.")
        case .needsMinutes:
            Text(
                "Tercatat. Acara ini juga menghitung lama hadir dari laporan webinar.",
                "On record. This event also counts how long you were there, by the webinar's report.")
        case .annulled:
            Text(
                "Presensi ini dibatalkan petugas dan tidak dihitung. Bila itu keliru, hubungi Kesbangpol.",
                "This check-in was annulled and does not count. If that is wrong, ask Kesbangpol.")
        case .rejected:
            Text(
                "Presensi ini tidak diakui setelah diperiksa Kesbangpol.",
                "Kesbangpol has looked at this check-in and does not count it.")
        }
    }
}

extension SelfCheckIn.Ruling {
    /// What was decided.
    public var label: Text {
        switch self {
        case .accepted: Text("Diakui hadir", "Counted as present")
        case .rejected: Text("Tidak diakui", "Not counted")
        }
    }

    /// What a button does.
    public var action: Text {
        switch self {
        case .accepted: Text("Akui hadir", "Count as present")
        case .rejected: Text("Jangan akui", "Do not count")
        }
    }
}

extension SelfCheckInVerdict {
    /// What the person hears.
    /// - Parameter zone: Whose clock times are told by.
    public func text(in zone: Zone) -> Text {
        switch self {
        case .recorded(_, let standing): standing.label
        case .already(let at, let standing):
            Text(
                "Anda sudah melakukan presensi pada \(Wording.moment(at, in: zone, .indonesian)). \(standing.label(.indonesian))",
                "You checked in before, on \(Wording.moment(at, in: zone, .english)). \(standing.label(.english))")
        case .wrongCode:
            Text(
                "Kode itu tidak benar. Lihat layar sekali lagi dan ketik enam angkanya.",
                "That code is not right. Look at the screen again and type its six digits.")
        case .codePast:
            Text(
                "Kode itu sudah lewat: kode berganti tiap 15 detik. Ketik kode yang tampil sekarang.",
                "That code is past: it changes every 15 seconds. Type the one that is shown now.")
        case .pageTooOld:
            Text(
                "Halaman ini sudah terbuka lebih dari 2 menit dan baru saja dimuat ulang. Ketik kode yang tampil sekarang.",
                "This page was open for more than 2 minutes and was just loaded anew. Type the code that is shown now.")
        case .notOpen:
            Text(
                "Presensi mandiri untuk sesi ini tidak sedang dibuka.",
                "Self check-in is not open for this session now.")
        case .notTheirs:
            Text(
                "Sesi ini bukan untuk Anda: nama Anda tidak ada di daftar wajibnya.",
                "This session is not for you: your name is not on its list.")
        case .tooMany(let until):
            Text(
                "Terlalu banyak kode yang salah. Coba lagi \(Wording.time(until, in: zone, .indonesian)).",
                "Too many wrong codes. Try again \(Wording.time(until, in: zone, .english)).")
        case .refused(let outcome):
            Text(
                "Kodenya benar, tetapi kehadiran Anda tidak dapat dicatat: \(outcome.word(.indonesian)). Hubungi kepegawaian OPD Anda.",
                "The code is right, but you cannot be put on record: \(outcome.word(.english)). Ask your OPD's staff office."
            )
        }
    }
}

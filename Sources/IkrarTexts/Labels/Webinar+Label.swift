public import IkrarRegistry

extension ReportFormat {
    /// Whose report it is.
    public var label: Text {
        switch self {
        case .zoomMeeting: Text("Laporan rapat Zoom", "Zoom meeting report")
        case .zoomWebinar: Text("Laporan webinar Zoom", "Zoom webinar report")
        case .zoomAccount: Text("Daftar rapat akun Zoom", "Zoom account's list of meetings")
        case .teams: Text("Laporan kehadiran Teams", "Teams attendance report")
        case .teamsList: Text("Daftar hadir Teams lama", "Older Teams attendance list")
        case .teamsLive: Text("Daftar acara langsung Teams", "Teams live event list")
        case .meet: Text("Laporan kehadiran Meet", "Meet attendance report")
        case .meetAddOn: Text("Daftar hadir pengaya Meet", "List of a Meet add-on")
        case .form: Text("Jawaban formulir", "Answers to a form")
        case .mapped: Text("Daftar dengan kolom yang ditunjuk", "List with columns pointed to")
        }
    }
}

extension ParticipantMatch.Ground {
    /// By what it was decided who somebody is.
    public var label: Text {
        switch self {
        case .nip: Text("NIP", "NIP")
        case .email: Text("email", "e-mail")
        case .name: Text("nama", "name")
        case .remembered: Text("ketetapan sebelumnya", "an earlier settling")
        case .settled: Text("ketetapan", "settling")
        }
    }
}

extension MatchCandidate.Reason {
    /// Why somebody may be meant.
    public var label: Text {
        switch self {
        case .nip: Text("NIP-nya, tetapi namanya lain", "their NIP, beside another name")
        case .nearNIP: Text("NIP rusak yang mirip", "a damaged NIP like theirs")
        case .email: Text("emailnya, tetapi meragukan", "their e-mail, with a doubt")
        case .remembered: Text("pernah ditetapkan begitu", "settled so before")
        case .sameName: Text("nama sama", "same name")
        case .otherSpelling:
            Text("ejaan lain; ada yang namanya persis", "another spelling; somebody has exactly this name")
        case .otherOffice: Text("nama sama, unit kerja lain", "same name, works elsewhere")
        case .partOfName: Text("sebagian nama", "part of the name")
        case .nearName: Text("nama mirip", "a name like it")
        }
    }
}

extension Annulment {
    /// A reason as people read it: what somebody has given, or what the program's own stands for.
    public static func label(of reason: String) -> Text {
        switch OwnReason(rawValue: reason) {
        case nil: Text(reason, reason)
        case .webinar:
            Text("laporan webinar tidak lagi menyebutnya hadir pada jam itu", "webinar reports no longer have it so")
        case .hall: Text("nonton bareng ditarik atau tidak dihitung", "the hall was withdrawn, or halls do not count")
        case .circular: Text("surat edaran berganti versi", "the circular has a newer version")
        case .selfCheckIn:
            Text("presensi mandiri tidak lagi dihitung", "the self check-in no longer counts")
        }
    }
}

extension WebinarStanding.Verdict {
    /// In a table's column.
    public var label: Text {
        switch self {
        case .counted: Text("hadir", "present")
        case .tooShort: Text("terlalu singkat", "too short")
        case .countedElsewhere: Text("hadir lewat jalan lain", "present by another way")
        case .unlisted: Text("tidak dalam daftar sesi ini", "not on this session's list")
        case .annulled: Text("dibatalkan petugas", "annulled")
        case .refused: Text("ditolak aturan lain", "refused by another rule")
        }
    }
}

extension WebinarStanding {
    /// `42 of 60 minutes: too short, does not count.`
    public var sentence: Text {
        let (indonesian, english) = (length(.indonesian), length(.english))
        return switch verdict {
        case .counted: Text("\(indonesian): terhitung hadir.", "\(english): counts as present.")
        case .tooShort where minutes == nil:
            Text(
                "Lamanya tidak diketahui, sedangkan acara ini punya batas kehadiran: belum terhitung hadir.",
                "How long is not known, and this event has a minimum: does not count.")
        case .tooShort:
            Text("\(indonesian): terlalu singkat, tidak terhitung hadir.", "\(english): too short, does not count.")
        case .countedElsewhere:
            Text(
                "\(indonesian): terlalu singkat, tetapi sudah tercatat hadir lewat jalan lain.",
                "\(english): too short, but on record as present by another way.")
        case .unlisted:
            Text(
                "\(indonesian): tidak dalam daftar sesi ini, tidak terhitung.",
                "\(english): not on this session's list, does not count.")
        case .annulled:
            Text(
                "\(indonesian): kehadirannya telah dibatalkan petugas, tidak terhitung.",
                "\(english): their presence was annulled, does not count.")
        case .refused:
            Text(
                "\(indonesian): ditolak aturan lain, misalnya sudah tidak aktif.",
                "\(english): refused by another rule, such as having left the service.")
        }
    }

    /// `42 of 60 minutes`.
    private func length(_ language: Language) -> String {
        guard let minutes else {
            return language == .indonesian ? "Lamanya tidak diketahui" : "For how long is not known"
        }
        let known = Wording.count(minutes, language)
        let unit = language == .indonesian ? "menit" : "minutes"
        guard let needed else { return "\(known) \(unit)" }
        let limit = Wording.count(needed, language)
        return language == .indonesian ? "\(known) dari \(limit) \(unit)" : "\(known) of \(limit) \(unit)"
    }
}

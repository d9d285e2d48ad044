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

extension MatchCandidate.Reason {
    /// Why somebody may be meant.
    public var label: Text {
        switch self {
        case .nip: Text("NIP-nya, tetapi namanya lain", "their NIP, beside another name")
        case .nearNIP: Text("NIP rusak yang mirip", "a damaged NIP like theirs")
        case .email: Text("emailnya, tetapi meragukan", "their e-mail, with a doubt")
        case .remembered: Text("pernah ditetapkan begitu", "settled so before")
        case .sameName: Text("nama sama", "same name")
        case .otherOffice: Text("nama sama, OPD lain", "same name, another office")
        case .partOfName: Text("sebagian nama", "part of the name")
        case .nearName: Text("nama mirip", "a name like it")
        }
    }
}

extension Annulment {
    /// A reason as people read it: what somebody has given, or what the program's own stands for.
    public static func label(of reason: String) -> Text {
        guard reason == ofReport else { return Text(reason, reason) }
        return Text("laporan webinar tidak lagi menyebutnya hadir pada jam itu", "webinar reports no longer have it so")
    }
}

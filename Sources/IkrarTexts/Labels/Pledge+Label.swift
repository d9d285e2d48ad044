public import IkrarRegistry
import RegistryDocuments

extension PledgeManner {
    /// In Indonesian as rosters have it.
    public var label: Text { Text(RosterWording.label(self), english) }

    private var english: String {
        switch self {
        case .spoken: "Spoken"
        case .paper: "Pakta"
        case .page: "Own page"
        }
    }
}

extension PledgeRecording.Reason {
    /// Why somebody was left out, before a colon and their names.
    public var label: Text {
        switch self {
        case .pledgedAlready: Text("Sudah tercatat", "On record already")
        case .notPresent: Text("Tidak tercatat hadir", "Not on record as present")
        case .otherDocument: Text("Paktanya yang tercatat bernomor lain", "Their pakta on record has another number")
        case .documentTaken: Text("Nomor paktanya milik orang lain", "The pakta's number is somebody else's")
        }
    }
}

extension PledgeFilter {
    public var label: Text {
        switch self {
        case .pledged: Text("Sudah berikrar", "Pledged")
        case .missing: Text("Belum berikrar", "Not pledged yet")
        case .pledgedNotPresent: Text("Berikrar, tidak hadir", "Pledged, not present")
        case .presentNotPledged: Text("Hadir, belum berikrar", "Present, not pledged")
        }
    }
}

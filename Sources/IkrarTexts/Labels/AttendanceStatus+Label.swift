public import IkrarRegistry
import RegistryDocuments

extension AttendanceStatus {
    /// In Indonesian as rosters have it.
    public var label: Text { Text(RosterWording.label(self), english) }

    private var english: String {
        switch self {
        case .present: "Present"
        case .late: "Late"
        case .excused: "Excused"
        case .absent: "Absent"
        case .notYet: "Not yet here"
        }
    }
}

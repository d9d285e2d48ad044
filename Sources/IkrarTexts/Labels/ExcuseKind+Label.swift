public import IkrarRegistry
import RegistryDocuments

extension ExcuseKind {
    /// In Indonesian as rosters have it.
    public var label: Text { Text(RosterWording.label(self), english) }

    private var english: String {
        switch self {
        case .izin: "Leave of absence"
        case .sakit: "Sick"
        case .cuti: "Annual or other leave"
        case .dinasLuar: "Official travel"
        case .tugasBelajar: "Study assignment"
        case .diklat: "Training"
        case .kedudukan: "Legal standing"
        }
    }
}

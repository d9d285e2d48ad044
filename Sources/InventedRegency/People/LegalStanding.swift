/// Kedudukan hukum, with BKN's numbers.
public enum LegalStanding: UInt8, CaseIterable, Sendable {
    case active = 1
    case unpaidLeave = 2
    case studyLeave = 3
    case suspended = 4
    case disciplined = 15
    case preparingRetirement = 20
    case activePPPK = 71
    case retired = 99

    /// BKN's number, such as `71`.
    public var id: String { String(rawValue) }

    /// BKN's wording.
    public var name: String {
        switch self {
        case .active: "Aktif"
        case .unpaidLeave: "CLTN"
        case .studyLeave: "Tugas Belajar"
        case .suspended: "Pemberhentian Sementara"
        case .disciplined: "PNS kena hukuman disiplin"
        case .preparingRetirement: "Masa Persiapan Pensiun"
        case .activePPPK: "PPPK Aktif"
        case .retired: "Pensiun"
        }
    }

    /// Whether the person is expected at an apel as regencies usually decide it: active, or active under a penalty.
    public var isUsuallyObliged: Bool {
        switch self {
        case .active, .disciplined, .activePPPK: true
        case .unpaidLeave, .studyLeave, .suspended, .preparingRetirement, .retired: false
        }
    }
}

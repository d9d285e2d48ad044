public import IkrarRegistry

extension ExcuseKind {
    public var label: Text {
        switch self {
        case .izin: Text("Izin", "Leave of absence")
        case .sakit: Text("Sakit", "Sick")
        case .cuti: Text("Cuti", "Annual or other leave")
        case .dinasLuar: Text("Dinas Luar", "Official travel")
        case .tugasBelajar: Text("Tugas Belajar", "Study assignment")
        case .diklat: Text("Diklat", "Training")
        case .kedudukan: Text("Kedudukan Hukum", "Legal standing")
        }
    }
}

public import IkrarRegistry

extension AttendanceStatus {
    public var label: Text {
        switch self {
        case .present: Text("Hadir", "Present")
        case .late: Text("Terlambat", "Late")
        case .excused: Text("Berhalangan", "Excused")
        case .absent: Text("Tanpa Keterangan", "Absent")
        case .notYet: Text("Belum hadir", "Not yet here")
        }
    }
}

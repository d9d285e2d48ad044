public import IkrarRegistry

extension Duty {
    public var label: Text {
        switch self {
        case .obliged: Text("Wajib hadir", "Must attend")
        case .excused: Text("Wajib, tetapi berhalangan", "On the list, excused")
        case .uncounted: Text("Tidak dihitung", "Not counted")
        }
    }
}

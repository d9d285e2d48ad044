public import IkrarRegistry

extension Role {
    /// Whose role it is, as pages and lists name it.
    public var label: Text {
        switch self {
        case .admin: Text("Kesbangpol (admin)", "Kesbangpol (admin)")
        case .supervisor: Text("Pengawas gerbang", "Gate supervisor")
        case .operator: Text("Petugas gerbang", "Gate operator")
        case .head: Text("Kepala OPD", "Head of an OPD")
        case .hr: Text("Kepegawaian", "Staff office")
        case .auditor: Text("Bawaslu (pengawas)", "Bawaslu (auditor)")
        }
    }
}

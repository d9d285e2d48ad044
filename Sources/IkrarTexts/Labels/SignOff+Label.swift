public import IkrarRegistry

extension SignOff.State {
    public var label: Text {
        switch self {
        case .draft: Text("Belum disahkan", "Not signed")
        case .verified: Text("Disahkan kepala OPD", "Signed by the head")
        case .closed: Text("Ditutup", "Closed")
        }
    }
}

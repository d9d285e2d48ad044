public import IkrarRegistry

extension PaperProposal.Reading {
    public var label: Text {
        switch self {
        case .signed: Text("Bertanda tangan", "Signed")
        case .empty: Text("Kosong", "Empty")
        case .unclear: Text("Meragukan", "Unclear")
        }
    }
}

public import IkrarRegistry

extension Event.Kind {
    public var label: Text {
        switch self {
        case .apel: Text("Apel", "Assembly")
        case .webinar: Text("Webinar daring", "Webinar")
        case .pelatihan: Text("Pelatihan tatap muka", "Face-to-face training")
        case .edaran: Text("Surat edaran", "Circular to acknowledge")
        }
    }
}

extension Event.State {
    public var label: Text {
        switch self {
        case .draft: Text("Disiapkan", "In preparation")
        case .open: Text("Dibuka", "Open")
        case .closed: Text("Ditutup", "Closed")
        case .sealed: Text("Disahkan", "Sealed")
        }
    }
}

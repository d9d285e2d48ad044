public import IkrarRegistry

extension Circular.Audience {
    public var label: Text {
        switch self {
        case .heads: Text("Kepala OPD", "Heads of OPDs")
        case .all: Text("Semua ASN", "All ASN")
        }
    }
}

extension Acknowledgement.Manner {
    public var label: Text {
        switch self {
        case .page: Text("Halaman pribadi", "Personal page")
        case .account: Text("Akun kepala OPD", "Head's account")
        case .paper: Text("Daftar bertanda tangan", "Signed list")
        }
    }
}

extension AcknowledgementRecording.Reason {
    public var label: Text {
        switch self {
        case .acknowledgedAlready: Text("Sudah tercatat membaca", "On record as having read it")
        case .notOnList: Text("Tidak termasuk yang diminta membaca", "Not asked to read it")
        }
    }
}

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

extension AcknowledgementVerdict {
    public func text(_ language: Language) -> String {
        switch self {
        case .genuine(let found): return found.genuine(language)
        case .annulled(let found): return "\(found.genuine(language)) \(Say.acknowledgementAnnulled(language))"
        case .altered(let found): return Say.acknowledgementAltered(number: found.circular.number)(language)
        case .unknown: return Say.receiptUnknown(language)
        }
    }
}

extension AcknowledgementOverview {
    fileprivate func genuine(_ language: Language) -> String {
        let (own, zone) = (acknowledgement, event.zone)
        // Of a list on paper only the day is known.
        let at =
            own.manner == .paper
            ? Wording.date(own.at.local(in: zone).date, language) : Wording.moment(own.at, in: zone, language)
        return Say.acknowledgementGenuine(
            name: name, number: circular.number, version: circular.version, at: at)(language)
    }
}

extension AcknowledgementRecording.Reason {
    public var label: Text {
        switch self {
        case .annulled: Text("Pernyataannya telah dibatalkan", "Their confirmation was annulled")
        case .acknowledgedAlready: Text("Sudah tercatat membaca", "On record as having read it")
        case .notOnList: Text("Tidak termasuk yang diminta membaca", "Not asked to read it")
        case .refused:
            Text("Tercatat, tetapi tidak dihitung: tidak lagi aktif", "On record, but not counted: no longer active")
        case .rosterClosed:
            Text(
                "Tercatat, tetapi tidak dihitung: daftar hadir OPD-nya sudah ditutup",
                "On record, but not counted: the roster of their OPD is closed")
        }
    }
}

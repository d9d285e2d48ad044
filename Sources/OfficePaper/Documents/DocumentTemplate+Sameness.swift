extension DocumentTemplate.Element {
    /// Whether it is the same in every document that has these fields in common.
    func isSame(in common: DocumentFields, _ agency: AgencyTemplate) -> Bool {
        switch self {
        case .title(let text): common.knowsAll(in: text)
        case .text(let text): common.knowsAll(in: text.text)
        case .numbered(let points): points.allSatisfy { common.knowsAll(in: $0) }
        case .particulars(let particulars):
            particulars.allSatisfy { common.knowsAll(in: $0.label) && common.knowsAll(in: $0.value) }
        case .table, .chart: false
        case .signatures(let signatures): signatures.allSatisfy { $0.isSame(in: common, agency) }
        case .gap, .pageBreak: true
        }
    }
}

extension DocumentTemplate.Signature {
    fileprivate func isSame(in common: DocumentFields, _ agency: AgencyTemplate) -> Bool {
        switch signer {
        case .headOfOPD, .person, .leader: false
        case .named(let key):
            common.knowsAll(in: heading) && common.knowsAll(in: agency.signatories[key]?.position ?? "")
        }
    }
}

extension DocumentReading {
    private typealias Signature = DocumentTemplate.Signature

    /// Those of one level, no two on the same side.
    func signatures(_ list: [TemplateNode]) -> [DocumentTemplate.Signature] {
        var free = Signature.Side.allCases
        return list.compactMap { node in
            let read = node.mapping { signature(reading: $0, sides: free) } ?? nil
            free.removeAll { $0 == read?.side }
            return read
        }
    }

    private func signature(
        reading signature: TemplateMapping, sides: [DocumentTemplate.Signature.Side]
    ) -> DocumentTemplate.Signature? {
        let side = signature.required("side")?.choice(among: sides)
        let heading = signature.optional("heading")?.wording(kind.fields) ?? ""
        let signer = signature.required("signer").flatMap(signer)
        let hasStampBox = signature.optional("stamp-box")?.flag() ?? false
        guard let side, let signer else { return nil }
        return Signature(side, heading: heading, signer: signer, hasStampBox: hasStampBox)
    }

    private func signer(_ node: TemplateNode) -> DocumentTemplate.Signature.Signer? {
        guard let key = node.text() else { return nil }
        if key == Signature.Signer.headOfOPDKey, kind.isOfOneOPD { return .headOfOPD }
        if key == Signature.Signer.personKey, kind.isOfOnePerson { return .person }
        if !Signature.Signer.ownKeys.contains(key), signatories?.contains(key) ?? true { return .named(key) }
        var choices = (signatories ?? []).sorted()
        if kind.isOfOnePerson { choices.insert(Signature.Signer.personKey, at: 0) }
        if kind.isOfOneOPD { choices.insert(Signature.Signer.headOfOPDKey, at: 0) }
        node.note(.noSignatory, value: key, choices: choices.nearest(to: key))
        return nil
    }
}

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
        // Asked for where it says something, so that it is an unknown key elsewhere.
        let standIn = signer == .leader ? signature.optional("without-leader")?.mapping(standIn) : nil
        guard let side, let signer else { return nil }
        return Signature(side, heading: heading, signer: signer, hasStampBox: hasStampBox, standIn: standIn ?? nil)
    }

    private func standIn(reading standIn: TemplateMapping) -> DocumentTemplate.Signature.StandIn? {
        let heading = standIn.optional("heading")?.wording(kind.fields) ?? ""
        guard let signer = standIn.required("signer"), let key = signer.text() else { return nil }
        guard isSignatory(key) else {
            signer.note(.noSignatory, value: key, choices: (signatories ?? []).sorted().nearest(to: key))
            return nil
        }
        return DocumentTemplate.Signature.StandIn(heading: heading, signatory: key)
    }

    private func signer(_ node: TemplateNode) -> DocumentTemplate.Signature.Signer? {
        guard let key = node.text() else { return nil }
        let own = kind.ownSigners
        if let signer = own.first(where: { $0.key == key })?.signer { return signer }
        if isSignatory(key) { return .named(key) }
        node.note(.noSignatory, value: key, choices: (own.map(\.key) + (signatories ?? []).sorted()).nearest(to: key))
        return nil
    }

    private func isSignatory(_ key: String) -> Bool {
        !Signature.Signer.ownKeys.contains(key) && signatories?.contains(key) ?? true
    }
}

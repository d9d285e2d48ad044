import IkrarRegistry

/// The form for letters as it was sent: one letter for everybody who was ticked.
struct ExcuseDraft {
    let nips: Set<String>
    let kind: String
    let document: String

    init(_ form: FormFields) {
        nips = Set(form.values("nip"))
        kind = form.typed("kind")
        document = form.typed("document")
    }

    /// - Throws: ``WebError`` `fieldMissing`, `fieldBroken`.
    func requests() throws -> [ExcuseRequest] {
        guard !nips.isEmpty else { throw WebError(.fieldMissing, subject: "nip") }
        guard !document.isEmpty else { throw WebError(.fieldMissing, subject: "document") }
        guard !kind.isEmpty else { throw WebError(.fieldMissing, subject: "kind") }
        guard let excuse = ExcuseKind(rawValue: kind), ExcuseKind.byLetter.contains(excuse) else {
            throw WebError(.fieldBroken, subject: "kind")
        }
        return try nips.sorted().map { text in
            guard let nip = NIP.stored(text) else { throw WebError(.fieldBroken, subject: "nip") }
            return ExcuseRequest(nip: nip, kind: excuse, document: document)
        }
    }
}

import IkrarRegistry

/// The form for a hall as it was sent: one place for everybody who was ticked.
struct HallDraft {
    let place: String
    let account: String
    let document: String
    let session: String

    init(_ form: FormFields) {
        place = form.typed("hall-place")
        account = form.typed("hall-account")
        document = form.typed("hall-document")
        session = form.typed("hall-session")
    }

    /// - Throws: ``WebError`` `fieldMissing`, `fieldBroken`.
    func request(of people: Set<String>, opd: OrgUnit.ID) throws -> HallRequest {
        guard !people.isEmpty else { throw WebError(.fieldMissing, subject: "nip") }
        let nips = try people.sorted().map { text in
            guard let nip = NIP.stored(text) else { throw WebError(.fieldBroken, subject: "nip") }
            return nip
        }
        return HallRequest(
            opd: opd, session: session.isEmpty ? nil : Session.ID(session), place: place, account: account,
            document: document, people: nips)
    }
}

import DirectoryLists
import FoundationEssentials
import IkrarRegistry
import IkrarTexts

extension ImportDesk {
    /// Reads the circular that a form brings, and publishes it.
    /// - Parameters:
    ///   - event: `nil` for a new one, which the form names.
    ///   - form: Called once there is a place.
    /// - Throws: ``FormError``, ``WebError`` `tooBusy`, `fieldMissing` for a form without a file, `fieldBroken`; `RegistryError`.
    func circular(
        at event: Event.ID?, for account: Account, by user: String, reading form: () async throws -> MultipartForm
    ) async throws -> CircularPublishing {
        let place = try places.take(for: account.login)
        defer { withExtendedLifetime(place) {} }
        let form = try await form()
        defer { form.discard() }
        let wish = CircularWish(form.fields)
        let id = try event ?? Event.ID(form.fields.required("event"))
        guard let file = form.files.first else { throw WebError(.fieldMissing, subject: Self.circularField) }
        guard file.size <= CircularDraft.most else {
            throw RegistryError(.circularTooLarge, subject: file.name, detail: "\(CircularDraft.most >> 20)")
        }
        let content = try await withTaskExecutorPreference(thread) {
            Array(try Data(contentsOf: URL(filePath: file.path)))
        }
        let zone =
            if let event { try await registry.event(event).event.zone } else { try await registry.zone() }
        return try await registry.publishCircular(
            try wish.draft(file.name, content, zone: zone), at: id, onlyNew: event == nil, by: user)
    }

    /// Puts on record who has signed the list that a form brings, or whose NIPs were typed.
    /// - Throws: ``WebError`` `listAndNIPs` for a form with both, `lineWithoutNIP`, `unknownNIP`; as ``circular(at:for:by:reading:)``; `RosterFileError`, `ListFault`.
    func circularList(
        of event: Event.ID, for account: Account, by user: String, reading form: () async throws -> MultipartForm
    ) async throws -> (recording: AcknowledgementRecording, held: [PeopleListReading.HeldRow]) {
        let place = try places.take(for: account.login)
        defer { withExtendedLifetime(place) {} }
        let form = try await form()
        defer { form.discard() }
        let typed = form.fields.typed("date")
        let day = CivilDate(iso: typed)
        guard typed.isEmpty || day != nil else { throw WebError(.fieldBroken, subject: "list_date") }
        let (number, nips) = (form.fields.typed("number"), form.fields.typed("nips"))
        guard let file = form.files.first else {
            guard !nips.isEmpty else { throw WebError(.fieldMissing, subject: "list") }
            let people = try TypedNIPs(nips, registry)
            do {
                let recording = try await registry.acknowledgeCircular(
                    people.all, at: event, document: number, on: day, by: user)
                return (recording, [])
            } catch {
                throw await people.explained(error, by: registry)
            }
        }
        // Which of them was meant nobody can tell.
        guard nips.isEmpty else { throw WebError(.listAndNIPs) }
        let list = try await withTaskExecutorPreference(thread) {
            try await ListReading(registry: registry).people(
                of: ListSource(path: file.path, name: file.name), for: event)
        }
        let recording = try await registry.acknowledgeCircular(
            list.people, at: event, document: number, on: day, by: user)
        return (recording, list.held(after: recording))
    }

    /// The fields of the forms that hold a circular, and a signed list.
    static let circularField = "circular"
    static let circularListField = "list"
}

/// A circular as a form asks for it to be published.
private struct CircularWish {
    private let fields: FormFields

    init(_ fields: FormFields) { self.fields = fields }

    /// - Throws: ``WebError`` `fieldBroken`.
    func draft(_ file: String, _ content: [UInt8], zone: Zone) throws -> CircularDraft {
        let (until, audience) = (fields.typed("until"), fields.typed("audience"))
        let deadline = LocalTime(until, on: nil)?.instant(in: zone)
        guard until.isEmpty || deadline != nil else { throw WebError(.fieldBroken, subject: "until") }
        let asked = Circular.Audience(rawValue: audience)
        guard audience.isEmpty || asked != nil else { throw WebError(.fieldBroken, subject: "audience") }
        return CircularDraft(
            number: fields.typed("number"), file: file, content: content, audience: asked, until: deadline,
            title: fields.typed("title"))
    }
}

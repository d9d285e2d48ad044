import DirectoryLists
import IkrarRegistry
import IkrarTexts

extension ImportDesk {
    /// Reads the list of paktas that a form brings and keeps it for an hour, with what recording it would do. Records nothing.
    /// - Parameter form: Called once there is a place.
    /// - Throws: ``FormError``, ``WebError`` `tooBusy`, `fieldMissing` for a form without a file, `fieldBroken`, `RosterFileError`,
    ///   `ListFault`, `RegistryError`.
    func paktas(
        of event: Event.ID, for account: Account, by user: String, reading form: () async throws -> MultipartForm
    ) async throws -> KeptPlan {
        let place = try places.take(for: account.login)
        defer { withExtendedLifetime(place) {} }
        let form = try await form()
        defer { form.discard() }
        guard let file = form.files.first else { throw WebError(.fieldMissing, subject: Self.paktaField) }
        let day = form.fields.typed("date")
        let usual = CivilDate(iso: day)
        guard day.isEmpty || usual != nil else { throw WebError(.fieldBroken, subject: "pakta_date") }
        let typed = form.fields.typed("filed_by")
        let keeper = typed.isEmpty ? account.name : typed
        let source = ListSource(path: file.path, name: file.name)
        let list = try await withTaskExecutorPreference(thread) {
            try await ListReading(registry: registry).paktas(of: source, for: event, usualDate: usual)
        }
        let trial = try await registry.recordPaperPledges(
            list.requests, at: event, filedBy: keeper, isDryRun: true, by: user)
        let now = registry.now
        let plan = KeptPlan(
            id: Self.newID(), account: account.id,
            content: .paktas(KeptPaktas(event: event, list: list, filedBy: keeper, trial: trial)), files: [file.name],
            units: [:], size: file.size, until: now.adding(seconds: PlanShelf.seconds))
        shelf.keep(plan, now: now)
        return plan
    }

    /// The field of the form that holds the list.
    static let paktaField = "pakta"
}

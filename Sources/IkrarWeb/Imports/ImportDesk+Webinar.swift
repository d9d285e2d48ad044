import DirectoryLists
import IkrarRegistry
import IkrarTexts

extension ImportDesk {
    /// Reads the webinar's report that a form brings and takes it; where only a look is asked for, nothing is put on record.
    /// - Parameter form: Called once there is a place.
    /// - Returns: What is made of it, and whether that was only looked at.
    /// - Throws: ``FormError``, ``WebError`` `tooBusy`, `fieldMissing` for a form without a file, `fieldBroken`,
    ///   `RosterFileError`, `ReportFault`, `RegistryError`.
    func webinar(
        of event: Event.ID, for account: Account, by user: String, reading form: () async throws -> MultipartForm
    ) async throws -> (sheet: WebinarSheet, isTrial: Bool) {
        let place = try places.take(for: account.login)
        defer { withExtendedLifetime(place) {} }
        let form = try await form()
        defer { form.discard() }
        guard let file = form.files.first else { throw WebError(.fieldMissing, subject: Self.reportField) }
        let wish = try WebinarWish(form.fields)
        let frame = try await registry.webinarFrame(of: event, session: wish.session)
        let (report, content) = try await withTaskExecutorPreference(thread) {
            try wish.reading.report(
                of: ListSource(path: file.path, name: file.name), on: frame.session, zone: frame.event.zone,
                remembered: frame.mappings, proposing: false)
        }
        let columns = wish.reading.columns
        let sheet = try await registry.takeWebinar(
            report, file: file.name, content: content, event: event, session: frame.session, minimum: wish.minimum,
            mapping: columns.isEmpty ? nil : ReportMapping(columns), isTrial: wish.isTrial, by: user)
        return (sheet, wish.isTrial)
    }

    /// The field of the form that holds the report.
    static let reportField = "laporan"
}

/// What somebody asks for beside a report.
struct WebinarWish {
    var session: Session.ID?
    var reading = WebinarReading()
    var minimum: PresenceMinimum?
    /// Nothing is to be put on record yet.
    var isTrial = false

    /// - Throws: ``WebError`` `fieldBroken`.
    init(_ fields: FormFields) throws {
        let session = fields.typed("session")
        if !session.isEmpty { self.session = Session.ID(session) }
        let zone = fields.typed("zone")
        if !zone.isEmpty {
            guard let offset = ReportTiming.offset(named: zone) else {
                throw WebError(.fieldBroken, subject: "report_zone")
            }
            reading.offset = offset
        }
        let date = fields.typed("date")
        if !date.isEmpty {
            guard let day = CivilDate(iso: date) else { throw WebError(.fieldBroken, subject: "report_date") }
            reading.date = day
        }
        let meeting = fields.typed("meeting")
        if !meeting.isEmpty { reading.meeting = meeting }
        for field in Self.askedColumns {
            let header = fields.typed(Self.name(of: field))
            if !header.isEmpty { reading.columns[field] = header }
        }
        minimum = try Self.minimum(fields)
        isTrial = !fields.typed("trial").isEmpty
    }

    /// Columns that the page asks for; the others are found by their headers or not at all.
    static let askedColumns: [ReportField] = [.name, .email, .join, .leave, .duration, .nip]

    static func name(of field: ReportField) -> String { "kolom-" + field.rawValue }

    private static func minimum(_ fields: FormFields) throws -> PresenceMinimum? {
        let typed = fields.typed("minimum")
        guard !typed.isEmpty else { return nil }
        let isPercent = fields.typed("unit") == "percent"
        guard let number = Int(typed), (0...(isPercent ? 100 : 10_000)).contains(number) else {
            throw WebError(.fieldBroken, subject: "report_minimum")
        }
        if number == 0 { return .any }
        return isPercent ? .percent(number) : .minutes(number)
    }
}

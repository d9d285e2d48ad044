import IkrarRegistry
import IkrarTexts

/// Events and sessions as forms have them: a day, and clock times on that day.
enum EventForm {
    static let fields = ["event", "session", "title", "place", "date", "opens", "starts", "late", "closes"]

    /// Fields beside which the form says what is wrong with them; the times are together one.
    static let places: Set<String> = ["event", "session", "title", "times"]
    private static let times: Set<String> = ["date", "opens", "starts", "late", "closes"]

    /// - Throws: As ``FormFault``.
    static func fault(_ error: any Error, _ language: Language) throws -> FormFault {
        var fault = try FormFault(error, language)
        if let field = fault.field, times.contains(field) { fault.field = "times" }
        return fault
    }

    /// What was typed, for showing the form again.
    static func typed(_ form: FormFields) -> [String: String] {
        Dictionary(uniqueKeysWithValues: fields.map { ($0, form.typed($0)) })
    }

    /// A new event with its main session.
    /// - Throws: ``WebError`` `fieldMissing`, `fieldBroken`; ``RegistryError`` `badTime`.
    static func event(_ form: FormFields) throws -> (event: Event, main: Session) {
        let id = Event.ID(try form.required("event"))
        guard let kind = Event.Kind(rawValue: try form.required("kind")) else {
            throw WebError(.fieldBroken, subject: "kind")
        }
        guard let zone = Zone(rawValue: try form.required("zone")) else {
            throw WebError(.fieldBroken, subject: "zone")
        }
        let title = try form.required("title")
        let main = try session(form, id: Session.main, of: id, title: title, in: zone)
        let event = Event(
            id: id, kind: kind, title: title, place: form.typed("place"), starts: main.starts, zone: zone)
        return (event, main)
    }

    /// A further session; without OPDs it serves all.
    /// - Throws: ``WebError`` `fieldMissing`; ``RegistryError`` `badTime`.
    static func session(_ form: FormFields, of event: Event) throws -> Session {
        var session = try session(
            form, id: Session.ID(try form.required("session")), of: event.id, title: try form.required("title"),
            in: event.zone)
        session.opds = Set(form.all.filter { $0.name == "opd" }.map { OrgUnit.ID($0.value) })
        return session
    }

    private static func session(
        _ form: FormFields, id: Session.ID, of event: Event.ID, title: String, in zone: Zone
    ) throws -> Session {
        let date = try form.required("date")
        guard let day = CivilDate(iso: date) else { throw RegistryError(.badTime, subject: date) }
        func time(_ name: String) throws -> Instant? {
            let text = form.typed(name)
            guard !text.isEmpty else { return nil }
            guard let time = LocalTime(text, on: day), time.date == day else {
                throw RegistryError(.badTime, subject: text)
            }
            return time.instant(in: zone)
        }
        guard let starts = try time("starts") else { throw WebError(.fieldMissing, subject: "starts") }
        guard let closes = try time("closes") else { throw WebError(.fieldMissing, subject: "closes") }
        return Session(
            id: id, event: event, title: title, place: form.typed("place"),
            opens: try time("opens") ?? starts.adding(seconds: -usualLead), starts: starts,
            lateAfter: try time("late"), closes: closes)
    }

    /// Gates open two hours before the start unless said otherwise, as on the command line.
    private static let usualLead: Int64 = 2 * 3600
}

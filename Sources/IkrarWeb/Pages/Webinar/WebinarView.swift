import IkrarRegistry
import IkrarTexts

/// Participants who are left and those whom somebody has settled, as the page shows them: NIPs masked.
struct WebinarView {
    let event: Event
    let sessions: [Session]
    let language: Language
    /// A NIP that nobody could be settled by; it is shown again where it was typed.
    var typed: Typed?

    struct Typed {
        let row: Int?
        let nip: String
    }

    private func retyped(_ row: Int?) -> String { typed.flatMap { $0.row == row ? $0.nip : nil } ?? "" }

    /// So many are shown at once; the next come when those are settled.
    static let mostShown = 50

    func values(_ lines: [WebinarSheet.Line]) -> [String: Any] {
        let queued = lines.filter { $0.state == .queued }
        let unknown = lines.filter { $0.state == .unknown }
        return [
            "event": EventView.row(event, language), "field": ImportDesk.reportField,
            "settle_action": Route.settleWebinar.path(["event": event.id.rawValue]),
            "queued_count": Wording.count(queued.count, language), "has_queued": !queued.isEmpty,
            "unknown_count": Wording.count(unknown.count, language), "has_unknown": !unknown.isEmpty,
            "queued": queued.prefix(Self.mostShown).map(item), "unknown": unknown.prefix(Self.mostShown).map(item),
        ]
    }

    /// The form for a report, with what was typed into it.
    func wish(_ fields: FormFields) -> [String: Any] {
        var values: [String: Any] = [
            "has_sessions": sessions.count > 1, "is_percent": fields.typed("unit") == "percent",
            "sessions": sessions.map { session -> [String: Any] in
                let id = session.id.rawValue
                return ["id": id, "title": "\(id) · \(session.title)", "chosen": fields.typed("session") == id]
            },
            "columns": WebinarWish.askedColumns.map { field in
                let name = WebinarWish.name(of: field)
                return ["field": name, "label": field.label(language), "typed": fields.typed(name)]
            },
        ]
        for field in ["zone", "date", "meeting", "minimum"] { values["\(field)_typed"] = fields.typed(field) }
        return values
    }

    /// Whom a report would credit, the first ones; nothing is on record of it.
    func trial(_ sheet: WebinarSheet) -> [String: Any] {
        let credited = sheet.lines(.credited)
        let unknown = sheet.lines(.unknown).count + sheet.lines(.nobody).count
        var values: [String: Any] = [
            "read": Say.webinarRead(
                format: sheet.record.format, participants: sheet.lines.count, credited: credited.count,
                queued: sheet.lines(.queued).count, unknown: unknown)(language),
            "present": Say.webinarPresent(
                sheet.present, tooShort: sheet.tooShort, unlisted: sheet.unlisted, unseen: sheet.unseen,
                isDryRun: true)(language),
            "annulled": sheet.annulled > 0 ? Say.webinarAnnulled(sheet.annulled)(language) : false,
            "has_credited": !credited.isEmpty,
            "credited": credited.prefix(Self.mostShown).map { line in
                [
                    "shown": masked(line.participant.shown), "person": line.person?.name.printed ?? "–",
                    "unit": line.person.map(Self.place) ?? "–",
                    "minutes": line.participant.minutes.map { Wording.count($0, language) } ?? "–",
                    "by": line.ground?.label(language) ?? "–",
                    "verdict": line.verdict?.label(language) ?? "–",
                ]
            },
        ]
        if credited.count > Self.mostShown {
            values["rest"] = PageWords.webinarTrialRest(credited.count - Self.mostShown)(language)
        }
        return values
    }

    /// The reports that were taken in, the latest first.
    func reports(_ reports: [TakenReport]) -> [[String: String]] {
        reports.map { report in
            [
                "file": report.record.file, "session": report.record.session.rawValue,
                "format": report.record.format.label(language),
                "at": Wording.moment(report.record.takenAt, in: event.zone, language), "by": report.record.takenBy,
                "participants": Wording.count(report.participants, language),
            ]
        }
    }

    /// Whom somebody has settled, so that a slip can be changed.
    /// - Parameters:
    ///   - search: Words of the shown name or the person's; all where empty.
    ///   - row: The one that was settled just now.
    func settled(_ lines: [WebinarSheet.Line], search: String, just row: Int?) -> [String: Any] {
        let sought = search.lowercased()
        let found = lines.filter { line in
            line.row != row
                && (sought.isEmpty || line.participant.shown.lowercased().contains(sought)
                    || line.person?.name.printed.lowercased().contains(sought) == true)
        }
        var values: [String: Any] = [
            "has_settled": !lines.isEmpty, "search": search,
            "settled": found.prefix(Self.mostShown).map { settledItem($0, isJust: false) },
        ]
        if found.count > Self.mostShown {
            values["settled_rest"] = PageWords.webinarSettledRest(found.count - Self.mostShown)(language)
        }
        if let line = lines.first(where: { $0.row == row }) { values["just"] = settledItem(line, isJust: true) }
        return values
    }

    private func settledItem(_ line: WebinarSheet.Line, isJust: Bool) -> [String: Any] {
        let shown = masked(line.participant.shown)
        let row = line.row ?? 0
        let person = line.person.map { "\($0.name.printed) · \(Self.place(of: $0)) · NIP \($0.nip.masked)" }
        var values: [String: Any] = [
            "row": row, "sentence": PageWords.webinarSettled(row, shown, as: person)(language),
            "is_open": isJust || !retyped(line.row).isEmpty, "typed": retyped(line.row),
        ]
        if let standing = line.standing { values["standing"] = standing.sentence(language) }
        return values
    }

    private func item(_ line: WebinarSheet.Line) -> [String: Any] {
        let participant = line.participant
        let nips = NIP.shortened(line.candidates.map(\.person.nip))
        var values: [String: Any] = [
            "row": line.row ?? 0, "shown": masked(participant.shown), "email": participant.email,
            "typed": retyped(line.row), "is_open": !retyped(line.row).isEmpty,
            "candidates": line.candidates.enumerated().map { number, candidate in
                [
                    "key": "\(number + 1)", "id": candidate.person.id.rawValue,
                    "name": candidate.person.name.printed, "place": Self.place(of: candidate.person),
                    "nip": nips[number], "why": candidate.reason.label(language),
                ]
            },
        ]
        values["has_candidates"] = !line.candidates.isEmpty
        if !participant.otherName.isEmpty { values["other_name"] = masked(participant.otherName) }
        if let minutes = participant.minutes { values["minutes"] = Wording.count(minutes, language) }
        return values
    }

    /// What somebody is, and where: units of one name are told apart by their OPDs.
    private static func place(of person: WebinarPerson) -> String {
        [person.position, person.unit, person.opd].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// A shown name may hold a NIP.
    private func masked(_ shown: String) -> String {
        let digits = shown.unicodeScalars.count { ("0"..."9").contains($0) }
        guard digits >= 9 else { return shown }
        var left = digits - 3
        return String(
            shown.map { character in
                guard character.isASCII, character.isNumber, left > 0 else { return character }
                left -= 1
                return "*"
            })
    }
}

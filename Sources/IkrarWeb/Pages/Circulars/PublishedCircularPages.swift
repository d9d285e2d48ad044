import DirectoryLists
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// A circular as Kesbangpol keeps it: its versions with their digests, who has confirmed and who has not, OPD by OPD; signed
/// lists, and receipts that are to be verified.
struct PublishedCircularPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.eventCircular) { try await page($0) }
        book.answer(.circularVersion, with: file)
        book.answer(.circularMissing, with: missing)
        book.answer(.recordCircularList, with: record)
    }

    /// - Parameters:
    ///   - typed: Into the form for another version, when it could not be taken.
    ///   - refused: Into the form for a signed list, when it could not be taken.
    func page(
        _ visit: Visit, typed: FormFields? = nil, refused: FormFields? = nil, fault: FormFault? = nil,
        list: SignedListView? = nil
    ) async throws -> Response {
        let id = try visit.event()
        let event = try await site.registry.event(id).event
        guard event.kind == .edaran else { throw WebError(.noSuchPage) }
        var body = try await PublishedCircularView(of: event, for: visit, at: site.registry).values
        let form = CircularFormView(typed: typed ?? FormFields([]), zone: event.zone, language: visit.language)
        body.merge(form.values) { own, _ in own }
        body["is_version_refused"] = typed != nil
        if let refused {
            body["is_list_refused"] = true
            for field in ["number", "date", "nips"] { body["list_\(field)_typed"] = refused.typed(field) }
        }
        if let list { body["recorded"] = list.values(visit.language) }
        var check = ReceiptCheck(mark: "EDR", here: Route.eventCircular.path(["event": id.rawValue]))
        try await check.verify(visit) { try await site.registry.verifyAcknowledgement($0) }
        body.merge(check.values) { $1 }
        if let fault { body["fault"] = fault.text }
        return try site.page(
            "circular-status", visit, title: PageWords.word("circular_status", visit.language), at: event.kind, body,
            fault?.status ?? .ok)
    }

    private func file(_ visit: Visit) async throws -> Response {
        guard let version = Int(try visit.part("version")) else { throw WebError(.noSuchPage) }
        return .circular(try await site.registry.circularFile(of: try visit.event(), version: version))
    }

    /// Everybody who has not confirmed, as CSV for Indonesian Excel.
    private func missing(_ visit: Visit) async throws -> Response {
        let id = try visit.event()
        guard try await site.registry.event(id).event.kind == .edaran else { throw WebError(.noSuchPage) }
        let header = ["import_nip", "import_name", "import_unit", "people_position", "acts_opd"]
        var text = "\u{FEFF}" + QuarantineText.line(header.map { PageWords.word($0, visit.language) })
        _ = try await site.registry.rosters(of: id, opd: nil) { roster in
            for row in roster.rows where row.isMissing {
                text += QuarantineText.line([row.nip.spaced, row.name, row.unit, row.position, roster.opd])
            }
        }
        return .download(Array(text.utf8), type: "text/csv; charset=utf-8", named: "belum-\(id).csv")
    }

    private func record(_ visit: Visit) async throws -> Response {
        var typed = FormFields([])
        do {
            let (recording, held) = try await site.imports.circularList(
                of: try visit.event(), for: try visit.account(), by: try visit.user()
            ) {
                let form = try await visit.upload()
                typed = form.fields
                return form
            }
            return try await page(visit, list: SignedListView(recording: recording, held: held))
        } catch {
            return try await page(visit, refused: typed, fault: try FormFault(ofUpload: error, visit.language))
        }
    }
}

/// What recording a signed list did.
struct SignedListView {
    let recording: AcknowledgementRecording
    let held: [PeopleListReading.HeldRow]

    func values(_ language: Language) -> [String: Any] {
        // Of people who were named by their NIPs, no row is held back.
        let reasons = AcknowledgementRecording.Reason.allCases.filter { $0 != .notOnList || held.isEmpty }
        return [
            "done": PageWords.circularRecorded(recording.recorded.count)(language),
            "left_out": counted(language)
                + reasons.map { ($0, recording.leftOut($0)) }.filter { !$0.1.isEmpty }.map { reason, people in
                    "\(reason.label(language)): \(Self.names(people))"
                },
            "has_held": !held.isEmpty,
            "held": held.map { row in
                [
                    "line": (row.sheet.map { "\($0): " } ?? "") + String(row.line), "nip": row.nip,
                    "name": row.name, "why": row.text(language),
                ]
            },
        ]
    }

    /// Who counts now besides, and why not before.
    private func counted(_ language: Language) -> [String] {
        var lines: [String] = []
        if !recording.restored.isEmpty {
            lines.append("\(Say.restored(recording.restored.count)(language)) \(Self.names(recording.restored))")
        }
        if recording.finished > 0 { lines.append(Say.finished(recording.finished)(language)) }
        return lines
    }

    private static func names(_ people: [PledgeRecording.Someone]) -> String {
        people.map(\.name).joined(separator: "; ")
    }
}

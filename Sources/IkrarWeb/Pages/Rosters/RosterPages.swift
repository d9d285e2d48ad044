import HTTPTypes
import Hummingbird
import IkrarRegistry
import IkrarTexts
import RegistryDocuments

/// An event's rosters to take home: the recap of all, and each OPD's.
struct RosterPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.rosters, with: list)
        book.answer(.rosterFile, with: roster)
        book.answer(.recapFile, with: recap)
        book.answer(.rosterArchive, with: archive)
    }

    private func list(_ visit: Visit) async throws -> Response {
        let id = try visit.event()
        let overview = try await site.registry.overview(of: id)
        var body: [String: Any] = [
            "event": overview.event.title, "href": Route.event.path(["event": id.rawValue]),
            "recap": files(masked: [.csv, .xlsx, .json, .pdf], visit) { format in
                Route.recapFile.path(["event": id.rawValue, "format": format])
            },
        ]
        if overview.event.state != .draft {
            let recap = try await site.registry.recap(of: id)
            body["has_pledge"] = recap.event.hasPledge
            body["opds"] = recap.opds.map { line in
                var row = row(line, id, visit)
                if recap.event.hasPledge { row["pledged"] = Wording.count(line.pledges.pledged, visit.language) }
                return row
            }
            body["is_open"] = true
            if visit.may(.rosterArchive) {
                body["has_archives"] = true
                body["archives"] = files(masked: [], visit) { format in
                    Route.rosterArchive.path(["event": id.rawValue, "format": format])
                }
            }
        }
        // Of templates that are broken, the download tells.
        if let warning = try? await site.inventedLetterhead() { body["invented"] = warning(visit.language) }
        let kind = overview.event.kind
        return try site.page(
            "rosters", visit, title: PageWords.word("rosters_title", at: kind, visit.language), at: kind, body)
    }

    private func row(_ line: Recap.Line, _ event: Event.ID, _ visit: Visit) -> [String: Any] {
        let counts = line.counts
        let numbers = [
            ("obliged", counts.obliged), ("present", counts.present + counts.late), ("excused", counts.excused),
            ("absent", counts.absent + counts.notYet),
        ]
        var values = numbers.reduce(into: [String: Any]()) { $0[$1.0] = Wording.count($1.1, visit.language) }
        values["name"] = line.opd
        values["rate"] = Wording.percent(counts.rates.ofObliged, visit.language)
        if let opd = line.opdID {
            values["files"] = files(masked: Set(DownloadFormat.allCases.filter(\.isMaskable)), visit) { format in
                Route.rosterFile.path(["event": event.rawValue, "opd": opd.rawValue, "format": format])
            }
        }
        return values
    }

    /// What may be taken home; for an auditor only what is masked.
    private func files(
        masked: Set<DownloadFormat>, _ visit: Visit, _ path: (String) -> String
    ) -> [[String: String]] {
        DownloadFormat.allCases.filter { !visit.isMasked || masked.contains($0) }
            .map { ["href": path($0.rawValue), "label": PageWords.word("rosters_\($0.rawValue)", visit.language)] }
    }

    private func roster(_ visit: Visit) async throws -> Response {
        let format = try visit.format()
        let (event, opd) = (try visit.event(), try visit.opd())
        let file = try await site.rosters.roster(
            of: event, opd: opd, format, audience: .excel, isMasked: visit.isMasked, for: try visit.user())
        let stem = try await stem(of: opd, at: event)
        return .download(file, type: format.contentType, named: "daftar-\(event)-\(stem).\(format.rawValue)")
    }

    /// As in the archive of all OPDs.
    private func stem(of opd: OrgUnit.ID, at event: Event.ID) async throws -> String {
        let lines = try await site.registry.recap(of: event).opds
        let stems = RosterWriter.stems(of: lines.map(\.opd))
        return zip(lines, stems).first { $0.0.opdID == opd }?.1 ?? opd.rawValue
    }

    private func archive(_ visit: Visit) async throws -> Response {
        let format = try visit.format()
        let event = try visit.event()
        let file = try await site.rosters.archive(of: event, format, for: try visit.user())
        return .download(file, type: ZipFile.contentType, named: "daftar-\(event)-\(format.rawValue).zip")
    }

    private func recap(_ visit: Visit) async throws -> Response {
        let format = try visit.format()
        let event = try visit.event()
        let file = try await site.rosters.recap(
            of: event, format, audience: .excel, isMasked: visit.isMasked, for: try visit.user())
        return .download(file, type: format.contentType, named: "rekap-\(event).\(format.rawValue)")
    }
}

extension Visit {
    /// The format that the address names.
    func format() throws -> DownloadFormat {
        guard let format = DownloadFormat(rawValue: try part("format")) else { throw WebError(.noSuchPage) }
        return format
    }
}

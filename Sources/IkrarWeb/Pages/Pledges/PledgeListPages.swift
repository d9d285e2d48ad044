import DirectoryLists
import Hummingbird
import IkrarRegistry
import IkrarTexts

/// Who has pledged and who has not, who came and did not, who did and was not there; to read and to take home.
struct PledgeListPages: RouteKeeper {
    let site: Site

    func write(into book: inout RouteBook) {
        book.answer(.pledgeList, with: list)
        book.answer(.pledgeListFile, with: file)
    }

    private func lines(_ visit: Visit) async throws -> (event: Event, filter: PledgeFilter, lines: [PledgeLine]) {
        guard let filter = PledgeFilter(address: try visit.part("filter")) else { throw WebError(.noSuchPage) }
        let event = try await site.registry.event(try visit.event()).event
        return (event, filter, try await site.registry.pledgeLines(of: event.id, filter))
    }

    /// So many stand on the page; the file has them all.
    private static let shown = 500

    private func list(_ visit: Visit) async throws -> Response {
        let (event, filter, lines) = try await lines(visit)
        let language = visit.language
        let parts = ["event": event.id.rawValue, "filter": filter.address]
        var body: [String: Any] = [
            "event": EventView.row(event, language), "back": Route.pledgeActs.path(["event": event.id.rawValue]),
            "heading": filter.label(language), "count": Wording.count(lines.count, language),
            "csv": Route.pledgeListFile.path(parts), "has_lines": !lines.isEmpty,
            "lines": lines.prefix(Self.shown).map { line -> [String: Any] in
                [
                    "name": line.name, "nip": visit.isMasked ? line.nip.masked : line.nip.spaced, "unit": line.unit,
                    "opd": line.opd,
                    "status": line.status?.label(language) ?? PageWords.word("personal_guest", language),
                    "pledges": pledges(line, event, language), "receipts": line.pledges.map(\.receipt.typed),
                ]
            },
        ]
        if lines.count > Self.shown { body["more"] = Wording.count(lines.count - Self.shown, language) }
        return try site.page("pledge-list", visit, title: filter.label(language), body)
    }

    private func pledges(_ line: PledgeLine, _ event: Event, _ language: Language) -> String {
        line.pledges.map { pledge in
            let document = pledge.document.isEmpty ? "" : " \(pledge.document)"
            let day = Wording.date(pledge.at.local(in: event.zone).date, language)
            return "\(pledge.act.manner.label(language))\(document), \(day)"
        }.joined(separator: "; ")
    }

    /// CSV for Indonesian Excel.
    private func file(_ visit: Visit) async throws -> Response {
        let (event, filter, lines) = try await lines(visit)
        let word = { PageWords.word($0, visit.language) }
        let header = [
            "import_nip", "import_name", "import_unit", "acts_opd", "acts_status", "acts_pledge", "pledge_receipt",
        ]
        let rows = lines.map { line in
            [
                line.nip.spaced, line.name, line.unit, line.opd, line.status?.label(visit.language) ?? "",
                pledges(line, event, visit.language), line.pledges.map(\.receipt.typed).joined(separator: " "),
            ]
        }
        let text = rows.reduce(into: "\u{FEFF}" + QuarantineText.line(header.map(word))) {
            $0 += QuarantineText.line($1)
        }
        return .download(
            Array(text.utf8), type: "text/csv; charset=utf-8", named: "ikrar-\(event.id)-\(filter.address).csv")
    }
}

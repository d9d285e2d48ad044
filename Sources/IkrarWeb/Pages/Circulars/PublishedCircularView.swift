import IkrarRegistry
import IkrarTexts

/// A circular's versions, and how its OPDs stand.
struct PublishedCircularView {
    let event: Event
    let visit: Visit
    /// `nil` while nothing is published.
    var overview: CircularOverview?
    var recap: Recap?
    var rosters: [Roster] = []

    /// As it stands now.
    /// - Parameter withReaders: Whether who has read it is asked for, person by person.
    init(of event: Event, for visit: Visit, at registry: Registry, withReaders: Bool = true) async throws {
        (self.event, self.visit) = (event, visit)
        do {
            overview = try await registry.circular(of: event.id)
            guard withReaders else { return }
            var rosters: [Roster] = []
            recap = try await registry.rosters(of: event.id, opd: nil) { rosters.append($0) }
            self.rosters = rosters
        } catch let error as RegistryError where error.code == .circularUnpublished || error.code == .eventNotOpen {}
    }

    /// So many of an OPD's are named; the OPD's page has them all.
    private static let named = 5

    private var language: Language { visit.language }
    private var parts: [String: String] { ["event": event.id.rawValue] }

    var values: [String: Any] {
        let isRunning = event.state == .draft || event.state == .open
        var values: [String: Any] = [
            "event": EventView.row(event, language), "is_published": overview != nil,
            "may_publish": visit.may(.publishCircular) && isRunning, "action": Route.publishCircular.path(parts),
            "is_first": overview == nil,
        ]
        if let overview {
            values["versions"] = overview.versions.reversed().map(version)
            values["audience"] = overview.audience.label(language)
            let headless = overview.headless.map(\.name)
            if !headless.isEmpty { values["headless"] = Say.circularHeadless(headless)(language) }
            if visit.may(.recordCircularList), event.state == .open {
                values["list_action"] = Route.recordCircularList.path(parts)
                values["list_field"] = ImportDesk.circularListField
            }
        }
        if let recap { values["total"] = OfficeListView.numbers(recap.counts, language) }
        return values.merging(readers) { $1 }
    }

    /// Who has read it, OPD by OPD, and who has not.
    var readers: [String: Any] {
        guard recap != nil else { return [:] }
        var values: [String: Any] = ["has_recap": true, "rows": rosters.map(row)]
        if visit.may(.circularMissing) { values["missing_csv"] = Route.circularMissing.path(parts) }
        return values
    }

    /// What is to be read now, in a list of one; empty while nothing is published.
    var newest: [[String: Any]] { overview?.versions.last.map { [version($0)] } ?? [] }

    private func version(_ circular: Circular) -> [String: Any] {
        let version = parts.merging(["version": "\(circular.version)"]) { $1 }
        return [
            "version": Wording.count(circular.version, language), "number": circular.number, "name": circular.file,
            "href": visit.may(.circularVersion) ? Route.circularVersion.path(version) : false,
            "digest": circular.digest, "by": circular.publishedBy,
            "at": Wording.moment(circular.publishedAt, in: event.zone, language),
            "until": circular.until.map { Wording.moment($0, in: event.zone, language) } ?? "–",
        ]
    }

    private func row(_ roster: Roster) -> [String: Any] {
        var row = OfficeListView.numbers(roster.counts, language)
        row["name"] = roster.opd
        row["href"] =
            visit.may(.office, opd: roster.opdID)
            ? Route.office.path(parts.merging(["opd": roster.opdID.rawValue]) { $1 }) : false
        let missing = roster.rows.filter(\.isMissing)
        var names = missing.prefix(Self.named).map(\.name)
        if missing.count > Self.named {
            names.append(PageWords.more(Wording.count(missing.count - Self.named, language))(language))
        }
        if !names.isEmpty { row["names"] = names.joined(separator: "; ") }
        return row
    }
}

extension RosterRow {
    /// Neither came nor is excused.
    var isMissing: Bool { status == .notYet || status == .absent }
}

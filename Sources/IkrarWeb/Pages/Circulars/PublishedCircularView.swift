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

    /// So many of an OPD's are named; the OPD's page has them all.
    private static let named = 5

    private var language: Language { visit.language }
    private var parts: [String: String] { ["event": event.id.rawValue] }

    var values: [String: Any] {
        let isRunning = event.state == .draft || event.state == .open
        var values: [String: Any] = [
            "event": EventView.row(event, language), "is_published": overview != nil,
            "may_publish": visit.may(.publishCircular) && isRunning, "action": Route.publishCircular.path(parts),
            "is_first": overview == nil, "here": Route.eventCircular.path(parts),
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
        if let recap {
            values["has_recap"] = true
            values["total"] = OfficeListView.numbers(recap.counts, language)
            values["rows"] = rosters.map(row)
            if visit.may(.circularMissing) { values["missing_csv"] = Route.circularMissing.path(parts) }
        }
        return values
    }

    private func version(_ circular: Circular) -> [String: Any] {
        [
            "version": Wording.count(circular.version, language), "number": circular.number, "name": circular.file,
            "href": Route.circularVersion.path(parts.merging(["version": "\(circular.version)"]) { $1 }),
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
        row["names"] = names.joined(separator: "; ")
        return row
    }
}

extension RosterRow {
    /// Neither came nor is excused.
    var isMissing: Bool { status == .notYet || status == .absent }
}

/// The documents that an office prints of an event.
public enum DocumentKind: String, Hashable, Sendable, CaseIterable {
    /// Daftar hadir, to be signed by hand: one per OPD.
    case blankList = "blank-list"
    /// Daftar hadir, as it came out: one per OPD.
    case filledList = "filled-list"
    /// Rekapitulasi of one OPD.
    case officeRecap = "office-recap"
    /// Rekapitulasi of all OPD.
    case recap
    /// Berita acara.
    case minutes
    /// Pakta integritas, a page per person.
    case pledge
    /// Sertifikat, a page per person.
    case certificate

    /// The fields that its wording may name. Each may be written in capitals, and is then printed so.
    public var fields: Set<String> {
        var fields: Set<String> = [
            "agency", "event", "kind", "day", "date", "long-date", "short-date", "time", "venue", "zone", "place",
            "today", "signing-date", "number", "as-of", "attendance", "attend", "attended", "list",
        ]
        let counts: Set<String> = [
            "obliged", "came", "present", "late", "excused", "absent", "not-yet", "rate-of-obliged", "rate-of-expected",
            "uncounted", "pledges", "declared",
        ]
        let ofAll = counts.union(["guests", "opds"])
        let person: Set<String> = [
            "name", "nip", "position", "unit", "opd", "grade", "attended-at", "hours", "serial", "pledged-on",
            "pledge-opening", "point-1", "point-2", "point-3", "point-4", "pledge-closing", "pledge-version",
            "pledge-digest",
        ]
        switch self {
        case .blankList: fields.formUnion(["opd", "obliged"])
        case .filledList, .officeRecap: fields.formUnion(counts.union(["opd"]))
        case .recap: fields.formUnion(ofAll)
        case .minutes: fields.formUnion(ofAll.union(["leader", "reader", "witnesses", "supervisor", "notes"]))
        case .pledge, .certificate: fields.formUnion(person)
        }
        return fields
    }

    /// Whether its number becomes dots to write on when none is given; others are filed without one, and a line about it is
    /// left out.
    public var leavesRoomForNumber: Bool {
        switch self {
        case .minutes, .certificate: true
        case .blankList, .filledList, .officeRecap, .recap, .pledge: false
        }
    }

    /// Those that the line at the foot of every page may name.
    public var footerFields: Set<String> { fields.union(["page", "pages"]) }
}

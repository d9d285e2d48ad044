import IkrarRegistry
import IkrarTexts

/// The people of an OPD's page, by what became of them. Of a large OPD a part at once: a page is to be small on an old phone,
/// and quickly made while everybody looks.
struct OfficeGroups {
    /// People of a group on one page.
    static let atOnce = 50
    /// A group of so many stands open by itself.
    private static let few = 12

    /// Apart from those who were seen: an OPD has declared them, and nobody knows when they came.
    private static let declared = "declared"

    private static let order: [(code: String, status: AttendanceStatus, word: String)] = [
        (AttendanceStatus.notYet.rawValue, .notYet, "office_not_yet"),
        (AttendanceStatus.absent.rawValue, .absent, "office_absent"),
        (AttendanceStatus.late.rawValue, .late, "office_late"),
        (AttendanceStatus.present.rawValue, .present, "office_present"), (declared, .present, "office_declared"),
        (AttendanceStatus.excused.rawValue, .excused, "office_excused"),
    ]

    private static func code(_ row: some RosterPageRow) -> String {
        row.status == .present && row.at == nil && row.hall?.counts == true ? declared : row.status.rawValue
    }

    var language: Language
    /// Of the page's address.
    var parts: [String: String]
    var search = ""
    var kind = Event.Kind.apel
    /// The group that is looked through, and where in it.
    var turned: (status: String, page: Int)?

    /// - Parameters:
    ///   - rows: In official order.
    ///   - first: Who is shown before all others, so that no tick is out of sight.
    func values<Row: RosterPageRow>(
        _ rows: [Row], first: ((Row) -> Bool)? = nil, _ make: (Row) -> OfficeRow
    ) -> [[String: Any]] {
        let wanted = NameSearch(search)
        let words = PageWords.words(at: kind, language)
        // Rows are large: they are told apart by their places, and only those that are shown are taken.
        var byCode: [String: [Int]] = [:]
        for place in rows.indices where wanted.isEmpty || wanted.finds(rows[place].name) {
            byCode[Self.code(rows[place]), default: []].append(place)
        }
        return Self.order.compactMap { code, status, word in
            guard var places = byCode[code] else { return nil }
            var atOnce = Self.atOnce
            if let first {
                let own = places.filter { first(rows[$0]) }
                places = own + places.filter { !first(rows[$0]) }
                atOnce = max(atOnce, own.count)
            }
            let isMissing = status == .notYet || status == .absent
            let isTurned = turned?.status == code
            let page = isTurned ? min(turned?.page ?? 1, (places.count - 1) / Self.atOnce + 1) : 1
            let shown = places.dropFirst((page - 1) * Self.atOnce).prefix(page == 1 ? atOnce : Self.atOnce)
            var values: [String: Any] = [
                "title": words[word] ?? word, "code": code, "chip": status.rawValue,
                "count": Wording.count(places.count, language),
                "open": isTurned || isMissing || places.count <= Self.few || !wanted.isEmpty,
                "rows": shown.map { make(rows[$0]).values },
            ]
            if shown.count < places.count {
                values["pager"] = pager(code, shown.startIndex, shown.endIndex, places.count)
            }
            return values
        }
    }

    private func pager(_ code: String, _ start: Int, _ end: Int, _ count: Int) -> [String: Any] {
        let shown = PageWords.part(
            from: Wording.count(start + 1, language), to: Wording.count(end, language),
            of: Wording.count(count, language))
        let page = start / Self.atOnce + 1
        return [
            "shown": shown(language), "before": start > 0 ? link(code, page - 1) : false,
            "after": end < count ? link(code, page + 1) : false,
        ]
    }

    private func link(_ code: String, _ page: Int) -> String {
        var query = [("buka", code), ("hal", "\(page)")]
        if !search.isEmpty { query.append(("cari", search)) }
        return Route.office.path(parts, query: query) + "#\(code)"
    }
}

extension OfficeGroups {
    init(visit: Visit, parts: [String: String], kind: Event.Kind) {
        let page = max(visit.query("hal").flatMap(Int.init) ?? 1, 1)
        self.init(
            language: visit.language, parts: parts, search: visit.query("cari") ?? "", kind: kind,
            turned: visit.query("buka").map { ($0, page) })
    }
}

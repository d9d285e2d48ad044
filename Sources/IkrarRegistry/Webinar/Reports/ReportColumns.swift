/// Which column of a report holds what, found by the headers of its row.
struct ReportColumns: Sendable {
    var columns: [ReportField: Int]
    /// Headers that nobody knows.
    var unknown: [String]
    /// The vendor's own words for a person's name.
    private(set) var hasOriginalName = false
    private(set) var hasFirstSeen = false
    private(set) var hasParticipantName = false
    private(set) var hasFormTime = false
    private(set) var isUTC = false
    /// The duration is of one stay each, not of all together.
    private var isPerStay = false
    /// A person has named some of them.
    private(set) var isNamed = false

    enum Finding {
        case header(ReportColumns)
        /// Some of a header; what it lacks, and which headers nobody knows.
        case partial(PartialHeader)
        case nothing
    }

    subscript(field: ReportField) -> Int? { columns[field] }

    /// Judges a row.
    /// - Parameter named: Columns that a person has named, by their headers.
    static func find(_ texts: [String], named: [ReportField: String]) -> Finding {
        var found: [ReportField: [(column: Int, rank: Int)]] = [:]
        var result = ReportColumns(columns: [:], unknown: [])
        for (column, text) in texts.enumerated() where !text.isEmpty {
            let key = Spelling.key(text)
            if let (field, rank) = ReportSynonyms.meaning(of: key) {
                found[field, default: []].append((column, rank))
                result.note(key)
            } else if !ReportSynonyms.isIdle(key) {
                result.unknown.append(text)
            }
        }
        let mapped = named.compactMapValues { name in
            texts.firstIndex { !$0.isEmpty && Spelling.key($0) == Spelling.key(name) }
        }
        guard found.count + mapped.count >= 2 else { return .nothing }
        result.isNamed = !mapped.isEmpty
        for (field, all) in found {
            let least = all.map(\.rank).min() ?? 0
            result.columns[field] = all.first { $0.rank == least }?.column
        }
        // The account's list has the host's columns first, and the participant's behind the participant's name.
        if let name = result.columns[.name] {
            for field in [ReportField.email, .duration, .join, .leave] where found[field, default: []].count > 1 {
                let least = found[field]?.map(\.rank).min() ?? 0
                let behind = found[field]?.first { $0.column > name && $0.rank == least }
                result.columns[field] = behind?.column ?? result.columns[field]
            }
        }
        for (field, column) in mapped {
            for other in result.columns.keys where result.columns[other] == column { result.columns[other] = nil }
            result.columns[field] = column
        }
        result.unknown.removeAll { text in mapped.values.contains { texts[$0] == text } }
        guard let missing = result.missing else { return .header(result) }
        return .partial(
            PartialHeader(
                missing: missing, unknown: result.unknown, known: found.count + mapped.count,
                isSummary: result.isSummary))
    }

    /// A header without a name is a summary's; without a time it says nothing of presence.
    private var missing: ReportField? {
        let hasName = columns[.name] != nil || columns[.firstName] != nil || columns[.nip] != nil
        let (join, leave, duration) = (columns[.join], columns[.leave], columns[.duration])
        if columns[.moment] != nil { return hasName ? nil : .name }
        guard hasName else { return .name }
        if join != nil { return leave == nil && duration == nil ? .leave : nil }
        if leave != nil { return .join }
        guard duration != nil else { return unknown.count == 1 ? .duration : .join }
        // Minutes of each stay alone do not tell which of them overlap.
        return isPerStay && !isNamed && !unknown.isEmpty ? .join : nil
    }

    /// What stands above a list: a meeting and its length, and nobody.
    private var isSummary: Bool {
        (columns[.meeting] != nil || columns[.topic] != nil) && columns[.name] == nil && columns[.firstName] == nil
            && columns[.nip] == nil && columns[.join] == nil && columns[.leave] == nil
    }

    private mutating func note(_ key: String) {
        switch key {
        case "nameoriginalname", "usernameoriginalname", "namanamaasli", "namapenggunanamaasli": hasOriginalName = true
        case "firstseen": hasFirstSeen = true
        case "durationminutes", "durasimenit", "timeinsessionminutes": isPerStay = true
        case "participantname", "attendancestartedat": hasParticipantName = true
        case "capwaktu", "stempelwaktu", "timestamp": hasFormTime = true
        case "utceventtimestamp": isUTC = true
        default: break
        }
    }

    /// Columns of a Teams section whose headers are in a language that is not known: their order is the same in all.
    static func teams(section: Int, texts: [String]) -> ReportColumns? {
        guard texts.count >= 4, WrittenTime(texts[1]) != nil, WrittenTime(texts[2]) != nil else { return nil }
        return ReportColumns(
            columns: [.name: 0, .join: 1, .leave: 2, .duration: 3, .email: 4], unknown: [])
    }
}

extension ReportColumns {
    init(columns: [ReportField: Int], unknown: [String]) {
        self.columns = columns
        self.unknown = unknown
        hasOriginalName = false
    }

    /// What a header says of whose report this is; sections say it before.
    var format: ReportFormat {
        if isUTC { return .teamsLive }
        if columns[.action] != nil { return .teamsList }
        if columns[.attended] != nil { return .zoomWebinar }
        if columns[.meeting] != nil, columns[.join] != nil || columns[.duration] != nil { return .zoomAccount }
        if hasOriginalName { return .zoomMeeting }
        if hasFirstSeen || hasParticipantName { return .meetAddOn }
        if columns[.firstName] != nil, columns[.join] != nil { return .meet }
        return hasFormTime && columns[.join] == nil ? .form : .mapped
    }
}

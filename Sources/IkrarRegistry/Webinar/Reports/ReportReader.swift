/// Reads the rows of a webinar's report, whichever vendor wrote it and whatever a spreadsheet has made of it.
public struct ReportReader {
    let file: String
    private let named: [ReportField: String]
    /// What was named for other reports.
    private let remembered: [ReportMapping]
    private(set) var format: ReportFormat?
    private(set) var entries: [ReportEntry] = []
    /// Times of summaries: they help to tell day from month.
    private(set) var summaryTimes: [WrittenTime] = []
    private(set) var unknownHeaders: [String] = []
    /// Rows that end in the middle of a word.
    private(set) var brokenLines: [Int] = []
    private var columns: ReportColumns?
    private var section = 0
    private var lastLine = 0
    private var headerLine: Int?
    /// The headers that were found: a row that begins with one of them may be a header again, others are not looked at.
    private var headers: Set<String> = []
    /// The row that came nearest to a header.
    private var partial: PartialHeader?
    private var widest: (line: Int, headers: [String]) = (0, [])
    /// Of the columns that were named, those that were seen where a header is.
    private var seen: Set<ReportField> = []

    /// - Parameters:
    ///   - file: As people are told of it.
    ///   - columns: A field's column by its header, where headers do not tell.
    ///   - remembered: What somebody has named for other reports; used where a row has the same headers and nobody knows them.
    public init(file: String, columns: [ReportField: String] = [:], remembered: [ReportMapping] = []) {
        self.file = file
        named = columns
        self.remembered = remembered
    }

    public mutating func read(_ row: some ListRowSource) {
        lastLine = row.line
        let texts = (0..<min(row.count, 256)).map { row.tidy($0) }
        let filled = texts.count { !$0.isEmpty }
        guard let first = texts.first(where: { !$0.isEmpty }) else { return }
        if texts.contains(where: { $0.contains("\u{FFFD}") }) { brokenLines.append(row.line) }
        if filled == 1, begins(section: first) { return }
        switch columns == nil || headers.contains(first) ? header(texts) : .nothing {
        case .header(let found):
            take(found, row.line)
            headers.formUnion(texts)
            see(texts)
            return
        case .partial(var found):
            found.line = row.line
            if columns == nil, partial.map({ found.isLikelier(than: $0) }) ?? true { partial = found }
        case .nothing: break
        }
        if columns == nil {
            see(texts)
            if filled > widest.headers.count { widest = (row.line, texts.filter { !$0.isEmpty }) }
            summaryTimes += texts.compactMap { WrittenTime($0) }.filter { $0.day != nil }
            guard section >= 2, format == .teams, let found = ReportColumns.teams(section: section, texts: texts) else {
                return
            }
            take(found, row.line)
        }
        if let columns, !(format == .teams && section > 3) { take(row, texts, columns) }
    }

    private func header(_ texts: [String]) -> ReportColumns.Finding {
        let finding = ReportColumns.find(texts, named: named)
        if case .header = finding { return finding }
        guard named.isEmpty, let known = remembered.first(where: { $0.fits(texts) }) else { return finding }
        return ReportColumns.find(texts, named: known.columns)
    }

    private mutating func see(_ texts: [String]) {
        guard seen.count < named.count else { return }
        let keys = Set(texts.map { Spelling.key($0) })
        for (field, header) in named where keys.contains(Spelling.key(header)) { seen.insert(field) }
    }

    private mutating func take(_ found: ReportColumns, _ line: Int) {
        columns = found
        headerLine = headerLine ?? line
        if format == nil { format = found.isNamed ? .mapped : found.format }
        for header in found.unknown where !unknownHeaders.contains(header) { unknownHeaders.append(header) }
    }

    /// Zoom's webinar and Teams' reports have sections with headers of their own.
    private mutating func begins(section title: String) -> Bool {
        if let digit = title.utf8.first, (0x31...0x34).contains(digit), title.dropFirst().hasPrefix(". ") {
            section = Int(digit - 0x30)
            format = .teams
            columns = nil
            return true
        }
        guard Self.zoomSections.contains(Spelling.key(title)) else { return false }
        format = .zoomWebinar
        columns = nil
        return true
    }

    private static let zoomSections: Set<String> = [
        "attendeereport", "hostdetails", "panelistdetails", "attendeedetails", "otherdetails", "registrantdetails",
    ]

    private mutating func take(_ row: some ListRowSource, _ texts: [String], _ columns: ReportColumns) {
        func text(_ field: ReportField) -> String {
            guard let column = columns[field], column < texts.count else { return "" }
            return texts[column] == "--" ? "" : texts[column]
        }
        var entry = ReportEntry(line: row.line, section: section)
        let registered = [text(.firstName), text(.lastName)].filter { !$0.isEmpty && $0 != "." && $0 != "-" }
        entry.name = text(.name)
        entry.otherName = registered.joined(separator: " ")
        if entry.name.isEmpty { (entry.name, entry.otherName) = (entry.otherName, "") }
        entry.email = text(.email)
        if let column = columns[.nip] {
            entry.nip = row.text(column)
            entry.isNumberNIP = row.kind(column) == .number
        }
        entry.unit = text(.unit)
        (entry.join, entry.leave, entry.duration) = (text(.join), text(.leave), text(.duration))
        (entry.moment, entry.action, entry.meeting) = (text(.moment), text(.action), text(.meeting))
        entry.isWaiting = Self.isYes(text(.waiting))
        guard !entry.name.isEmpty || !Spelling.tidy(entry.nip).isEmpty else { return }
        if columns[.attended] != nil, !text(.attended).isEmpty, !Self.isYes(text(.attended)) { return }
        if columns[.nip] == nil, entry.join.isEmpty, entry.duration.isEmpty, entry.moment.isEmpty, entry.email.isEmpty,
            texts.count(where: { !$0.isEmpty }) == 1
        {
            // A file that was cut off, or a note beneath the list.
            brokenLines.append(row.line)
            return
        }
        entries.append(entry)
    }

    private static func isYes(_ text: String) -> Bool { ["yes", "ya", "true", "1", "y"].contains(text.lowercased()) }

    /// - Throws: ``ReportFault`` when there was no header, or nobody beneath it, or a column that was named in none.
    mutating func finish() throws {
        let unseen = named.filter { !seen.contains($0.key) }.values.sorted()
        guard unseen.isEmpty else {
            throw ReportFault(.unknownColumn, file: file, line: headerLine, headers: unseen)
        }
        guard headerLine != nil, let format else {
            if let partial {
                throw ReportFault(
                    .missingColumn, file: file, line: partial.line, field: partial.missing, headers: partial.unknown)
            }
            throw ReportFault(.unknownFormat, file: file, line: widest.line, headers: widest.headers)
        }
        if format == .teams {
            let hasStays = entries.contains { $0.section == 3 }
            if hasStays {
                // Who is only in the list of participants is kept; everybody else counts by their own stays.
                let stayed = Set(entries.filter { $0.section == 3 }.map { "\($0.name)\u{1F}\($0.email)" })
                entries.removeAll { $0.section == 2 && stayed.contains("\($0.name)\u{1F}\($0.email)") }
            }
        }
        // A section that nobody knows lacks all of its people: then one of its headers has another name.
        if let partial, format == .teams || format == .zoomWebinar, columns == nil, entries.isEmpty {
            throw ReportFault(
                .missingColumn, file: file, line: partial.line, field: partial.missing, headers: partial.unknown)
        }
        guard !entries.isEmpty else { throw ReportFault(.nobody, file: file, line: headerLine) }
    }
}

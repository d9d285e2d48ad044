/// Which column of a list holds what.
struct HeaderMap {
    /// The texts of the header row.
    var headers: [String]
    var columns: [ListField: Int]

    // Asked for on every row, so not looked up in `columns` each time.
    let nip, name, nameAndNIP: Int?
    let frontTitle, backTitle, position, grade, echelon: Int?
    let unit, opd, unitID, agency: Int?
    let status, service, standingCode, standing: Int?
    let officialEmail, email, sex, birth: Int?
    /// How many columns the header names, up to its last filled cell.
    let width: Int

    init(headers: [String], columns: [ListField: Int]) {
        self.headers = headers
        self.columns = columns
        nip = columns[.nip]
        nameAndNIP = columns[.nip] == nil || columns[.name] == nil ? columns[.nameAndNIP] : nil
        name = columns[.name]
        frontTitle = columns[.frontTitle]
        backTitle = columns[.backTitle]
        unit = columns[.unit]
        opd = columns[.opd]
        unitID = columns[.unitID]
        position = columns[.position]
        grade = columns[.grade]
        echelon = columns[.echelon]
        status = columns[.status]
        service = columns[.service]
        standingCode = columns[.standingCode]
        standing = columns[.standing]
        officialEmail = columns[.officialEmail]
        email = columns[.email]
        sex = columns[.sex]
        birth = columns[.birth]
        agency = columns[.agency]
        width = (headers.lastIndex { !$0.isEmpty } ?? -1) + 1
    }

    /// What one row would be as a header.
    enum Finding {
        case header(HeaderMap)
        /// Headers, but not enough of them; the texts that were seen.
        case partial([String])
        case nothing
    }

    struct Context {
        var file: String
        var sheet: String?
        var line: Int
    }

    /// Judges a row, with the row above it: two-row headers have a column's name in either.
    ///
    /// Throws a ``ListFault`` when it is a header that says too much.
    static func find(
        _ texts: [String],
        above: [String],
        overrides: [ListField: String],
        _ context: Context
    ) throws -> Finding {
        var found: [ListField: [(column: Int, rank: Int)]] = [:]
        var recognised = 0
        for column in 0..<max(texts.count, above.count) {
            let own = column < texts.count ? texts[column] : ""
            let upper = column < above.count ? above[column] : ""
            guard let meaning = HeaderSynonyms.meaning(of: own.isEmpty ? upper : own) else { continue }
            recognised += own.isEmpty ? 0 : 1
            found[meaning.field, default: []].append((column, meaning.rank))
        }
        let mapped = mapped(texts, overrides)
        guard recognised + mapped.count >= 2 else { return .nothing }
        let hasNIP =
            found[.nip] != nil || found[.nameAndNIP] != nil || mapped[.nip] != nil || mapped[.nameAndNIP] != nil
        guard hasNIP else { return .partial(texts.filter { !$0.isEmpty }) }
        for (field, column) in overrides where mapped[field] == nil {
            throw ListFault(
                .unknownColumn, file: context.file, sheet: context.sheet, line: context.line, headers: [column],
                field: field)
        }
        let hasName = [ListField.name, .nameAndNIP].contains { found[$0] != nil || mapped[$0] != nil }
        if !hasName {
            // A legend has `NIP` and `Nomor Induk Pegawai` side by side.
            throw ListFault(
                .noNameColumn, file: context.file, sheet: context.sheet, line: context.line,
                headers: texts.filter { !$0.isEmpty })
        }
        var columns = mapped
        for (field, all) in found where columns[field] == nil {
            columns[field] = try choose(field, all, texts, context)
        }
        // `UNIT KERJA` beside `BIDANG` is the wider of the two.
        if columns[.opd] == nil, mapped[.unit] == nil, let unit = columns[.unit],
            let part = found[.unit]?.first(where: { HeaderSynonyms.isPart($0.rank) && $0.column != unit })
        {
            columns[.opd] = unit
            columns[.unit] = part.column
        }
        // A column that the user gave to one field serves no other.
        for (field, column) in mapped {
            for other in columns.keys where other != field && mapped[other] == nil && columns[other] == column {
                columns[other] = nil
            }
        }
        if columns[.name] == nil, columns[.nameAndNIP] == nil {
            throw ListFault(
                .noNameColumn, file: context.file, sheet: context.sheet, line: context.line,
                headers: texts.filter { !$0.isEmpty })
        }
        var headers = texts
        for column in above.indices where HeaderSynonyms.meaning(of: above[column]) != nil {
            while headers.count <= column { headers.append("") }
            if headers[column].isEmpty { headers[column] = above[column] }
        }
        return .header(HeaderMap(headers: headers, columns: columns))
    }

    private static func choose(
        _ field: ListField,
        _ all: [(column: Int, rank: Int)],
        _ texts: [String],
        _ context: Context
    ) throws -> Int? {
        let least = all.map(\.rank).min() ?? 0
        let best = all.filter { $0.rank == least }.map(\.column)
        guard best.count > 1 else { return best.first }
        let headers = best.map { $0 < texts.count ? texts[$0] : "" }
        if field == .nip {
            throw ListFault(
                .severalNIPColumns, file: context.file, sheet: context.sheet, line: context.line, headers: headers,
                columns: best.map(ColumnLetters.name), field: field)
        }
        if [.name, .nameAndNIP, .unit, .unitID].contains(field), Set(headers.map(Spelling.key)).count < headers.count {
            throw ListFault(
                .repeatedHeader, file: context.file, sheet: context.sheet, line: context.line, headers: [headers[0]],
                columns: best.map(ColumnLetters.name), field: field)
        }
        return best[0]
    }

    /// The columns that the user named, by a header's text or by letters.
    private static func mapped(_ texts: [String], _ overrides: [ListField: String]) -> [ListField: Int] {
        var columns: [ListField: Int] = [:]
        for (field, name) in overrides {
            let key = Spelling.key(name)
            if let column = texts.firstIndex(where: { !key.isEmpty && Spelling.key($0) == key }) {
                columns[field] = column
            } else if let column = ColumnLetters.column(named: name), column < texts.count {
                columns[field] = column
            }
        }
        return columns
    }
}

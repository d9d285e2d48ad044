extension DirectoryPlanner {
    struct HeldRow {
        var nip: String
        var name: String
        var digits: String
        var personName: PersonName
    }

    mutating func quarantine(
        _ row: some ListRowSource,
        _ map: HeaderMap,
        _ held: HeldRow,
        _ reasons: [RowReason],
        about nip: NIP?
    ) {
        if let nip { heldBack.insert(nip) }
        if reasons.contains(where: \.isAboutNIP) {
            let texts = [row.tidy(map.unit), row.tidy(map.opd)]
            let unit = (texts + [sheet?.section ?? "", sheet?.opd ?? ""]).filter { !$0.isEmpty }.joined(separator: ", ")
            clues.append(
                Clue(
                    row: plan.quarantined.count, file: file,
                    clue: ProposalFinder.Clue(
                        digits: held.digits, name: held.personName, unit: unit,
                        birth: row.tidy(map.birth).isEmpty ? nil : ListDate.parse(row.text(map.birth ?? 0)))))
        }
        // Titles and section rows do not travel with the row, so what they told goes into columns of its own.
        var header = map.headers
        var cells = (0..<max(row.count, header.count)).map { row.text($0) }
        func tell(_ text: String, under name: String) {
            guard !text.isEmpty else { return }
            while header.count < cells.count { header.append("") }
            header.append(name)
            cells.append(text)
        }
        if map.unit == nil { tell(sheet?.section ?? "", under: "UNIT KERJA") }
        if map.opd == nil { tell(sheet?.opd ?? "", under: "OPD") }
        plan.quarantined.append(
            QuarantinedRow(
                file: files[file], sheet: row.sheet, line: row.line, nip: held.nip, name: held.name, reasons: reasons,
                proposal: nil, header: header, cells: cells))
    }

    mutating func add(
        _ code: RowWarning.Code,
        _ row: some ListRowSource,
        _ parameters: [RowWarning.Parameter: String] = [:]
    ) {
        plan.warnings.append(
            RowWarning(file: files[file], sheet: row.sheet, line: row.line, code: code, parameters: parameters))
    }

    /// What a row of an accepted person leaves in doubt.
    mutating func warn(
        _ row: some ListRowSource,
        _ map: HeaderMap,
        _ reading: NIPReading,
        _ nip: NIP,
        written: NIP
    ) {
        for finding in reading.findings {
            if let code = RowWarning.Code(finding.code) { add(code, row, [.found: finding.found]) }
        }
        if written != nip {
            add(.nipSuperseded, row, [.found: written.digits, .known: nip.digits])
        }
        if let column = map.sex, let sex = Self.sex(row.tidy(column)), sex != nip.sex {
            add(.sexDiffers, row, [.found: row.tidy(column), .known: nip.sex.rawValue])
        }
        if let column = map.birth, !row.isEmpty(column) {
            let text = row.text(column)
            if let date = ListDate.parse(text), date != nip.birth {
                add(.birthDiffers, row, [.found: date.description, .known: nip.birth.description])
            }
        }
        if let column = map.agency {
            note(agency: row.tidy(column), row)
        }
    }

    /// `M` and `F` of BKN's exports, `L` and `P`, and the words.
    private static func sex(_ text: String) -> NIP.Sex? {
        switch text.utf8.first.map({ $0 | 0x20 }) {
        case UInt8(ascii: "m"), UInt8(ascii: "l"): .male
        case UInt8(ascii: "f"), UInt8(ascii: "w"): .female
        case UInt8(ascii: "p"): Spelling.key(text).hasPrefix("pria") ? .male : .female
        default: nil
        }
    }

    /// Counts that the answer about a unit was used by a row.
    mutating func use(_ answer: Int, _ row: some ListRowSource) {
        while uses.count <= answer { uses.append([]) }
        if let last = uses[answer].indices.last, uses[answer][last].sheet == sheetOrdinal {
            uses[answer][last].count += 1
        } else {
            uses[answer].append(
                Use(file: file, sheet: sheetOrdinal, sheetName: row.sheet, line: row.line, count: 1))
        }
    }
}

/// A list of another agency's people is one question, not one for each of them.
extension DirectoryPlanner {
    /// Rows that name an agency that is not the registry's.
    struct OtherAgency {
        /// Of the first row.
        let file: String
        let sheet: String?
        /// In `file` and `sheet`.
        var lines: [Int]
        var count = 0

        static let linesTold = 5
    }

    mutating func note(agency name: String, _ row: some ListRowSource) {
        guard memory.isStranger(name) else { return }
        var rows = otherAgencies[name] ?? OtherAgency(file: files[file], sheet: row.sheet, lines: [])
        rows.count += 1
        if rows.lines.count < OtherAgency.linesTold, rows.file == files[file], rows.sheet == row.sheet {
            rows.lines.append(row.line)
        }
        otherAgencies[name] = rows
    }

    /// To be called before the findings are put in order.
    mutating func tellOtherAgencies() {
        for (name, rows) in otherAgencies {
            plan.warnings.append(
                RowWarning(
                    file: rows.file, sheet: rows.sheet, line: rows.lines.min() ?? 0, code: .worksElsewhere,
                    parameters: [
                        .found: name, .known: snapshot.agency, .count: String(rows.count),
                        .lines: rows.lines.sorted().map(String.init).joined(separator: ", "),
                    ]))
        }
    }
}

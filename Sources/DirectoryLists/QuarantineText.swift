public import IkrarRegistry
public import IkrarTexts

/// Held-back rows in the input's own columns, with the reason and the proposal in front, so that HR corrects the file and
/// imports just that.
public enum QuarantineText {
    /// CSV for Indonesian Excel: `;`, every cell quoted, UTF-8 with a byte order mark. Rows of differently laid out lists
    /// follow one another, each under its own header.
    /// - Parameter text: How a reason is told: as commands or as pages do.
    public static func csv(
        of rows: [QuarantinedRow], _ language: Language, saying text: (RowReason) -> Text = \.text
    ) -> String {
        var csv = "\u{FEFF}"
        var header: [String]?
        for row in rows {
            if row.header != header {
                header = row.header
                csv += line(
                    [Say.Column.reason, Say.Column.proposal, Say.Column.source].map { $0(language) } + row.header)
            }
            let reasons = row.reasons.map { text($0)(language) }.joined(separator: " ")
            let place = [row.file, row.sheet ?? "", "\(row.line)"].filter { !$0.isEmpty }.joined(separator: ":")
            csv += line([reasons, row.proposal.map(\.nip.spaced) ?? "", place] + row.cells)
        }
        return csv
    }

    /// A record of such a CSV. Excel opens it as text columns wherever it can, and takes no cell for a formula.
    public static func line(_ cells: [String]) -> String {
        cells.map { cell in
            let isFormula = cell != "-" && (cell.first.map { "=+-@\t\r".contains($0) } ?? false)
            return "\"" + (isFormula ? "'" : "") + cell.replacing("\"", with: "\"\"") + "\""
        }.joined(separator: ";") + "\r\n"
    }
}

import Glibc
import IkrarRegistry
import IkrarTexts

/// Held-back rows in the input's own columns, with the reason and the proposal in front, so that HR corrects the file and
/// imports just that.
struct QuarantineFile {
    var path: String

    /// Rows of differently laid out lists follow one another, each under its own header. Written whole or not at all;
    /// removed when nothing is held back any more.
    /// - Throws: ``InputError`` when it cannot be written.
    func write(_ rows: [QuarantinedRow]) throws {
        guard !rows.isEmpty else {
            unlink(path)
            return
        }
        var text = "\u{FEFF}"
        var header: [String]?
        for row in rows {
            if row.header != header {
                header = row.header
                let own = [Say.Column.reason, Say.Column.proposal, Say.Column.source].map(\.current)
                text += Self.line(own + row.header)
            }
            let reasons = row.reasons.map(\.text.current).joined(separator: " ")
            let place = [row.file, row.sheet ?? "", "\(row.line)"].filter { !$0.isEmpty }.joined(separator: ":")
            text += Self.line([reasons, row.proposal.map(\.nip.spaced) ?? "", place] + row.cells)
        }
        try AtomicFile(path: path).write(Array(text.utf8))
    }

    /// `;` and every cell quoted: Excel opens it as text columns wherever it can.
    private static func line(_ cells: [String]) -> String {
        cells.map { cell in
            let isFormula = cell.first.map { "=+-@\t\r".contains($0) } ?? false
            return "\"" + (isFormula ? "'" : "") + cell.replacing("\"", with: "\"\"") + "\""
        }.joined(separator: ";") + "\r\n"
    }
}

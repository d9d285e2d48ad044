import ArgumentParser
import FileFacts
import Glibc
import IkrarRegistry
import IkrarTexts

/// Held-back rows in the input's own columns, with the reason and the proposal in front, so that HR corrects the file and
/// imports just that.
struct QuarantineFile {
    var path: String

    /// - Throws: ``InputError`` when something else lies at the path: one of the lists to be read, or a file that is not ours.
    func check(besides lists: [String]) throws {
        guard let own = FileFacts(path: path) else { return }
        for list in lists {
            if let other = FileFacts(path: list), other.isSameFile(as: own) {
                throw InputError(Say.quarantineIsInput(path), status: ExitCode.validationFailure.rawValue)
            }
        }
        guard isOurs else { throw InputError(Say.quarantineIsForeign(path), status: Failure.cannotCreate) }
    }

    /// An earlier quarantine file begins with our own columns.
    private var isOurs: Bool {
        let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return false }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = max(0, Glibc.read(file, &bytes, bytes.count))
        let beginnings = [Say.Column.reason.indonesian, Say.Column.reason.english].map { "\u{FEFF}\"\($0)\"" }
        return count == 0 || beginnings.contains { bytes.prefix(count).starts(with: $0.utf8) }
    }

    /// Rows of differently laid out lists follow one another, each under its own header. Written whole or not at all; an
    /// earlier one is removed when nothing is held back any more.
    /// - Throws: ``InputError`` when it cannot be written.
    func write(_ rows: [QuarantinedRow]) throws {
        guard !rows.isEmpty else {
            if isOurs { unlink(path) }
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
        // HR's own columns: NIK and addresses among them.
        try AtomicFile(path: path, mode: 0o600).write(Array(text.utf8))
    }

    /// `;` and every cell quoted: Excel opens it as text columns wherever it can.
    private static func line(_ cells: [String]) -> String {
        cells.map { cell in
            let isFormula = cell != "-" && (cell.first.map { "=+-@\t\r".contains($0) } ?? false)
            return "\"" + (isFormula ? "'" : "") + cell.replacing("\"", with: "\"\"") + "\""
        }.joined(separator: ";") + "\r\n"
    }
}

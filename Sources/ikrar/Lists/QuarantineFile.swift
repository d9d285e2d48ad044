import ArgumentParser
import DirectoryLists
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

    /// Written whole or not at all; an earlier one is removed when nothing is held back any more.
    /// - Throws: ``InputError`` when it cannot be written.
    func write(_ rows: [QuarantinedRow]) throws {
        guard !rows.isEmpty else {
            if isOurs { unlink(path) }
            return
        }
        let text = QuarantineText.csv(of: rows, Language.current)
        // HR's own columns: NIK and addresses among them.
        try AtomicFile(path: path, mode: 0o600).write(Array(text.utf8))
    }
}

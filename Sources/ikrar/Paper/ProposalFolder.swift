import FoundationEssentials
import Glibc
import IkrarRegistry
import IkrarTexts
import RegistryDocuments

/// Where what was read on paper waits for a person's word: a table per event, and pictures of the signatures.
struct ProposalFolder {
    let path: String

    /// Makes the folder. It is nobody else's business who signed how.
    /// - Throws: ``InputError``.
    init(path: String) throws {
        self.path = path
        do {
            try FileManager.default.createDirectory(
                atPath: "\(path)/gambar", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw InputError(error, writing: path)
        }
    }

    /// A table that a person may have filled in already is never written over.
    /// - Returns: the table's path.
    func write(_ rows: [ProposalWorkbook.Row], of event: String, agency: String, asOf now: Instant) throws -> String {
        var number = 1
        var file = "\(path)/usulan-\(event).xlsx"
        while access(file, F_OK) == 0 {
            number += 1
            file = "\(path)/usulan-\(event)-\(number).xlsx"
        }
        try ProposalWorkbook(rows).write(to: file, agency: agency, asOf: now)
        return file
    }
}

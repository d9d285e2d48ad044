import FoundationEssentials
import Glibc
import IkrarRegistry
import IkrarTexts
import RegistryDocuments

/// Where what was read on paper waits for a person's word: a table per event, and pictures of the signatures.
struct ProposalFolder {
    private static let pictures = "gambar"

    let path: String

    /// Makes the folder, and in it one for the pictures, which only its owner may look into: it is nobody else's
    /// business who signed how.
    /// - Throws: ``InputError``.
    init(path: String) throws {
        self.path = path
        let pictures = "\(path)/\(Self.pictures)"
        do {
            let files = FileManager.default
            try files.createDirectory(atPath: pictures, withIntermediateDirectories: true)
            // Also one that was there.
            try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: pictures)
        } catch {
            throw InputError(error, writing: path)
        }
    }

    /// Where the picture of a row's signature goes, from the folder. Never where there is one: that belongs to the
    /// table of another reading, or to the same sheet read twice.
    func picture(of code: PaperCode) -> String {
        free { number in "\(Self.pictures)/\(code.printed)\(number).png" }
    }

    /// A table that a person may have filled in already is never written over. Only its owner may read it.
    /// - Returns: the table's path.
    func write(_ rows: [ProposalWorkbook.Row], of event: String, agency: String, asOf now: Instant) throws -> String {
        let file = "\(path)/" + free { number in "usulan-\(event)\(number).xlsx" }
        let usual = umask(0o077)
        defer { umask(usual) }
        try ProposalWorkbook(rows).write(to: file, agency: agency, asOf: now)
        return file
    }

    /// The first name that nothing has: without a number, then with `-2`, `-3` and so on.
    private func free(_ name: (String) -> String) -> String {
        var number = 1
        var free = name("")
        while access("\(path)/\(free)", F_OK) == 0 {
            number += 1
            free = name("-\(number)")
        }
        return free
    }
}

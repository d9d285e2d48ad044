import FoundationEssentials
import Glibc
import IkrarRegistry
import IkrarTexts
import RegistryDocuments

/// Where what was read on paper waits for a person's word: a table per event, and pictures of the signatures.
final class ProposalFolder {
    private static let pictures = "gambar"

    let path: String
    /// The folders that were not there before, the innermost first.
    private let made: [String]
    /// Pictures that no table names yet.
    private var loose: Set<String> = []

    /// Makes the folder, and in it one for the pictures, which only its owner may look into: it is nobody else's
    /// business who signed how.
    /// - Throws: ``InputError``.
    init(path: String) throws {
        let path = Self.withoutSlashes(path)
        self.path = path
        let pictures = "\(path)/\(Self.pictures)"
        let files = FileManager.default
        var made: [String] = []
        do {
            for folder in Self.parents(of: path) + [path, pictures] where !files.fileExists(atPath: folder) {
                let isOurs = folder == path || folder == pictures
                try files.createDirectory(
                    atPath: folder, withIntermediateDirectories: false,
                    attributes: isOurs ? [.posixPermissions: 0o700] : nil)
                made.insert(folder, at: 0)
            }
            // Also one that was there.
            try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: pictures)
        } catch {
            for folder in made { rmdir(folder) }
            throw InputError(error, writing: path)
        }
        self.made = made
    }

    /// Takes away pictures that no table names, and then what was made and stayed empty.
    func tidy() {
        for picture in loose { unlink("\(path)/\(picture)") }
        for folder in made { rmdir(folder) }
    }

    /// `a//b` of `a//b/`: what is made is the folder itself, however it was typed.
    private static func withoutSlashes(_ path: String) -> String {
        let end = path.lastIndex { $0 != "/" }
        return end.map { String(path[...$0]) } ?? path
    }

    /// `a`, `a/b` of `a/b/c`.
    private static func parents(of path: String) -> [String] {
        path.indices.filter { path[$0] == "/" && $0 > path.startIndex }.map { String(path[..<$0]) }
    }

    /// Where the picture of a row's signature goes, from the folder. Never where there is one: that belongs to the
    /// table of another reading, or to the same sheet read twice.
    func picture(of code: PaperCode) -> String {
        let picture = free { number in "\(Self.pictures)/\(code.printed)\(number).png" }
        loose.insert(picture)
        return picture
    }

    /// A table that a person may have filled in already is never written over. Only its owner may read it.
    /// - Returns: the table's path.
    func write(_ rows: [ProposalWorkbook.Row], of event: String, agency: String, asOf now: Instant) throws -> String {
        let file = "\(path)/" + free { number in "usulan-\(event)\(number).xlsx" }
        let usual = umask(0o077)
        defer { umask(usual) }
        try ProposalWorkbook(rows).write(to: file, agency: agency, asOf: now)
        loose.subtract(rows.map(\.picture))
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

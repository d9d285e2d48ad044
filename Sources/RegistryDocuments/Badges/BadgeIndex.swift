import Glibc
public import IkrarRegistry
import SheetWriting

/// Where every badge picture of a folder lies, whose it is, and the code that a person types: `index.csv` for programs and
/// `index.xlsx` for people.
public struct BadgeIndex: Sendable {
    public struct Entry: Sendable, Hashable {
        /// With titles.
        public var name: String
        public var unit: String
        public var opd: String
        /// Below the folder: `dinas-sosial/budi-santoso-7k3m9qwx.png`. No file name carries a NIP.
        public var file: String
        /// `XXXX-XXXX-C`
        public var typedCode: String
    }

    /// Those just printed, in the order of the prints.
    public let printed: [Entry]
    /// All of the folder: those just printed, and those of its earlier index whose badges are still good; by OPD, unit and name.
    public let entries: [Entry]
    /// Files of the earlier index that are no longer good: of revoked, moved and renamed people, and in a complete index of
    /// everybody who is not printed.
    let stale: [String]

    /// Names a file for every badge: a folder an OPD; the person's name and the badge number, so that a reissued badge never
    /// lands on another's file.
    ///
    /// - Parameters:
    ///   - folder: where the earlier index is looked for. Nothing is changed there.
    ///   - isComplete: the prints are all good badges of the registry.
    /// - Throws: ``DocumentError``, `nameTaken` when the folder's `index.csv` is not ikrar's.
    public init(_ prints: [BadgePrint], in folder: String, isComplete: Bool) throws(DocumentError) {
        let earlier = try Self.entries(in: folder)
        let folders = Self.folders(of: Set(prints.map(\.holder.opd)).sorted(), earlier: isComplete ? [] : earlier)
        let printed = prints.map { print in
            let person = FileSlug.slug(of: print.holder.name.bare)
            let file = "\(folders[print.holder.opd] ?? "opd")/\(person)-\(print.badge.number.text.lowercased()).png"
            return Entry(
                name: print.holder.name.printed,
                unit: print.holder.unit,
                opd: print.holder.opd,
                file: file,
                typedCode: print.badge.number.typed,
            )
        }
        let replaced = Set(printed.map(\.typedCode)).union(prints.flatMap { $0.retired.map(\.typed) })
        let files = Set(printed.map(\.file))
        let isStale = { (entry: Entry) in isComplete || replaced.contains(entry.typedCode) }
        self.printed = printed
        stale = earlier.filter { isStale($0) && !files.contains($0.file) }.map(\.file)
        let standing = earlier.filter { !isStale($0) && access("\(folder)/\($0.file)", F_OK) == 0 }
        // The file begins with the name without titles.
        entries = (printed + standing).sorted { ($0.opd, $0.unit, $0.file) < ($1.opd, $1.unit, $1.file) }
    }

    /// An OPD keeps the folder that it has.
    private static func folders(of opds: [String], earlier: [Entry]) -> [String: String] {
        var folders: [String: String] = [:]
        for entry in earlier where folders[entry.opd] == nil {
            folders[entry.opd] = String(entry.file.prefix { $0 != "/" })
        }
        let new = opds.filter { folders[$0] == nil }
        for (opd, folder) in zip(new, FileSlug.slugs(of: new, taken: Set(folders.values))) { folders[opd] = folder }
        return folders
    }

    static let keys = ["name", "unit", "opd", "file", "typed"]
    private static let header = ["NAMA", "UNIT KERJA", "OPD", "BERKAS", "KODE KETIK"]

    /// Removes the files of badges that are no longer good; only those that an index of ikrar lists. Call it when the new ones lie
    /// there, and before ``write(to:agency:asOf:)``: a run that dies between leaves nothing that no index lists.
    public func removeStale(from folder: String) {
        for file in stale {
            unlink("\(folder)/\(file)")
            // Gone with its last badge.
            rmdir("\(folder)/\(file.prefix { $0 != "/" })")
        }
    }

    /// Writes both files into `folder`, each whole or not at all.
    /// - Returns: The path of the CSV.
    /// - Throws: ``DocumentError``.
    public func write(to folder: String, agency: String, asOf now: Instant) throws -> String {
        let path = "\(folder)/index.csv"
        try writeCSV(to: path)
        try writeWorkbook(to: "\(folder)/index.xlsx", agency: agency, asOf: now)
        return path
    }

    private var rows: [[String]] {
        entries.map { [$0.name, $0.unit, $0.opd, $0.file, $0.typedCode] }
    }

    private func writeCSV(to path: String) throws {
        try WholeFile.write(to: path) { part in
            var text = CSVText(try OutputBytes(creating: part), separator: ",", byteOrderMark: false)
            try text.record(Self.keys)
            for row in rows { try text.record(row) }
            try text.finish()
        }
    }

    private func writeWorkbook(to path: String, agency: String, asOf now: Instant) throws(DocumentError) {
        do throws(SheetError) {
            let created = Int(now.microseconds / 1_000_000)
            let book = try Workbook(WorkbookProperties(title: "Indeks Badge", author: agency, created: created))
            let sheet = try book.sheet("Badge")
            let head = try book.format(
                CellStyle().with {
                    $0.bold = true; $0.fill = 0xE7EEF7; $0.border = .thin
                })
            let cell = try book.format(CellStyle())
            for (column, width) in [38.0, 44, 48, 60, 14].enumerated() { sheet.columnWidth(width, column: column) }
            for (column, title) in Self.header.enumerated() { try sheet.text(title, row: 0, column: column, head) }
            for (place, row) in rows.enumerated() {
                for (column, text) in row.enumerated() { try sheet.text(text, row: place + 1, column: column, cell) }
            }
            sheet.freeze(above: 1)
            sheet.autofilter(rows: 0...max(1, rows.count), columns: 0...Self.header.count - 1)
            try book.write(to: path)
        } catch {
            throw DocumentError(.cannotMakeWorkbook, path: path, systemError: error.systemError, sheet: error)
        }
    }
}

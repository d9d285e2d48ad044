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

    /// In the order of the badges.
    public let entries: [Entry]

    /// Names a file for every badge: a folder an OPD; the person's name and the badge number, so that a reissued badge never
    /// lands on another's file.
    public init(_ prints: [BadgePrint]) {
        let opds = Set(prints.map(\.holder.opd)).sorted()
        let folders = Dictionary(uniqueKeysWithValues: zip(opds, FileSlug.slugs(of: opds)))
        entries = prints.map { print in
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
    }

    private static let keys = ["name", "unit", "opd", "file", "typed"]
    private static let header = ["NAMA", "UNIT KERJA", "OPD", "BERKAS", "KODE KETIK"]

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

    private func writeCSV(to path: String) throws(DocumentError) {
        let temporary = "\(path).\(getpid()).part"
        unlink(temporary)
        do throws(DocumentError) {
            var text = CSVText(try OutputBytes(creating: temporary), separator: ",", byteOrderMark: false)
            try text.record(Self.keys)
            for row in rows { try text.record(row) }
            try text.finish()
        } catch {
            unlink(temporary)
            throw error
        }
        guard rename(temporary, path) == 0 else {
            let reason = errno
            unlink(temporary)
            throw DocumentError.system(reason, path: path)
        }
    }

    private func writeWorkbook(to path: String, agency: String, asOf now: Instant) throws(DocumentError) {
        do throws(SheetError) {
            let created = Int(now.microseconds / 1_000_000)
            let book = try Workbook(WorkbookProperties(title: "Indeks Badge", author: agency, created: created))
            let sheet = try book.sheet("Badge")
            let head = try book.format(CellStyle().with { $0.bold = true; $0.fill = 0xE7EEF7; $0.border = .thin })
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

import IkrarRegistry
import IkrarTexts
import OfficePaper
import PaperReading
import RegistryDocuments

/// Reads scans of signed sheets: whose rows they hold, and which of them carry ink.
struct SheetReading {
    /// What could not be read, and why.
    struct Gap {
        var path: String
        var page: Int
        var reason: Text
    }

    /// A sheet that was among the scans before.
    struct Repetition {
        var path: String
        var page: Int
        var sheet: String
        /// Where it was read first.
        var first: (path: String, page: Int)
    }

    /// An OPD's list as it was printed.
    private struct PrintedList: Hashable {
        var event: String
        var opd: OrgUnit.ID
        var name: String
        var pages: Int
    }

    let registry: Registry
    /// Where pictures of the cells go.
    let folder: ProposalFolder

    private(set) var rows: [ProposalWorkbook.Row] = []
    private(set) var gaps: [Gap] = []
    /// Rows whose person is on the event's list no longer, by the codes that stand beside them.
    private(set) var strangers: [(sheet: String, row: String)] = []
    private(set) var repetitions: [Repetition] = []
    private(set) var sheets = 0
    /// Where each sheet was read, by what its symbol says.
    private var places: [String: (path: String, page: Int)] = [:]
    private var pagesRead: [PrintedList: Set<Int>] = [:]

    /// Of lists that were read in part, the pages that were not: whoever signed there is not in the table.
    var missing: [(opd: String, pages: [Int], of: Int)] {
        pagesRead.compactMap { list, read in
            let pages = (1...list.pages).filter { !read.contains($0) }
            return pages.isEmpty ? nil : (list.name, pages, list.pages)
        }
        .sorted { ($0.opd, $0.of) < ($1.opd, $1.of) }
    }

    init(registry: Registry, folder: ProposalFolder) {
        self.registry = registry
        self.folder = folder
    }

    /// - Throws: `PaperReadingError` when a program that reading needs is not there, or a picture cannot be written; a page
    ///   that is no sheet becomes a gap, and so does one where the file cannot be read on: what was read before counts.
    mutating func read(_ scan: PaperScan, _ sheets: SignedSheets) async throws {
        let path = scan.path
        var pages = scan.pages()
        while let page = try next(of: &pages, path) {
            let codes = page.codes()
            guard !codes.isEmpty else {
                note(path, page, Say.paperNoCode)
                continue
            }
            var refusal: SheetRefusal?
            var wasRead = false
            for code in codes {
                do {
                    let (sheet, geometry) = try await sheets.sheet(code.text)
                    if let first = places[code.text] {
                        let name = "\(sheet.opd) \(sheet.page) / \(sheet.pages)"
                        repetitions.append(Repetition(path: path, page: page.number, sheet: name, first: first))
                    } else {
                        try take(page, code, sheet, geometry, path)
                        places[code.text] = (path, page.number)
                    }
                    wasRead = true
                } catch let error as SheetRefusal {
                    // A page may carry other symbols besides.
                    if error != .notASheet || refusal == nil { refusal = error }
                } catch let error as PaperReadingError where error.code != .notWritten {
                    note(path, page, error.remark)
                    wasRead = true
                }
            }
            if !wasRead, let refusal { note(path, page, refusal.text) }
        }
    }

    private mutating func next(of pages: inout ScannedPages, _ path: String) throws(PaperReadingError) -> ScannedPage? {
        do throws(PaperReadingError) {
            return try pages.next()
        } catch {
            guard error.isOfFile else { throw error }
            gaps.append(Gap(path: path, page: error.page ?? 1, reason: error.remark))
            return nil
        }
    }

    private mutating func take(
        _ page: ScannedPage, _ code: FoundCode, _ sheet: SignedSheet, _ geometry: String, _ path: String
    ) throws {
        guard let geometry = SheetGeometry(text: geometry), geometry.rowCount == sheet.rows.count else {
            throw SheetRefusal.notASheet
        }
        let label = "\(sheet.page) / \(sheet.pages)"
        let readings = try page.rows(of: geometry.shape, by: code)
        sheets += 1
        let list = PrintedList(event: sheet.event.id, opd: sheet.opdID, name: sheet.opd, pages: sheet.pages)
        pagesRead[list, default: []].insert(sheet.page)
        for (row, reading) in zip(sheet.rows, readings) {
            guard let rowCode = row.code else { continue }
            guard let person = row.person else {
                strangers.append(("\(sheet.opd) \(label)", rowCode.printed))
                continue
            }
            var picture = ""
            if reading.verdict != .empty {
                picture = folder.picture(of: rowCode)
                try page.writePicture(of: reading, to: "\(folder.path)/\(picture)")
            }
            let verdict = PaperProposal.Reading(reading.verdict)
            rows.append(
                ProposalWorkbook.Row(
                    event: sheet.event.id,
                    opd: sheet.opd,
                    sheet: label,
                    row: row.number,
                    person: person,
                    code: registry.proposalCode(
                        rowCode, of: person.nip, named: person.name, reading: verdict, at: sheet.event.id),
                    reading: verdict,
                    picture: picture,
                )
            )
        }
    }

    private mutating func note(_ path: String, _ page: ScannedPage, _ reason: Text) {
        gaps.append(Gap(path: path, page: page.number, reason: reason))
    }
}

extension PaperReadingError {
    /// Whether another file may be read all the same.
    fileprivate var isOfFile: Bool {
        switch code {
        case .programMissing, .programNotStarted, .notWritten: false
        case .noSuchFile, .notPermitted, .isDirectory, .notRegularFile, .unreadable, .empty, .foreignFormat, .encrypted,
            .broken, .tooManyPages, .tooManyPixels, .programTooSlow, .notRegistered, .impossibleShape:
            true
        }
    }
}

extension PaperProposal.Reading {
    init(_ verdict: RowReading.Verdict) {
        switch verdict {
        case .signed: self = .signed
        case .empty: self = .empty
        case .unclear: self = .unclear
        }
    }
}

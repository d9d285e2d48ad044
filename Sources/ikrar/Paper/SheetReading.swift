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

    let registry: Registry
    /// Where pictures of the cells go.
    let folder: String

    private(set) var rows: [ProposalWorkbook.Row] = []
    private(set) var gaps: [Gap] = []
    /// Rows whose person is on the event's list no longer.
    private(set) var strangers: [(sheet: String, row: Int)] = []
    private(set) var sheets = 0

    init(registry: Registry, folder: String) {
        self.registry = registry
        self.folder = folder
    }

    /// - Throws: `PaperReadingError` when the file cannot be read on; a page that is no sheet becomes a gap.
    mutating func read(_ scan: PaperScan, _ sheets: SignedSheets) async throws {
        let path = scan.path
        var pages = scan.pages()
        while let page = try pages.next() {
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
                    try take(page, code, sheet, geometry, path)
                    wasRead = true
                } catch let error as SheetRefusal {
                    // A page may carry other symbols besides.
                    if error != .notASheet || refusal == nil { refusal = error }
                } catch let error as PaperReadingError {
                    note(path, page, error.remark)
                    wasRead = true
                }
            }
            if !wasRead, let refusal { note(path, page, refusal.text) }
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
        for (place, (row, reading)) in zip(sheet.rows, readings).enumerated() {
            guard let rowCode = row.code else { continue }
            guard let person = row.person else {
                strangers.append(("\(sheet.opd) \(label)", place + 1))
                continue
            }
            var picture = ""
            if reading.verdict != .empty {
                picture = "gambar/\(rowCode.printed).png"
                try page.writePicture(of: reading, to: "\(folder)/\(picture)")
            }
            rows.append(
                ProposalWorkbook.Row(
                    event: sheet.event.id,
                    opd: sheet.opd,
                    sheet: label,
                    row: row.number,
                    person: person,
                    code: rowCode,
                    reading: PaperProposal.Reading(reading.verdict),
                    picture: picture,
                )
            )
        }
    }

    private mutating func note(_ path: String, _ page: ScannedPage, _ reason: Text) {
        gaps.append(Gap(path: path, page: page.number, reason: reason))
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

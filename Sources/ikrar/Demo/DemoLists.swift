import FoundationEssentials
import IkrarTexts
import InventedRegency
import RegistryDocuments
import SheetWriting

/// The lists a demo imports: invented ones as SIASN would export them, or somebody's own.
struct DemoLists {
    struct Files {
        /// In the order of import.
        var people: [String]
        var units: String?
    }

    var folder: String

    /// Writes SIASN's lists as XLSX and the first also as CSV, the unit tree, one OPD's own list and one damaged by Excel.
    func write(_ regency: InventedRegency) throws -> Files {
        try Self.makeFolder(folder)
        Terminal.standardError.line(Say.Demo.inventing(regency.recipe.name, regency.people.count).current)
        var people: [String] = []
        for list in SIASNList.allCases {
            let path = "\(folder)/\(list.fileName).xlsx"
            try workbook(list.sheetName, rows: regency.siasnRows(of: list), to: path)
            people.append(path)
        }
        try regency.writeSIASNCSV(of: .pns, to: "\(folder)/\(SIASNList.pns.fileName).csv")
        try workbook("UNOR", rows: regency.unitRows, to: "\(folder)/unor.xlsx")
        if let list = regency.opdMadeList(of: "DINSOS") {
            try workbook(list.sheetName, rows: list.rows, merges: list.merges, to: "\(folder)/opd-made.xlsx")
        }
        try AtomicFile(path: "\(folder)/excel-damaged.csv").write(regency.excelDamaged().csv)
        return Files(people: people, units: "\(folder)/unor.xlsx")
    }

    /// Somebody's own lists: `siasn-*.xlsx` (else `siasn-*.csv`) and, when it is there, `unor.xlsx`.
    static func existing(in folder: String) throws -> Files {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let lists = names.filter { $0.hasPrefix("siasn-") }.sorted()
        let workbooks = lists.filter { $0.hasSuffix(".xlsx") }
        let chosen = workbooks.isEmpty ? lists.filter { $0.hasSuffix(".csv") } : workbooks
        guard !chosen.isEmpty else { throw InputError(Say.Demo.noLists(folder), status: Failure.noInput) }
        return Files(
            people: chosen.map { "\(folder)/\($0)" },
            units: names.contains("unor.xlsx") ? "\(folder)/unor.xlsx" : nil,
        )
    }

    private func workbook(
        _ sheetName: String,
        rows: some Sequence<[String]>,
        merges: [MergedCells] = [],
        to path: String
    ) throws {
        let book = try Workbook(WorkbookProperties(title: sheetName, author: "ikrar", created: 0))
        let sheet = try book.sheet(sheetName)
        let format = try book.format(CellStyle().with { $0.numberFormat = "@" })
        let merged = Dictionary(merges.map { ($0.rows.lowerBound - 1, $0) }, uniquingKeysWith: { first, _ in first })
        for (row, cells) in rows.enumerated() {
            if let merge = merged[row], merge.rows.count == 1 {
                let columns = (merge.columns.lowerBound - 1)...(merge.columns.upperBound - 1)
                try sheet.merged(cells[columns.lowerBound], row: row, columns: columns, format)
                continue
            }
            for (column, cell) in cells.enumerated() where !cell.isEmpty {
                try sheet.text(cell, row: row, column: column, format)
            }
        }
        try book.write(to: path)
    }

    static func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw InputError(error, writing: path)
        }
    }

    /// `Gerbang Utara` → `gerbang-utara`.
    static func fileName(of name: String) -> String {
        name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }
}

import InventedRegency
import SheetWriting

/// SIASN's lists of an invented regency, as CSV and, for a regency of usual size, as XLSX too.
struct ListMaking {
    var folder: String
    var asn: Int

    func run() throws {
        let today = InventedDay(year: 2026, month: 9, day: 21)!
        let regency = InventedRegency(InventedRegency.Recipe(seed: 2026, asn: asn, today: today))
        for list in [SIASNList.pns, .pppk] {
            try regency.writeSIASNCSV(of: list, to: "\(folder)/\(list.fileName).csv")
            if asn <= 11_500 { try write(list, of: regency, to: "\(folder)/\(list.fileName).xlsx") }
        }
    }

    private func write(_ list: SIASNList, of regency: InventedRegency, to path: String) throws {
        let book = try Workbook(WorkbookProperties(title: list.sheetName, author: "ikrar", created: 0))
        let sheet = try book.sheet(list.sheetName)
        let format = try book.format(CellStyle().with { $0.numberFormat = "@" })
        for (row, cells) in regency.siasnRows(of: list).enumerated() {
            for (column, cell) in cells.enumerated() where !cell.isEmpty {
                try sheet.text(cell, row: row, column: column, format)
            }
        }
        try book.write(to: path)
    }
}

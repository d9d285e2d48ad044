import Foundation
import Testing

/// A table of proposals in the hands of a person with a spreadsheet: openpyxl, where it is installed.
struct ProposalTable {
    static let isPossible: Bool = {
        guard let folder = try? Folder() else { return false }
        let run = try? Program(folder: folder).run(["-c", "import openpyxl"], executable: "python3")
        return run?.status == 0
    }()

    let name: String
    let folder: Folder

    /// Its rows by column, beneath the headings.
    var rows: [[String: String]] {
        get throws {
            let text = try python(
                """
                import openpyxl, sys
                for row in openpyxl.load_workbook(sys.argv[1]).active.iter_rows(values_only=True):
                    print('\\t'.join('' if cell is None else str(cell) for cell in row))
                """)
            let lines = text.split(separator: "\n").map {
                $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            }
            let head = try #require(lines.first)
            return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(head, $0)) }
        }
    }

    /// Writes a word into TERIMA of the rows whose `column` says `text`.
    func write(_ word: String, where column: String, is text: String) throws {
        _ = try python(
            """
            import openpyxl, sys
            book = openpyxl.load_workbook(sys.argv[1])
            sheet = book.active
            head = [cell.value for cell in sheet[1]]
            for row in sheet.iter_rows(min_row=2):
                if (row[head.index(sys.argv[3])].value or '') == sys.argv[4]:
                    row[head.index('TERIMA')].value = sys.argv[2]
            book.save(sys.argv[1])
            """, word, column, text)
    }

    private func python(_ program: String, _ arguments: String...) throws -> String {
        try Program(folder: folder).run(["-c", program, name] + arguments, executable: "python3").ok().output
    }
}

/// Rows of a CSV text (RFC 4180), as far as the program writes it.
struct CSVRows {
    var rows: [[String]] = []

    init(_ text: String) {
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        for character in text.drop(while: { $0 == "\u{FEFF}" }) {
            switch character {
            // A doubled quote closes and opens again: the second one is the cell's.
            case "\"":
                if !isQuoted, !cell.isEmpty { cell.append("\"") }
                isQuoted.toggle()
            case "," where !isQuoted:
                row.append(cell)
                cell = ""
            case "\r\n" where !isQuoted, "\n" where !isQuoted:
                rows.append(row + [cell])
                (row, cell) = ([], "")
            default: cell.append(character)
            }
        }
        if !cell.isEmpty || !row.isEmpty { rows.append(row + [cell]) }
    }
}

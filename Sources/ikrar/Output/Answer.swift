import IkrarTexts
import PlainJSON

/// What a command answers: the same thing for people and for programs.
protocol Answer {
    var json: JSONValue { get }
    /// For people, lines joined, without the last line break.
    func text(_ language: Language) -> String
}

extension CommonOptions {
    func show(_ answer: some Answer) {
        Terminal.standardOutput.line(json ? answer.json.line : answer.text(Language.current))
    }

    /// Something beside the result: for people only.
    func remark(_ text: Text) {
        Terminal.standardError.line(text.current)
    }
}

/// Rows of cells, in columns as wide as their widest cell.
struct TextTable {
    private var rows: [[String]] = []
    private let header: [String]

    init(_ header: [Text]) {
        self.header = header.map(\.current)
    }

    mutating func add(_ cells: [String]) {
        rows.append(cells)
    }

    var isEmpty: Bool { rows.isEmpty }

    var text: String {
        let all = [header] + rows
        let widths = header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
        return all.map { cells in
            let padded = zip(cells, widths).map { cell, width in
                cell + String(repeating: " ", count: width - cell.count)
            }
            return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n")
    }
}

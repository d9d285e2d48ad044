/// The text of a template as it stands in its file, to find places in.
struct TemplateText: Sendable {
    let text: String
    private let lines: [Substring.UnicodeScalarView]

    init(_ text: String) {
        self.text = text
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            Substring.UnicodeScalarView(line.last == "\r" ? line.dropLast() : line)
        }
    }

    var lineCount: Int { lines.count }

    /// From 1; empty beyond the end.
    func line(_ number: Int) -> Substring.UnicodeScalarView {
        lines.indices.contains(number - 1) ? lines[number - 1] : Substring.UnicodeScalarView()
    }

    func character(at place: TemplatePlace) -> Unicode.Scalar? {
        line(place.line).dropFirst(place.column - 1).first
    }

    /// Where the brace is that is the `number`th, from 0, of the value that begins at `start`.
    func brace(_ number: Int, from start: TemplatePlace) -> TemplatePlace {
        var place = start
        // What follows the sign of a text in lines of its own, a comment maybe, does not belong to it.
        if let sign = character(at: start), sign == "|" || sign == ">" {
            place = TemplatePlace(line: start.line + 1, column: 1)
        }
        var left = number
        while place.line <= lines.count {
            for (offset, character) in line(place.line).dropFirst(place.column - 1).enumerated() where character == "{"
            {
                if left == 0 { return TemplatePlace(line: place.line, column: place.column + offset) }
                left -= 1
            }
            place = TemplatePlace(line: place.line + 1, column: 1)
        }
        return start
    }

    /// The place of a byte, by how many characters stand before it.
    func place(after count: Int) -> TemplatePlace {
        var place = TemplatePlace(line: 1, column: 1)
        for character in text.prefix(count) {
            if character.isNewline {
                place = TemplatePlace(line: place.line + 1, column: 1)
            } else {
                place.column += character.unicodeScalars.count
            }
        }
        return place
    }
}

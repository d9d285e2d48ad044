/// Words on their way into lines.
struct LineBreaking<Ruler: TextRuler> {
    let style: TextStyle
    let width: Double
    let ruler: Ruler
    private let space: Double
    private var lines: [Paragraph.Line] = []
    private var words: [Substring] = []
    /// Of the words with the spaces between them. Where words are drawn closer for standing together, a little too much.
    private var sum = 0.0

    init(style: TextStyle, width: Double, ruler: Ruler) {
        self.style = style
        // Sums of widths differ from the whole in their last digits.
        self.width = width + 1e-9
        self.ruler = ruler
        space = ruler.width(of: " ", in: style)
    }

    mutating func add(_ word: Substring) {
        let wordWidth = ruler.width(of: String(word), in: style)
        while !words.isEmpty, sum + space + wordWidth > width { breakLine() }
        sum += (words.isEmpty ? 0 : space) + wordWidth
        words.append(word)
        if words.count == 1, wordWidth > width { breakWord() }
    }

    /// One line at least.
    mutating func end() -> [Paragraph.Line] {
        repeat { breakLine() } while !words.isEmpty
        lines[lines.count - 1].isLast = true
        return lines
    }

    /// The words become a line, but for those that do not fit after all when they are measured together.
    private mutating func breakLine() {
        var count = words.count
        var text = words.joined(separator: " ")
        var measured = ruler.width(of: text, in: style)
        while measured > width, count > 1 {
            count -= 1
            text = words[..<count].joined(separator: " ")
            measured = ruler.width(of: text, in: style)
        }
        lines.append(Paragraph.Line(text: text, width: measured, isLast: false))
        words.removeFirst(count)
        sum = words.isEmpty ? 0 : ruler.width(of: words.joined(separator: " "), in: style)
    }

    /// The only word there is fills lines until its rest fits.
    private mutating func breakWord() {
        var rest = String(words[0])
        while sum > width, rest.count > 1 {
            let piece = longestPiece(of: rest)
            lines.append(
                Paragraph.Line(text: piece, width: ruler.width(of: piece, in: style), isLast: false, breaksWord: true)
            )
            rest = String(rest.dropFirst(piece.count))
            sum = ruler.width(of: rest, in: style)
        }
        words = [rest[...]]
    }

    /// As many characters from the start of a word as fit, one at least.
    private func longestPiece(of word: String) -> String {
        var fits = 1
        var tooMany = word.count
        while tooMany - fits > 1 {
            let middle = (fits + tooMany) / 2
            if ruler.width(of: String(word.prefix(middle)), in: style) <= width {
                fits = middle
            } else {
                tooMany = middle
            }
        }
        return String(word.prefix(fits))
    }
}

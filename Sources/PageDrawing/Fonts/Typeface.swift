import CCairoPango

/// A family, upright or italic, light or bold, and the texts that were set in it.
///
/// Latin text is taken word by word, for the same words come again on every page; a word with a digit letter by letter, for numbers
/// stand in columns and codes never come again. Any other text goes to pango whole.
final class Typeface {
    let family: String
    let isBold: Bool
    let isItalic: Bool
    let metrics: FontMetrics
    /// Why nothing may be drawn with it.
    let fault: DrawingError?

    private let description: OpaquePointer
    private let shaper: TextShaper
    private let words = ShapedTexts(mostBytes: 400_000)
    private let lines = ShapedTexts(mostBytes: 200_000)
    /// Places of single letters among the words, by their byte; -1 for one that was not needed yet.
    private var letters = [Int32](repeating: -1, count: 128)

    init(family: String, isBold: Bool, isItalic: Bool, fault: DrawingError?, shaper: TextShaper) {
        self.family = family
        self.isBold = isBold
        self.isItalic = isItalic
        self.fault = fault
        self.shaper = shaper
        description = TextShaper.description(family: family, isBold: isBold, isItalic: isItalic)
        metrics = shaper.metrics(of: description)
    }

    deinit { pango_font_description_free(description) }

    /// In ems.
    func advance(of text: UnsafeBufferPointer<UInt8>) -> Double {
        var advance = 0.0
        forEachPart(of: text) { texts, place in advance += texts.entries[place].advance }
        return advance
    }

    func spaces(in text: UnsafeBufferPointer<UInt8>) -> Int {
        var spaces = 0
        forEachPart(of: text) { texts, place in spaces += texts.entries[place].spaces }
        return spaces
    }

    /// Lends the parts of a line from left to right, by their places among the texts.
    func forEachPart(of text: UnsafeBufferPointer<UInt8>, _ body: (ShapedTexts, Int) -> Void) {
        guard LatinText.holds(text) else {
            let place = line(text)
            return body(lines, place)
        }
        if words.isFull {
            words.forgetAll()
            for place in letters.indices { letters[place] = -1 }
        }
        var start = 0
        while start < text.count {
            let (end, isNumber) = LatinText.part(of: text, from: start)
            if isNumber || end == start + 1 {
                for byte in start..<end {
                    let place = letter(text, byte)
                    body(words, place)
                }
            } else {
                let place = word(UnsafeBufferPointer(rebasing: text[start..<end]))
                body(words, place)
            }
            start = end
        }
    }

    private func letter(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
        let byte = Int(text[place])
        if letters[byte] < 0 {
            letters[byte] = Int32(word(UnsafeBufferPointer(rebasing: text[place..<place + 1])))
        }
        return Int(letters[byte])
    }

    private func word(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = ShapedTexts.hash(text)
        return words.find(text, hash: hash)
            ?? words.insert(text, hash: hash) { shaper.shape(text, in: description, into: words) }
    }

    private func line(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = ShapedTexts.hash(text)
        if let place = lines.find(text, hash: hash) { return place }
        if lines.isFull { lines.forgetAll() }
        return lines.insert(text, hash: hash) { shaper.shape(text, in: description, into: lines) }
    }
}

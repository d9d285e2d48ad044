/// Where the dots of the typed code lie, in pixels.
///
/// A dot is a whole number of pixels, as large as the symbol's width allows; the letters are spread over that width,
/// though never further apart than three dots.
struct TypedCodeLayout {
    private var letters: [[UInt8]] = []
    private var start = 0
    private var advance = 0
    let dot: Int

    var isEmpty: Bool { letters.isEmpty }

    init(_ text: String?, _ symbolPixels: Int, _ width: Int) throws(BadgeImageError) {
        for (position, character) in (text ?? "").utf8.enumerated() {
            guard let rows = TypedCodeLetters.rows(of: character) else {
                throw BadgeImageError(code: .undrawableTypedCode, position: position)
            }
            letters.append(rows)
        }
        let pitch = TypedCodeLetters.width + 1
        let dots = max(1, letters.count * pitch - 1)
        dot = max(1, symbolPixels / dots)
        guard dots * dot <= width else { throw BadgeImageError(code: .typedCodeTooWide) }
        if letters.count > 1 {
            let spread = (symbolPixels - TypedCodeLetters.width * dot) / (letters.count - 1)
            advance = max(pitch * dot, min(spread, (pitch + 2) * dot))
        }
        start = (width - max(0, letters.count - 1) * advance - TypedCodeLetters.width * dot) / 2
    }

    /// The white beneath the letters.
    func margin(_ modulePixels: Int) -> Int { 2 * modulePixels }

    func height(beneath modulePixels: Int) -> Int {
        isEmpty ? 0 : TypedCodeLetters.height * dot + margin(modulePixels)
    }

    /// The stretches of black pixels in one of the letters' seven rows, from left to right.
    func forEachDarkRun(inRow row: Int, _ body: (Range<Int>) -> Void) {
        for (index, letter) in letters.enumerated() {
            let left = start + index * advance
            var column = 0
            while column < TypedCodeLetters.width {
                let first = column
                while column < TypedCodeLetters.width && letter[row] >> UInt8(4 - column) & 1 == 1 { column += 1 }
                if column > first { body(left + first * dot..<left + column * dot) }
                column += 1
            }
        }
    }
}

/// Where the parser stands inside a rich text (`si` or `is`, ISO/IEC 29500-1, 18.4): text lies in `t`, alone or
/// within runs `r`; phonetic guides `rPh` and whatever else may stand there are stepped over.
struct RichText {
    private enum Place { case outside, item, run, text, runText }

    private var place: Place
    private var skipping = 0

    static let outside = RichText(place: .outside)
    static let item = RichText(place: .item)

    private init(place: Place) { self.place = place }

    var isOutside: Bool { place == .outside }

    @inline(__always)
    var takesText: Bool { (place == .text || place == .runText) && skipping == 0 }

    @inline(__always)
    mutating func start(_ name: XMLName.Characters) {
        if skipping > 0 {
            skipping += 1
        } else if XMLName.isLetter(name, 0x74), place == .item {
            place = .text
        } else if XMLName.isLetter(name, 0x74), place == .run {
            place = .runText
        } else if XMLName.isLetter(name, 0x72), place == .item {
            place = .run
        } else {
            skipping = 1
        }
    }

    /// True when the rich text itself ended.
    @inline(__always)
    mutating func end() -> Bool {
        if skipping > 0 {
            skipping -= 1
            return false
        }
        switch place {
        case .outside: return false
        case .item:
            place = .outside
            return true
        case .run, .text: place = .item
        case .runText: place = .run
        }
        return false
    }
}

/// A line as pango and cairo take it.
enum LineText {
    /// A line has neither tabs nor ends of lines, and cairo refuses what Unicode keeps from being characters: U+FDD0 to U+FDEF and
    /// the last two of each plane (The Unicode Standard, 23.7).
    static func clean(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x20: clean.append(" ")
            case 0xFDD0...0xFDEF: clean.append("\u{FFFD}")
            case let value where value & 0xFFFE == 0xFFFE: clean.append("\u{FFFD}")
            default: clean.append(scalar)
            }
        }
        return String(clean)
    }
}

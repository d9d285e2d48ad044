/// What a symbol says, as its writer put it.
public struct SymbolText: Sendable {
    /// How a stretch of bytes was written.
    public enum Mode: UInt8, Sendable {
        case numeric = 1
        case alphanumeric = 2
        case byte = 4
        /// The bytes are Shift-JIS, two a character.
        case kanji = 8
    }

    /// Bytes of one mode and one character set.
    public struct Stretch: Sendable {
        public let mode: Mode
        /// Where it begins in ``SymbolText/bytes``.
        public let start: Int
        public let count: Int
        /// The extended channel interpretation that holds for it, for instance 26 for UTF-8; nil when none was named.
        public let interpretation: Int?
    }

    /// This symbol is one of several that make one text.
    public struct Part: Sendable {
        /// From 0.
        public let index: Int
        /// 1 to 16.
        public let total: Int
        /// The exclusive or of all bytes of the whole text.
        public let parity: UInt8
    }

    /// That the text follows GS1's (first position) or another industry's (second position) rules; in both the byte 29
    /// separates fields.
    public enum Industry: Sendable {
        case first
        /// The application indicator, 0–99 or a letter's value and 100.
        case second(UInt8)
    }

    public internal(set) var bytes: [UInt8] = []
    public internal(set) var stretches: [Stretch] = []
    public internal(set) var part: Part?
    public internal(set) var industry: Industry?
}

/// For symbols whose lines fit a 32-bit word (versions 1 to 3): what each of the eight masks adds to the bare modules,
/// which is its pattern over the data region and its format information. ISO/IEC 18004, 7.8 and 7.9.
struct MaskPatterns: Sendable {
    static let widest = 29

    let width: Int
    /// Eight times `2 * width` words: rows, then columns; bit i is module i.
    let lines: [UInt32]

    init(width: Int, level: QRSymbol.Level) {
        self.width = width
        var lines: [UInt32] = []
        for mask in 0..<8 {
            var pattern = SymbolLines(width: width)
            for y in 0..<width {
                for x in 0..<width where Self.isData(x, y, width) && Self.flips(mask, x, y) {
                    pattern.darken(x, y)
                }
            }
            let format = Self.formatInformation(level: level, mask: mask)
            for (bit, (x, y)) in Self.formatModules(width: width) where format >> bit & 1 == 1 { pattern.darken(x, y) }
            lines += pattern.words
        }
        self.lines = lines
    }

    subscript(mask: Int) -> ArraySlice<UInt32> { lines[mask * 2 * width..<(mask + 1) * 2 * width] }

    /// The mask that a finished symbol names in its format information.
    static func mask(of symbol: QRSymbol) -> Int? {
        var format = 0
        for (bit, (x, y)) in formatModules(width: symbol.width) where symbol[x, y] { format |= 1 << bit }
        return (0..<8).first { formatInformation(level: symbol.level, mask: $0) == format }
    }

    private static func flips(_ mask: Int, _ x: Int, _ y: Int) -> Bool {
        switch mask {
        case 0: (x + y) % 2 == 0
        case 1: y % 2 == 0
        case 2: x % 3 == 0
        case 3: (x + y) % 3 == 0
        case 4: (y / 2 + x / 3) % 2 == 0
        case 5: x * y % 2 + x * y % 3 == 0
        case 6: (x * y % 2 + x * y % 3) % 2 == 0
        default: (x * y % 3 + (x + y) % 2) % 2 == 0
        }
    }

    /// Outside the finders with their format strips, the timing lines and, from version 2 on, the alignment pattern.
    private static func isData(_ x: Int, _ y: Int, _ width: Int) -> Bool {
        let far = width - 8
        if y < 9 && (x < 9 || x >= far) || y >= far && x < 9 || x == 6 || y == 6 { return false }
        let alignment = width - 9...width - 5
        return width == 21 || !(alignment.contains(x) && alignment.contains(y))
    }

    /// Two bits of level and three of mask, a BCH(15,5) remainder, and the fixed pattern over all of it.
    private static func formatInformation(level: QRSymbol.Level, mask: Int) -> Int {
        let indicator =
            switch level {
            case .low: 0b01
            case .medium: 0b00
            case .quartile: 0b11
            case .high: 0b10
            }
        let value = (indicator << 3 | mask) << 10
        var remainder = value
        for bit in stride(from: 14, through: 10, by: -1) where remainder >> bit & 1 == 1 {
            remainder ^= 0b101_0011_0111 << (bit - 10)
        }
        return (value | remainder) ^ 0b101_0100_0001_0010
    }

    /// Both places of each of the fifteen bits.
    private static func formatModules(width: Int) -> [(bit: Int, module: (x: Int, y: Int))] {
        (0..<15).flatMap { bit -> [(bit: Int, module: (x: Int, y: Int))] in
            let along = bit < 8 ? (width - 1 - bit, 8) : (8, width - 15 + bit)
            let corner =
                switch bit {
                case 0..<6: (8, bit)
                case 6, 7: (8, bit + 1)
                case 8: (7, 8)
                default: (14 - bit, 8)
                }
            return [(bit, along), (bit, corner)]
        }
    }
}

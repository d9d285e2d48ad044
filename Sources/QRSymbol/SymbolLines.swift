/// A symbol at most 32 modules wide, twice: `width` words of rows, then `width` words of columns; bit i is module i.
struct SymbolLines {
    let width: Int
    private(set) var words: [UInt32]

    init(width: Int) {
        self.width = width
        self.words = [UInt32](repeating: 0, count: 2 * width)
    }

    init(_ symbol: QRSymbol) {
        self.init(width: symbol.width)
        for y in 0..<width {
            for x in 0..<width where symbol[x, y] { darken(x, y) }
        }
    }

    mutating func darken(_ x: Int, _ y: Int) {
        words[y] |= 1 << UInt32(x)
        words[width + x] |= 1 << UInt32(y)
    }

    mutating func combine(with other: some Sequence<UInt32>) {
        for (index, word) in other.enumerated() { words[index] ^= word }
    }
}

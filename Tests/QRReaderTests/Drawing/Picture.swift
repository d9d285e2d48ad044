import QRReader

/// A grey picture that tests draw, light all over to begin with.
struct Picture {
    let width: Int
    let height: Int
    var pixels: [UInt8]

    init(width: Int, height: Int, grey: UInt8 = 230) {
        self.width = width
        self.height = height
        pixels = [UInt8](repeating: grey, count: width * height)
    }

    func read(with reader: SymbolReader = SymbolReader()) -> [ReadSymbol] {
        pixels.withUnsafeBufferPointer { bytes in
            GreyFrame(bytes, width: width, height: height, stride: width).map(reader.read) ?? []
        }
    }

    /// The texts that are read in it, sorted.
    var texts: [String] { read().map { String(decoding: $0.bytes, as: UTF8.self) }.sorted() }

    /// Adds to every pixel a grey between minus and plus `amount`.
    mutating func addNoise(_ amount: Int, seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        for place in pixels.indices {
            let grey = Int(pixels[place]) + Int.random(in: -amount...amount, using: &random)
            pixels[place] = UInt8(min(255, max(0, grey)))
        }
    }

    /// Every pixel becomes the mean of those at most `reach` away along each axis.
    mutating func blur(_ reach: Int) {
        let source = pixels
        for y in 0..<height {
            for x in 0..<width {
                var sum = 0
                var count = 0
                for j in max(0, y - reach)...min(height - 1, y + reach) {
                    for i in max(0, x - reach)...min(width - 1, x + reach) {
                        sum += Int(source[j * width + i])
                        count += 1
                    }
                }
                pixels[y * width + x] = UInt8(sum / count)
            }
        }
    }

    mutating func fill(_ columns: Range<Int>, _ rows: Range<Int>, grey: UInt8) {
        for y in rows { for x in columns { pixels[y * width + x] = grey } }
    }
}

/// Numbers that are the same for the same seed.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }
}

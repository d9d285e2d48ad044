import CCairoPango

/// A PNG that is put together chunk by chunk (RFC 2083, 3).
struct PNGFile {
    /// How a dot is stored, by the number that the header has for it.
    enum Dots: UInt8 {
        /// Red, green and blue, a byte each.
        case colours = 2
        /// A byte, its place in the palette.
        case palette = 3
    }

    /// Before each row that is stored as its difference from the one above (RFC 2083, 6.4).
    static let upFilter: UInt8 = 2

    private(set) var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// Begins with the chunks that every file of ours has.
    init(width: Int, height: Int, _ dots: Dots, dotsPerInch: Double) {
        add("IHDR", Self.number(width) + Self.number(height) + [8, dots.rawValue, 0, 0, 0])
        let perMetre = Self.number(Int((dotsPerInch / 0.0254).rounded()))
        add("pHYs", perMetre + perMetre + [1])
    }

    mutating func add(_ type: String, _ content: [UInt8]) {
        bytes.reserveCapacity(bytes.count + content.count + 64)
        bytes += Self.number(content.count)
        let start = bytes.count
        bytes += Array(type.utf8)
        bytes += content
        let sum = bytes[start...].withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
        bytes += Self.number(Int(sum))
    }

    /// Four bytes, the highest first.
    static func number(_ number: Int) -> [UInt8] {
        [UInt8(number >> 24 & 0xFF), UInt8(number >> 16 & 0xFF), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF)]
    }
}

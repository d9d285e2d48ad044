internal import CQREncode

/// Writes greyscale PNGs of one bit a pixel, whose rows come in repeated groups, into memory that is used again.
///
/// Not through libpng: it makes and clears a compressor of 270 kB for every picture and then looks for the repetitions
/// that are known here, some 80 µs against 5 µs (its cheapest setting, the usual badge). The tests read every kind of
/// picture back through libpng.
struct SymbolPNG {
    private var deflater = RowDeflater()

    private static let header: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    private static let end: [UInt8] = [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]

    /// The size and scale of the last picture and the chunks that say so: most pictures have the one before's.
    private var shape: [UInt32] = []
    private var head: [UInt8] = []

    mutating func begin(width: Int, height: Int, pixelsPerMetre: UInt32) {
        let shape = [UInt32(width), UInt32(height), pixelsPerMetre]
        if shape != self.shape {
            let perMetre = Self.bigEndian(pixelsPerMetre)
            // One bit, greyscale, deflate, the usual filters, not interlaced.
            head = Self.header
            head += Self.chunk("IHDR", Self.bigEndian(shape[0]) + Self.bigEndian(shape[1]) + [1, 0, 0, 0, 0])
            head += Self.chunk("pHYs", perMetre + perMetre + [1]) + Self.bigEndian(0) + Array("IDAT".utf8)
            self.shape = shape
        }
        deflater.begin(after: head)
    }

    /// Appends a row, its filter byte (0) first, `count` times.
    mutating func append(_ row: UnsafeBufferPointer<UInt8>, times count: Int) { deflater.append(row, times: count) }

    /// The whole file.
    mutating func end() -> [UInt8] {
        deflater.end()
        let length = deflater.bytes.count - head.count
        deflater.set(bigEndian: UInt32(length), at: head.count - 8)
        let check = deflater.bytes.withUnsafeBufferPointer {
            ikrar_crc32($0.baseAddress.map { $0 + head.count - 4 }, length + 4)
        }
        deflater.append(bigEndian: check)
        deflater.append(Self.end)
        return Array(deflater.bytes)
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let named = Array(name.utf8) + content
        return bigEndian(UInt32(content.count)) + named + bigEndian(ikrar_crc32(named, named.count))
    }

    private static func bigEndian(_ value: UInt32) -> [UInt8] { withUnsafeBytes(of: value.bigEndian) { Array($0) } }
}

/// The bits of a deflate stream in the one form written here, a block of fixed codes. RFC 1951, 3.2.6.
struct DeflateStream {
    let room: UnsafeMutableBufferPointer<UInt8>
    var count: Int
    var pending: UInt64
    var pendingBits: UInt64

    /// The `length` bytes that begin `distance` bytes back; at least three, or none.
    @inline(__always)
    mutating func putMatch(length: Int, distance: Int) {
        let (distanceCode, distanceExtra, distanceBase) = Self.distanceCode(distance)
        var rest = length
        while rest > 0 {
            // A match is 3 to 258 bytes; never leave one or two behind.
            let part = rest <= 258 ? rest : min(258, rest - 3)
            let (symbol, extra, lengthBase) = Self.lengthCode(part)
            putLengthSymbol(symbol)
            put(UInt64(part - lengthBase), bits: extra)
            put(Self.reversed(UInt64(distanceCode), 5), bits: 5)
            put(UInt64(distance - distanceBase), bits: distanceExtra)
            rest -= part
        }
    }

    @inline(__always)
    mutating func putLiteral(_ byte: UInt8) {
        let code = Self.literalCodes[Int(byte)]
        put(UInt64(code), bits: byte < 144 ? 8 : 9)
    }

    private mutating func putLengthSymbol(_ symbol: Int) {
        if symbol < 280 {
            put(Self.reversed(UInt64(symbol - 256), 7), bits: 7)
        } else {
            put(Self.reversed(UInt64(symbol - 280 + 0b1100_0000), 8), bits: 8)
        }
    }

    @inline(__always)
    mutating func put(_ value: UInt64, bits: Int) {
        pending |= value << pendingBits
        pendingBits += UInt64(bits)
        while pendingBits >= 8 {
            putByte()
            pendingBits -= 8
        }
    }

    /// Fills the last byte with zeros.
    mutating func flush() {
        if pendingBits > 0 { putByte() }
        pendingBits = 0
    }

    @inline(__always)
    private mutating func putByte() {
        room[count] = UInt8(truncatingIfNeeded: pending)
        pending >>= 8
        count += 1
    }

    /// The code of each literal, its first bit lowest.
    private static let literalCodes: [UInt16] = (0..<256).map { byte in
        UInt16(byte < 144 ? reversed(0b0011_0000 + UInt64(byte), 8) : reversed(0b1_1001_0000 + UInt64(byte - 144), 9))
    }

    private static func reversed(_ code: UInt64, _ bits: Int) -> UInt64 {
        var (code, result) = (code, UInt64(0))
        for _ in 0..<bits {
            result = result << 1 | code & 1
            code >>= 1
        }
        return result
    }

    /// RFC 1951, 3.2.5: the symbol of a length, how many bits follow it, and the least length it stands for.
    private static func lengthCode(_ length: Int) -> (symbol: Int, extra: Int, base: Int) {
        if length == 258 { return (285, 0, 258) }
        let offset = length - 3
        if offset < 8 { return (257 + offset, 0, length) }
        let extra = Int.bitWidth - offset.leadingZeroBitCount - 3
        return (257 + 4 * extra + offset >> extra, extra, (offset >> extra) << extra + 3)
    }

    private static func distanceCode(_ distance: Int) -> (code: Int, extra: Int, base: Int) {
        let offset = distance - 1
        if offset < 4 { return (offset, 0, distance) }
        let extra = Int.bitWidth - offset.leadingZeroBitCount - 2
        return (2 * extra + offset >> extra, extra, (offset >> extra) << extra + 1)
    }
}

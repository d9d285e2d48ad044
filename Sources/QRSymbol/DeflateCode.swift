/// A fixed code of RFC 1951, 3.2.5 and 3.2.6, with the extra bits that follow it, the bit that is sent first lowest.
struct DeflateCode {
    let value: UInt32
    let bits: UInt32

    /// A block of fixed codes that is the last one.
    static let blockStart = DeflateCode(value: 0b011, bits: 3)
    static let blockEnd = DeflateCode(value: 0, bits: 7)

    /// By byte.
    static let literals = (0..<256).map { byte in
        byte < 144 ? DeflateCode(code: 0b0011_0000 + byte, 8) : DeflateCode(code: 0b1_1001_0000 + byte - 144, 9)
    }

    /// By length, 3 to 258.
    static let lengths = (0...258).map { $0 < 3 ? DeflateCode(value: 0, bits: 0) : DeflateCode(length: $0) }

    /// For a distance of 1 to 32,768.
    init(distance: Int) {
        let offset = distance - 1
        let extra = offset < 4 ? 0 : Int.bitWidth - offset.leadingZeroBitCount - 2
        self.init(code: 2 * extra + offset >> extra, 5, extra: offset & ((1 << extra) - 1), extra)
    }

    private init(length: Int) {
        let offset = length - 3
        let extra = offset < 8 ? 0 : Int.bitWidth - offset.leadingZeroBitCount - 3
        // The longest has a symbol of its own, without extra bits.
        let symbol = length == 258 ? 285 : 257 + 4 * extra + offset >> extra
        let rest = length == 258 ? 0 : offset & ((1 << extra) - 1)
        let extraBits = length == 258 ? 0 : extra
        if symbol < 280 {
            self.init(code: symbol - 256, 7, extra: rest, extraBits)
        } else {
            self.init(code: 0b1100_0000 + symbol - 280, 8, extra: rest, extraBits)
        }
    }

    private init(value: UInt32, bits: UInt32) {
        self.value = value
        self.bits = bits
    }

    /// Codes are sent highest bit first, everything else lowest first.
    private init(code: Int, _ codeBits: Int, extra: Int = 0, _ extraBits: Int = 0) {
        let reversed = (0..<codeBits).reduce(0) { $0 | (code >> $1 & 1) << (codeBits - 1 - $1) }
        self.init(value: UInt32(reversed | extra << codeBits), bits: UInt32(codeBits + extraBits))
    }
}

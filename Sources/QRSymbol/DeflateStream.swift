/// The bits of a deflate stream in the one form written here, a block of fixed codes. RFC 1951, 3.2.6.
struct DeflateStream {
    let room: UnsafeMutableBufferPointer<UInt8>
    var count: Int
    var pending: UInt64
    var pendingBits: UInt64

    /// The `length` bytes that begin `distance` bytes back; at least three, or none.
    @inline(__always)
    mutating func putMatch(length: Int, distance: DeflateCode) {
        var rest = length
        while rest > 0 {
            // A match is 3 to 258 bytes; never leave one or two behind.
            let part = rest <= 258 ? rest : min(258, rest - 3)
            put(DeflateCode.lengths[part])
            put(distance)
            rest -= part
        }
    }

    @inline(__always)
    mutating func putLiteral(_ byte: UInt8) { put(DeflateCode.literals[Int(byte)]) }

    @inline(__always)
    mutating func put(_ code: DeflateCode) {
        pending |= UInt64(code.value) << pendingBits
        pendingBits += UInt64(code.bits)
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
}

/// Data codewords that are put together bit by bit.
struct Bits {
    private(set) var bytes: [UInt8] = []
    private var count = 0

    /// Appends the lowest `width` bits of a number.
    mutating func append(_ value: Int, _ width: Int) {
        for bit in stride(from: width - 1, through: 0, by: -1) {
            if count % 8 == 0 { bytes.append(0) }
            bytes[count / 8] |= UInt8(value >> bit & 1) << UInt8(7 - count % 8)
            count += 1
        }
    }

    /// A stretch of bytes, as versions 1 to 9 count them.
    mutating func appendBytes(_ content: Int...) {
        append(4, 4)
        append(content.count, 8)
        for byte in content { append(byte, 8) }
    }

    /// The terminator and so many codewords of padding.
    mutating func end(padding: Int) {
        append(0, 4)
        while count % 8 != 0 { append(0, 1) }
        for index in 0..<padding { append(index % 2 == 0 ? 236 : 17, 8) }
    }
}

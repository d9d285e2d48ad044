import CCairoPango

/// A PNG that is put together chunk by chunk (RFC 2083, 3).
struct PNGFile {
    private(set) var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    mutating func add(_ type: String, _ content: [UInt8]) {
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

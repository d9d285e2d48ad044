/// Reads numbers bit by bit, highest first.
struct BitReader {
    let bytes: UnsafePointer<UInt8>
    let count: Int
    private(set) var position = 0

    init(_ bytes: UnsafePointer<UInt8>, count: Int) {
        self.bytes = bytes
        self.count = count
    }

    var left: Int { count * 8 - position }

    /// Nil when fewer than `bits` (at most 16) are left.
    mutating func read(_ bits: Int) -> Int? {
        guard bits <= left else { return nil }
        var value = 0
        for _ in 0..<bits {
            value = value << 1 | Int(bytes[position >> 3] >> UInt8(7 - position & 7) & 1)
            position += 1
        }
        return value
    }
}

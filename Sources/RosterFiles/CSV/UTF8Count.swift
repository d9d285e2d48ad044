/// Counts the sequences of several bytes that are UTF-8 (RFC 3629), and the bytes that are not, in text that arrives
/// in pieces.
struct UTF8Count {
    private(set) var sequences = 0
    private(set) var badBytes = 0
    private var pending = 0
    private var allowed: ClosedRange<UInt8> = 0x80...0xBF

    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        for byte in bytes where byte >= 0x80 || pending > 0 { add(byte) }
    }

    /// Counts a sequence that the end cut off.
    mutating func finish() {
        if pending > 0 { badBytes += 1 }
        pending = 0
    }

    static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var count = UTF8Count()
        count.add(bytes)
        count.finish()
        return count.badBytes == 0
    }

    private mutating func add(_ byte: UInt8) {
        if pending > 0 {
            if allowed.contains(byte) {
                pending -= 1
                allowed = 0x80...0xBF
                if pending == 0 { sequences += 1 }
                return
            }
            badBytes += 1
            pending = 0
            if byte < 0x80 { return }
        }
        allowed = 0x80...0xBF
        switch byte {
        case 0xC2...0xDF: pending = 1
        case 0xE0: (pending, allowed) = (2, 0xA0...0xBF)
        case 0xED: (pending, allowed) = (2, 0x80...0x9F)
        case 0xE1...0xEF: pending = 2
        case 0xF0: (pending, allowed) = (3, 0x90...0xBF)
        case 0xF4: (pending, allowed) = (3, 0x80...0x8F)
        case 0xF1...0xF3: pending = 3
        default: badBytes += 1
        }
    }
}

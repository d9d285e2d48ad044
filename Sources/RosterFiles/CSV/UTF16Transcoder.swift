/// Turns UTF-16 that arrives in pieces into UTF-8.
///
/// A surrogate without its partner, or half a code unit at the file's end, becomes the byte ``brokenUnit``,
/// which no UTF-8 holds: whoever closes the cell sees it and knows the line.
struct UTF16Transcoder: ~Copyable {
    static let brokenUnit: UInt8 = 0xFF

    private let bigEndian: Bool
    private var halfUnit: UInt8?
    private var highSurrogate: UInt32?
    private(set) var text = ByteBuffer(capacity: FileSource.chunkSize)

    init(bigEndian: Bool) {
        self.bigEndian = bigEndian
    }

    /// Replaces `text` by the UTF-8 of `chunk`.
    mutating func transcode(_ chunk: UnsafeBufferPointer<UInt8>) {
        text.truncate(to: 0)
        for byte in chunk {
            guard let first = halfUnit else {
                halfUnit = byte
                continue
            }
            halfUnit = nil
            append(unit: bigEndian ? UInt32(first) << 8 | UInt32(byte) : UInt32(byte) << 8 | UInt32(first))
        }
    }

    /// Replaces `text` by what the end of the file leaves over.
    mutating func finish() {
        text.truncate(to: 0)
        if highSurrogate != nil || halfUnit != nil { text.append(Self.brokenUnit) }
    }

    private mutating func append(unit: UInt32) {
        if let high = highSurrogate {
            highSurrogate = nil
            if unit & 0xFC00 == 0xDC00 {
                text.append(Unicode.Scalar(0x10000 + (high & 0x3FF) << 10 + (unit & 0x3FF)).unsafelyUnwrapped)
                return
            }
            text.append(Self.brokenUnit)
        }
        switch unit {
        case 0..<0x80: text.append(UInt8(unit))
        case 0xD800..<0xDC00: highSurrogate = unit
        case 0xDC00..<0xE000: text.append(Self.brokenUnit)
        default: text.append(Unicode.Scalar(unit).unsafelyUnwrapped)
        }
    }
}

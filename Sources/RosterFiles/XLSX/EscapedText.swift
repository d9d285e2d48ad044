import Glibc

/// Characters that XML can't hold, written `_xHHHH_` in a workbook's strings (ISO/IEC 29500-1, 22.9.2.19, ST_Xstring).
enum EscapedText {
    /// Undoes the escapes in the bytes of `buffer` from `start` on, in place; two escapes may make a surrogate pair.
    @inline(__always)
    static func undo(in buffer: inout ByteBuffer, from start: Int) {
        guard buffer.count - start >= 7, memchr(buffer.base + start, 0x5F, buffer.count - start) != nil else { return }
        undoEach(in: &buffer, from: start)
    }

    @inline(never)
    private static func undoEach(in buffer: inout ByteBuffer, from start: Int) {
        let end = buffer.count
        let bytes = buffer.base
        var read = start
        // What is written is never longer than what was read, so it stays behind it, in the same memory.
        buffer.truncate(to: start)
        while read < end {
            guard let unit = unit(at: bytes + read, end - read) else {
                buffer.append(bytes[read])
                read += 1
                continue
            }
            read += 7
            if unit & 0xFC00 == 0xD800, let low = self.unit(at: bytes + read, end - read), low & 0xFC00 == 0xDC00 {
                read += 7
                buffer.append(Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)) ?? "\u{FFFD}")
            } else {
                buffer.append(Unicode.Scalar(unit) ?? "\u{FFFD}")
            }
        }
    }

    private static func unit(at bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt32? {
        guard count >= 7, bytes[0] == 0x5F, bytes[1] == 0x78, bytes[6] == 0x5F else { return nil }
        var unit: UInt32 = 0
        for index in 2..<6 {
            switch bytes[index] {
            case 0x30...0x39: unit = unit << 4 | UInt32(bytes[index] - 0x30)
            case 0x41...0x46, 0x61...0x66: unit = unit << 4 | UInt32((bytes[index] & ~0x20) - 0x37)
            default: return nil
            }
        }
        return unit
    }
}

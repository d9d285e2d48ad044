internal import Crypto

/// A UUID, as 16 bytes.
public struct UniqueID: Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    /// Version 7: 48 bits of milliseconds, then chance (RFC 9562, 5.7).
    public static func v7(at time: Instant, random: (UInt64, UInt64)) -> UniqueID {
        let milliseconds = UInt64(bitPattern: time.microseconds / 1000)
        return UniqueID(
            high: milliseconds << 16 | 0x7000 | random.0 & 0x0FFF,
            low: 0x8000_0000_0000_0000 | random.1 & 0x3FFF_FFFF_FFFF_FFFF,
        )
    }

    /// Version 8: the same text gives the same id, so that a scanner's memory read in twice is known the second time
    /// (RFC 9562, 5.8).
    public static func named(_ text: String) -> UniqueID {
        let digest = Array(SHA256.hash(data: Array(text.utf8)))
        let words = [digest[0..<8], digest[8..<16]].map { $0.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
        return UniqueID(
            high: words[0] & 0xFFFF_FFFF_FFFF_0FFF | 0x8000,
            low: 0x8000_0000_0000_0000 | words[1] & 0x3FFF_FFFF_FFFF_FFFF,
        )
    }

    /// `0199f0c2-7c3a-7f00-8a1b-0123456789ab`
    public var text: String {
        String(unsafeUninitializedCapacity: 36) { buffer in
            var place = 0
            for digit in 0..<32 {
                if [8, 12, 16, 20].contains(digit) {
                    buffer[place] = UInt8(ascii: "-")
                    place += 1
                }
                let word = digit < 16 ? high : low
                let value = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * (digit % 16))) & 15
                buffer[place] = value < 10 ? 48 + value : 87 + value
                place += 1
            }
            return place
        }
    }
}

enum HexText {
    /// 32 capital hexadecimal digits.
    static func of(_ first: UInt64, _ second: UInt64) -> String {
        String(unsafeUninitializedCapacity: 32) { buffer in
            for place in 0..<32 {
                let word = place < 16 ? first : second
                let nibble = UInt8(truncatingIfNeeded: word >> UInt64(60 - 4 * (place % 16))) & 15
                buffer[place] = nibble < 10 ? 48 + nibble : 55 + nibble
            }
            return 32
        }
    }
}

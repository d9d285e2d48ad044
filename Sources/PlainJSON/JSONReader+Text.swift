extension JSONReader {
    /// - Returns: `nil` for what is written well and is no Unicode: half a pair of surrogates, bytes that are no UTF-8.
    public mutating func text() throws -> String? {
        passBlanks()
        try take(UInt8(ascii: "\""))
        let start = place
        while true {
            switch try peek() {
            case UInt8(ascii: "\""):
                let text = String(validating: UnsafeBufferPointer(rebasing: bytes[start..<place]), as: UTF8.self)
                place += 1
                return text
            case UInt8(ascii: "\\"): return try escapedText(from: start)
            case ..<0x20: throw fault
            default: place += 1
            }
        }
    }

    private mutating func escapedText(from start: Int) throws -> String? {
        var letters = Array(bytes[start..<place])
        var isWhole = true
        while true {
            let byte = try peek()
            place += 1
            switch byte {
            case UInt8(ascii: "\""):
                return isWhole ? String(validating: letters, as: UTF8.self) : nil
            case UInt8(ascii: "\\"):
                if let scalar = try escaped() {
                    letters.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                } else {
                    isWhole = false
                }
            case ..<0x20:
                place -= 1
                throw fault
            default: letters.append(byte)
            }
        }
    }

    /// What stands behind a backslash; `nil` for half a pair.
    private mutating func escaped() throws -> Unicode.Scalar? {
        let byte = try peek()
        place += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let unit = try fourDigits()
            guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
            let behind = place
            guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"), bytes[place + 1] == UInt8(ascii: "u")
            else { return nil }
            place += 2
            let trail = try fourDigits()
            guard UTF16.isTrailSurrogate(trail) else {
                // It is read by itself.
                place = behind
                return nil
            }
            return Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(trail) - 0xDC00))
        default:
            place -= 1
            throw fault
        }
    }

    private mutating func fourDigits() throws -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            let byte = try peek()
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt16(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt16(byte - UInt8(ascii: "a") + 10)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt16(byte - UInt8(ascii: "A") + 10)
            default: throw fault
            }
            place += 1
        }
        return value
    }
}

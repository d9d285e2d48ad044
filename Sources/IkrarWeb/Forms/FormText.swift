/// Names and values as text.
enum FormText {
    /// The text of a percent-encoded name or value; a plus is a space.
    static func decoded(_ bytes: some Collection<UInt8>, field: String? = nil) throws -> String {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var rest = bytes.makeIterator()
        while let byte = rest.next() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let high = rest.next().flatMap(nibble), let low = rest.next().flatMap(nibble) else {
                    throw FormError(.badEscape, field: field)
                }
                plain.append(high << 4 | low)
            case UInt8(ascii: "+"): plain.append(UInt8(ascii: " "))
            case 0x21...0x7E: plain.append(byte)
            default: throw FormError(.badText, field: field)
            }
        }
        return try utf8(plain, field: field)
    }

    static func utf8(_ bytes: some Collection<UInt8>, field: String? = nil) throws -> String {
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw FormError(.badText, field: field)
        }
        return text
    }

    private static func nibble(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

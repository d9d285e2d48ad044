/// Writes JSON (RFC 8259) straight into bytes, without spaces: answers to gates are many and small.
public struct JSONWriter: Sendable {
    /// Which characters of a text are escaped, besides those that have to be.
    public enum Escaping: Sendable {
        case needed
        /// All control characters (DEL and those of Latin-1 too), the two that end a line in JavaScript, and those that turn the
        /// direction of writing: whoever reads it on a terminal is sent no commands, and nothing hides what a line says.
        case forTerminals
    }

    public private(set) var bytes: [UInt8] = []
    private var needsComma = false
    private let escaping: Escaping

    public init(capacity: Int = 512, escaping: Escaping = .needed) {
        self.escaping = escaping
        bytes.reserveCapacity(capacity)
    }

    public mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
        try nested(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
    }

    public mutating func array(_ body: (inout JSONWriter) throws -> Void) rethrows {
        try nested(UInt8(ascii: "["), UInt8(ascii: "]"), body)
    }

    /// The next value belongs to this key.
    public mutating func key(_ key: String) {
        separate()
        quote(key)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    public mutating func field(_ key: String, _ text: String?) {
        self.key(key)
        if let text { value(text) } else { null() }
    }

    public mutating func field(_ key: String, _ number: Int?) {
        self.key(key)
        if let number { value(number) } else { null() }
    }

    public mutating func field(_ key: String, _ flag: Bool) {
        self.key(key)
        value(flag)
    }

    public mutating func value(_ text: String) {
        separate()
        quote(text)
    }

    public mutating func value(_ number: Int) { literal(String(number)) }

    public mutating func value(_ flag: Bool) { literal(flag ? "true" : "false") }

    /// The shortest digits that read back to the same number; `null` for what is none.
    public mutating func value(_ rate: Double) { literal(rate.isFinite ? rate.description : "null") }

    public mutating func null() { literal("null") }

    private mutating func literal(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func nested(_ open: UInt8, _ shut: UInt8, _ body: (inout JSONWriter) throws -> Void) rethrows {
        separate()
        bytes.append(open)
        needsComma = false
        try body(&self)
        bytes.append(shut)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        switch escaping {
        case .needed:
            let isWritten = text.utf8.withContiguousStorageIfAvailable { letters in
                guard letters.allSatisfy(Self.standsForItself) else { return false }
                bytes.append(contentsOf: letters)
                return true
            }
            if isWritten != true { append(text.utf8) }
        case .forTerminals:
            for scalar in text.unicodeScalars {
                switch scalar.value {
                case 0x7F...0x9F, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
                    let digits = String(scalar.value, radix: 16)
                    bytes += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
                default: append(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                }
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func standsForItself(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func append(_ text: some Sequence<UInt8>) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case ..<0x20: bytes.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
            default: bytes.append(byte)
            }
        }
    }
}

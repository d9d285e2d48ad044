/// Reads JSON (RFC 8259, UTF-8) from bytes in one pass, without making a tree of it: batches from gates are many and small.
///
/// Whoever reads asks what comes next and takes it, or skips it. Everything is checked that is passed, so a document that was
/// read to its end was JSON.
public struct JSONReader {
    public enum Kind: Sendable, Hashable {
        case object, array, text, number, flag, null
    }

    /// Deeper than any document that is meant.
    private static let deepest = 128

    let bytes: UnsafeBufferPointer<UInt8>
    var place = 0
    private var depth = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// One value, with nothing behind it. `body` has to take it.
    /// - Throws: ``JSONFault`` where it is no JSON; what `body` throws.
    public static func read<Value>(
        _ bytes: UnsafeRawBufferPointer, _ body: (inout JSONReader) throws -> Value
    ) throws -> Value {
        var reader = JSONReader(bytes.bindMemory(to: UInt8.self))
        let value = try body(&reader)
        reader.passBlanks()
        guard reader.place == reader.bytes.count else { throw reader.fault }
        return value
    }

    public var fault: JSONFault { JSONFault(place: place) }

    /// What comes next.
    public mutating func kind() throws -> Kind {
        passBlanks()
        switch try peek() {
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "\""): return .text
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .flag
        case UInt8(ascii: "n"): return .null
        default: throw fault
        }
    }

    /// - Parameter body: Has to take the value of each key. A key that is no Unicode comes as an empty one.
    public mutating func object(_ body: (String, inout JSONReader) throws -> Void) throws {
        try elements(from: UInt8(ascii: "{"), to: UInt8(ascii: "}")) { reader in
            let key = try reader.text() ?? ""
            reader.passBlanks()
            try reader.take(UInt8(ascii: ":"))
            try body(key, &reader)
        }
    }

    /// - Parameter body: Has to take each element.
    public mutating func array(_ body: (inout JSONReader) throws -> Void) throws {
        try elements(from: UInt8(ascii: "["), to: UInt8(ascii: "]"), body)
    }

    public mutating func flag() throws -> Bool {
        passBlanks()
        let value = try peek() == UInt8(ascii: "t")
        try take(value ? "true" : "false")
        return value
    }

    public mutating func null() throws {
        passBlanks()
        try take("null")
    }

    public mutating func skip() throws {
        switch try kind() {
        case .object: try object { try $1.skip() }
        case .array: try array { try $0.skip() }
        case .text: _ = try text()
        case .number: _ = try number()
        case .flag: _ = try flag()
        case .null: try null()
        }
    }

    private mutating func elements(
        from open: UInt8, to shut: UInt8, _ body: (inout JSONReader) throws -> Void
    ) throws {
        passBlanks()
        try take(open)
        depth += 1
        guard depth <= Self.deepest else { throw fault }
        passBlanks()
        if try peek() == shut {
            place += 1
        } else {
            while true {
                try body(&self)
                passBlanks()
                if try peek() == shut { break }
                try take(UInt8(ascii: ","))
                passBlanks()
            }
            place += 1
        }
        depth -= 1
    }

    // MARK: Bytes

    mutating func passBlanks() {
        while place < bytes.count {
            switch bytes[place] {
            case 0x20, 0x09, 0x0A, 0x0D: place += 1
            default: return
            }
        }
    }

    func peek() throws -> UInt8 {
        guard place < bytes.count else { throw fault }
        return bytes[place]
    }

    mutating func take(_ byte: UInt8) throws {
        guard try peek() == byte else { throw fault }
        place += 1
    }

    private mutating func take(_ word: StaticString) throws {
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytes[place...].starts(with: letters) else { throw fault }
        place += letters.count
    }
}

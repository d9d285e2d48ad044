/// Writes JSON (RFC 8259) into an output, without spaces. Whoever writes an object gives its keys in sorted order.
struct JSONText: ~Copyable {
    var output: OutputBytes
    private var needsComma = false

    init(_ output: consuming OutputBytes) {
        self.output = output
    }

    mutating func object(_ body: (inout JSONText) throws(DocumentError) -> Void) throws(DocumentError) {
        open(UInt8(ascii: "{"))
        try body(&self)
        shut(UInt8(ascii: "}"))
    }

    mutating func array(_ body: (inout JSONText) throws(DocumentError) -> Void) throws(DocumentError) {
        open(UInt8(ascii: "["))
        try body(&self)
        shut(UInt8(ascii: "]"))
    }

    /// The next value belongs to this key. Keys are ours and need no escaping.
    mutating func key(_ key: StaticString) {
        separate()
        output.append(byte: UInt8(ascii: "\""))
        output.append(key)
        output.append(byte: UInt8(ascii: "\""))
        output.append(byte: UInt8(ascii: ":"))
        needsComma = false
    }

    mutating func string(_ key: StaticString, _ text: String?) {
        self.key(key)
        guard let text else { return null() }
        string(text)
    }

    mutating func number(_ key: StaticString, _ number: Int?) {
        self.key(key)
        guard let number else { return null() }
        literal(String(number))
    }

    /// The shortest digits that read back to the same number.
    mutating func number(_ key: StaticString, _ number: Double?) {
        self.key(key)
        guard let number, number.isFinite else { return null() }
        literal(number.description)
    }

    mutating func flag(_ key: StaticString, _ flag: Bool) {
        self.key(key)
        literal(flag ? "true" : "false")
    }

    mutating func string(_ text: String) {
        separate()
        output.append(byte: UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { utf8 in
            var start = 0
            for place in utf8.indices where utf8[place] < 0x20 || utf8[place] == 0x22 || utf8[place] == 0x5C {
                output.append(utf8[start..<place])
                output.append(Self.escape(utf8[place]))
                start = place + 1
            }
            output.append(utf8[start...])
        }
        output.append(byte: UInt8(ascii: "\""))
        needsComma = true
    }

    mutating func null() {
        literal("null")
    }

    consuming func finish() throws(DocumentError) {
        output.append(byte: UInt8(ascii: "\n"))
        try output.finish()
    }

    private mutating func literal(_ text: String) {
        separate()
        output.append(text)
        needsComma = true
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        output.append(byte: bracket)
        needsComma = false
    }

    private mutating func shut(_ bracket: UInt8) {
        output.append(byte: bracket)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { output.append(byte: UInt8(ascii: ",")) }
    }

    private static func escape(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case 0x22: Array("\\\"".utf8)
        case 0x5C: Array("\\\\".utf8)
        case 0x0A: Array("\\n".utf8)
        case 0x0D: Array("\\r".utf8)
        case 0x09: Array("\\t".utf8)
        default:
            Array("\\u00".utf8) + [UInt8(ascii: "0") + byte >> 4, Array("0123456789abcdef".utf8)[Int(byte & 15)]]
        }
    }
}

/// What `--json` answers are made of. Keys are written in sorted order; what is unknown is `null`, never left out.
indirect enum JSONValue: Sendable, Hashable {
    case null
    case flag(Bool)
    case number(Int)
    case rate(Double)
    case text(String)
    case array([JSONValue])
    case object([String: JSONValue])

    static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

    static func optional(_ number: Int?) -> JSONValue { number.map { .number($0) } ?? .null }

    static func optional(_ rate: Double?) -> JSONValue { rate.map { .rate($0) } ?? .null }

    /// One line, RFC 8259.
    var line: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .flag(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let value): bytes.append(contentsOf: String(value).utf8)
        case .rate(let value): bytes.append(contentsOf: (value.isFinite ? value.description : "null").utf8)
        case .text(let text): Self.quote(text, into: &bytes)
        case .array(let values):
            Self.list("[", "]", values, into: &bytes) { value, bytes in value.write(to: &bytes) }
        case .object(let members):
            Self.list("{", "}", members.sorted { $0.key < $1.key }, into: &bytes) { member, bytes in
                Self.quote(member.key, into: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.write(to: &bytes)
            }
        }
    }

    private static func list<Element>(
        _ open: Unicode.Scalar,
        _ shut: Unicode.Scalar,
        _ elements: [Element],
        into bytes: inout [UInt8],
        _ write: (Element, inout [UInt8]) -> Void
    ) {
        bytes.append(UInt8(ascii: open))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(element, &bytes)
        }
        bytes.append(UInt8(ascii: shut))
    }

    private static func quote(_ text: String, into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case ..<0x20: bytes.append(contentsOf: "\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))".utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

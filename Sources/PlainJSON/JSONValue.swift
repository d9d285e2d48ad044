/// A JSON value (RFC 8259). Keys are written in sorted order; what is unknown is `null`, never left out.
public indirect enum JSONValue: Sendable, Hashable {
    case null
    case flag(Bool)
    case number(Int)
    case rate(Double)
    case text(String)
    case array([JSONValue])
    case object([String: JSONValue])

    public static func optional(_ text: String?) -> JSONValue { text.map { .text($0) } ?? .null }

    public static func optional(_ number: Int?) -> JSONValue { number.map { .number($0) } ?? .null }

    public static func optional(_ rate: Double?) -> JSONValue { rate.map { .rate($0) } ?? .null }

    /// On one line.
    public var line: String {
        String(decoding: bytes, as: UTF8.self)
    }

    public var bytes: [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.bytes
    }

    private func write(to writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .flag(let value): writer.value(value)
        case .number(let value): writer.value(value)
        case .rate(let value): writer.value(value)
        case .text(let text): writer.value(text)
        case .array(let values): writer.array { writer in for value in values { value.write(to: &writer) } }
        case .object(let members):
            writer.object { writer in
                for (key, value) in members.sorted(by: { $0.key < $1.key }) {
                    writer.key(key)
                    value.write(to: &writer)
                }
            }
        }
    }
}

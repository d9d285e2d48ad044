import Logging

/// One JSON object on one line, written by hand: a log must not wait for an encoder, nor bring one.
struct JSONLine {
    private(set) var bytes: [UInt8] = []

    init() { bytes.reserveCapacity(256) }

    /// A member of the object; the first call opens it.
    mutating func add(_ name: String, _ value: String) {
        bytes.append(bytes.isEmpty ? UInt8(ascii: "{") : UInt8(ascii: ","))
        addText(name)
        bytes.append(UInt8(ascii: ":"))
        addText(value)
    }

    mutating func add(_ name: String, _ values: Logger.Metadata) {
        bytes.append(bytes.isEmpty ? UInt8(ascii: "{") : UInt8(ascii: ","))
        addText(name)
        bytes.append(UInt8(ascii: ":"))
        addValue(.dictionary(values))
    }

    mutating func end() { bytes += [UInt8(ascii: "}"), UInt8(ascii: "\n")] }

    private mutating func addValue(_ value: Logger.MetadataValue) {
        switch value {
        case .string(let text): addText(text)
        case .stringConvertible(let value): addText(String(describing: value))
        case .array(let values):
            bytes.append(UInt8(ascii: "["))
            for (place, value) in values.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                addValue(value)
            }
            bytes.append(UInt8(ascii: "]"))
        case .dictionary(let values):
            bytes.append(UInt8(ascii: "{"))
            for (place, member) in values.sorted(by: { $0.key < $1.key }).enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                addText(member.key)
                bytes.append(UInt8(ascii: ":"))
                addValue(member.value)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// Control characters are escaped, DEL and those of Latin-1 too, and the two that end a line in JavaScript: whoever reads the
    /// log on a terminal is sent no commands, and those that turn the direction of writing, which hide what a line says.
    private mutating func addText(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22, 0x5C: bytes += [UInt8(ascii: "\\"), UInt8(scalar.value)]
            case 0x0A: bytes += "\\n".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0x09: bytes += "\\t".utf8
            case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
                let digits = String(scalar.value, radix: 16)
                bytes += "\\u".utf8
                bytes += String(repeating: "0", count: 4 - digits.count).utf8
                bytes += digits.utf8
            default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension Sequence<UInt8> {
    /// Two digits a byte, lower case.
    public var hexadecimal: String {
        var text: [UInt8] = []
        text.reserveCapacity(2 * underestimatedCount)
        for byte in self {
            text.append(Self.digit(byte >> 4))
            text.append(Self.digit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
}

extension String {
    /// For a part of an address: everything but the unreserved characters is encoded (RFC 3986, 2.1).
    public var percentEncoded: String {
        let bytes = utf8.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: [byte]
            default: Array("%\(CollectionOfOne(byte).hexadecimal.uppercased())".utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

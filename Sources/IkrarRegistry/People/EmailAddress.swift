/// E-mail addresses as HR lists hold them.
enum EmailAddress {
    /// In lower case; `nil` when `text` is no address: `nama@gmail@gmail.com`, a name, two addresses.
    static func wellFormed(_ text: String) -> String? {
        let bytes = Array(text.utf8).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        guard bytes.count <= 254, let at = bytes.firstIndex(of: 0x40) else { return nil }
        let local = bytes[..<at]
        let domain = bytes[(at + 1)...]
        guard !local.isEmpty, local.count <= 64, local.allSatisfy(isLocal), isDotted(local) else { return nil }
        guard domain.contains(0x2E), domain.allSatisfy(isDomain), isDotted(domain), domain.count >= 4,
            domain.first != 0x2D, domain.last != 0x2D
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// No dot at an end, and no two together.
    private static func isDotted(_ part: ArraySlice<UInt8>) -> Bool {
        part.first != 0x2E && part.last != 0x2E && !zip(part, part.dropFirst()).contains { $0 == 0x2E && $1 == 0x2E }
    }

    private static func isDomain(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        isDomain(byte) || "!#$%&'*+/=?^_`{|}~".utf8.contains(byte)
    }
}

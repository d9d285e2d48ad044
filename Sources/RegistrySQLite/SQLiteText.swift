/// Statement texts as SQLite wants them.
enum SQLiteText {
    /// Turns `$n` into `?n` outside of quoted text: `$2` is a name to SQLite, bound in order of first appearance, and
    /// `?2` is the second argument wherever it stands.
    static func numbered(_ sql: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sql.utf8.count)
        var quote: UInt8?
        for byte in sql.utf8 {
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
                quote = byte
            } else if byte == UInt8(ascii: "$") {
                bytes.append(UInt8(ascii: "?"))
                continue
            }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

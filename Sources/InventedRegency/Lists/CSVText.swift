/// Rows as comma-separated values after RFC 4180: CRLF behind every row, quotes only where a cell needs them.
public struct CSVText: Sendable {
    public private(set) var bytes: [UInt8] = []
    private let separator: UInt8

    /// - Parameters:
    ///   - separator: one ASCII character.
    ///   - byteOrderMark: begin with the UTF-8 mark, as Excel does.
    public init(separator: Character = ",", byteOrderMark: Bool = false) {
        self.separator = separator.asciiValue ?? UInt8(ascii: ",")
        if byteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
    }

    public mutating func append(_ row: [String]) {
        for (place, cell) in row.enumerated() {
            if place > 0 { bytes.append(separator) }
            if !cell.isEmpty { append(cell) }
        }
        bytes.append(0x0D)
        bytes.append(0x0A)
    }

    /// Forgets what has been written so far but keeps the room.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    private mutating func append(_ cell: String) {
        let start = bytes.count
        bytes.append(contentsOf: cell.utf8)
        let needsQuotes = bytes[start...].contains {
            $0 == separator || $0 == 0x22 || $0 == 0x0D || $0 == 0x0A
        }
        guard needsQuotes else { return }
        bytes.removeSubrange(start...)
        bytes.append(0x22)
        for byte in cell.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}

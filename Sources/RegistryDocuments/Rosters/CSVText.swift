/// Writes CSV after RFC 4180: CRLF after every record, quotes only where they are needed.
///
/// A cell that a spreadsheet would take for a formula is given a leading apostrophe: one that begins with `=`, `+`, `-`, `@`, TAB,
/// CR or LF, apostrophes before it included, so that taking one apostrophe away from such a cell gives the original.
struct CSVText: ~Copyable {
    private var output: OutputBytes
    private let separator: UInt8

    /// - Parameter byteOrderMark: Excel reads UTF-8 only when the file begins with one.
    init(_ output: consuming OutputBytes, separator: Unicode.Scalar, byteOrderMark: Bool) {
        self.output = output
        self.separator = UInt8(ascii: separator)
        if byteOrderMark { self.output.append("\u{FEFF}" as StaticString) }
    }

    mutating func record(_ cells: [String]) throws(DocumentError) {
        for (place, cell) in cells.enumerated() {
            if place > 0 { output.append(byte: separator) }
            append(cell)
        }
        output.append("\r\n" as StaticString)
        try output.drain()
    }

    consuming func finish() throws(DocumentError) {
        try output.finish()
    }

    /// Whether a spreadsheet might compute it.
    static func looksLikeFormula(_ cell: String) -> Bool {
        switch cell.utf8.first(where: { $0 != UInt8(ascii: "'") }) {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): true
        case 0x09, 0x0A, 0x0D: true
        default: false
        }
    }

    private mutating func append(_ cell: String) {
        let separator = separator
        let quoted = cell.utf8.contains { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
        if quoted { output.append(byte: 0x22) }
        if Self.looksLikeFormula(cell) { output.append(byte: UInt8(ascii: "'")) }
        if quoted {
            for byte in cell.utf8 {
                if byte == 0x22 { output.append(byte: 0x22) }
                output.append(byte: byte)
            }
            output.append(byte: 0x22)
        } else {
            output.append(cell)
        }
    }
}

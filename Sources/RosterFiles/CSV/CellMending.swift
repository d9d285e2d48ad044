/// Makes UTF-8 of cells that are not.
struct CellMending {
    var encoding: CSVDialect.Encoding

    /// Rewrites the broken cells of `row`, and tells `warn` of those that are strange to the file's encoding.
    func mend(_ row: inout RowBuffer, warn: (ReadingWarning) -> Void) {
        guard encoding != .utf8 else { return }
        for column in 0..<row.count {
            let span = row.spans[column]
            let text = UnsafeBufferPointer(start: row.bytes.base + Int(span.start), count: Int(span.end - span.start))
            guard text.contains(where: { $0 >= 0x80 }) else { continue }
            if encoding != .windows1252 {
                if UTF8Count.isUTF8(text) { continue }
                warn(ReadingWarning(.encodingMended, line: row.line, column: column + 1))
            }
            rewrite(span, in: &row, column: column)
        }
    }

    private func rewrite(_ span: CellSpan, in row: inout RowBuffer, column: Int) {
        let start = row.bytes.count
        for index in Int(span.start)..<Int(span.end) {
            let byte = row.bytes.base[index]
            if byte < 0x80 {
                row.bytes.append(byte)
            } else if encoding == .windows1252 || encoding == .mixed {
                row.bytes.append(Windows1252.scalar(byte))
            } else if byte == UTF16Transcoder.brokenUnit {
                row.bytes.append("\u{FFFD}" as Unicode.Scalar)
            } else {
                row.bytes.append(byte)
            }
        }
        row.close(column: column, from: start, kind: span.kind)
    }
}

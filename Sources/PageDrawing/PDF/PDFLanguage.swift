/// Says in a finished PDF which language it is in, so that readers pronounce it and a check for accessibility passes.
///
/// cairo does not. What it wrote stays as it is; the document catalogue follows once more with `/Lang`, as ISO 32000-1, 7.5.6 has it
/// for changes.
enum PDFLanguage {
    /// - Returns: whether it could be said: not in a file of another make than cairo's.
    static func append(_ language: String, to file: OutputFile) -> Bool {
        let tail = Text(file.read(max(0, file.count - 2048)..<file.count))
        guard let trailer = tail.last("trailer"), let end = tail.last("startxref"), trailer < end,
            let root = tail.number(after: "/Root", from: trailer),
            let size = tail.number(after: "/Size", from: trailer),
            let table = tail.number(after: "startxref", from: end)
        else { return false }
        // `xref`, `0 SIZE`, then twenty bytes an object.
        let entries = Text(file.read(table..<table + 32))
        guard let line = entries.lineStart(2),
            let offset = Text(file.read(table + line + 20 * root..<table + line + 20 * root + 10)).number,
            let catalogue = Text(file.read(offset..<min(offset + 8192, table))).dictionary
        else { return false }
        guard catalogue.last("/Lang") == nil else { return true }

        let start = file.count
        let tag = language.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        let object = "\(root) 0 obj\n<< /Lang (\(tag)) \(catalogue.string.dropFirst(2))\nendobj\n"
        let offsetDigits = String(start)
        let entry = String(repeating: "0", count: max(0, 10 - offsetDigits.utf8.count)) + offsetDigits
        let info = tail.number(after: "/Info", from: trailer).map { " /Info \($0) 0 R" } ?? ""
        file.write(
            Array(
                """
                \(object)xref
                \(root) 1
                \(entry) 00000 n \ntrailer
                << /Size \(size) /Root \(root) 0 R\(info) /Prev \(table) >>
                startxref
                \(start + object.utf8.count)
                %%EOF

                """.utf8
            )
        )
        return true
    }

    /// Bytes of a PDF's syntax, which is ASCII where we look.
    private struct Text {
        let bytes: [UInt8]

        init(_ bytes: [UInt8]) { self.bytes = bytes }

        var string: String { String(decoding: bytes, as: UTF8.self) }

        func last(_ word: String) -> Int? {
            let word = Array(word.utf8)
            return bytes.indices.last { bytes[$0...].starts(with: word) }
        }

        var number: Int? { Int(String(decoding: bytes, as: UTF8.self)) }

        func number(after word: String, from start: Int) -> Int? {
            let word = Array(word.utf8)
            guard let place = bytes.indices.dropFirst(start).first(where: { bytes[$0...].starts(with: word) }) else {
                return nil
            }
            let digits = bytes[(place + word.count)...].drop { !(0x30...0x39 ~= $0) }.prefix { 0x30...0x39 ~= $0 }
            return Int(String(decoding: digits, as: UTF8.self))
        }

        /// Where a line starts, counted from 0.
        func lineStart(_ line: Int) -> Int? {
            let ends = bytes.indices.filter { bytes[$0] == 0x0A }
            return ends.count >= line ? ends[line - 1] + 1 : nil
        }

        /// From its `<<` to the `>>` that ends it.
        var dictionary: Text? {
            guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: [0x3C, 0x3C]) }) else {
                return nil
            }
            var depth = 0
            var place = start
            while place + 1 < bytes.count {
                switch (bytes[place], bytes[place + 1]) {
                case (0x3C, 0x3C):
                    depth += 1
                    place += 2
                case (0x3E, 0x3E):
                    depth -= 1
                    place += 2
                    if depth == 0 { return Text(Array(bytes[start..<place])) }
                default:
                    place += 1
                }
            }
            return nil
        }
    }
}

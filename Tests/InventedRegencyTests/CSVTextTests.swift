import InventedRegency
import Testing

@Suite("CSV")
struct CSVTextTests {
    private func text(_ rows: [[String]], separator: Character = ",") -> String {
        var text = CSVText(separator: separator)
        for row in rows { text.append(row) }
        return String(decoding: text.bytes, as: UTF8.self)
    }

    @Test("cells are quoted only where they hold the separator, a quote or a line's end")
    func quotes() {
        #expect(text([["a", "b c", ""]]) == "a,b c,\r\n")
        #expect(text([["a,b", "say \"x\"", "l\nm", "n\ro"]]) == "\"a,b\",\"say \"\"x\"\"\",\"l\nm\",\"n\ro\"\r\n")
        #expect(text([["a,b", "c;d"]], separator: ";") == "a,b;\"c;d\"\r\n")
    }

    @Test("a byte order mark stands before the first row only")
    func mark() {
        var marked = CSVText(byteOrderMark: true)
        marked.append(["x"])
        marked.append(["y"])
        #expect(marked.bytes == [0xEF, 0xBB, 0xBF] + Array("x\r\ny\r\n".utf8))
    }
}

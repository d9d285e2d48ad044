import Foundation
import RosterFiles
import Testing

@Suite("CSV encodings")
struct CSVEncodingTests {
    let folder: TemporaryFolder
    static let text = "NAMA;KET\r\nJosé “Ñusa” – 😀;é\r\nAyu;x\r\n"
    static let cells = [["NAMA", "KET"], ["José “Ñusa” – 😀", "é"], ["Ayu", "x"]]

    init() throws { folder = try TemporaryFolder() }

    private func encoding(_ path: String) throws -> CSVDialect.Encoding? {
        guard case .csv(let dialect) = try RosterFile(path: path).format else { return nil }
        return dialect.encoding
    }

    @Test(
        "UTF-8 and UTF-16 read alike, with and without a byte order mark",
        arguments: [
            ([], String.Encoding.utf8, CSVDialect.Encoding.utf8), ([0xEF, 0xBB, 0xBF], .utf8, .utf8),
            ([0xFF, 0xFE], .utf16LittleEndian, .utf16LittleEndian), ([], .utf16LittleEndian, .utf16LittleEndian),
            ([0xFE, 0xFF], .utf16BigEndian, .utf16BigEndian), ([], .utf16BigEndian, .utf16BigEndian),
        ] as [([UInt8], String.Encoding, CSVDialect.Encoding)])
    func unicode(mark: [UInt8], written: String.Encoding, found: CSVDialect.Encoding) throws {
        let path = try folder.file(mark + Array(try #require(Self.text.data(using: written))))
        #expect(try encoding(path) == found)
        let reading = try Reading(path)
        #expect(reading.texts == Self.cells)
        #expect(reading.warnings.isEmpty)
    }

    @Test("bytes that are not UTF-8 make a Windows-1252 file")
    func windows1252() throws {
        let path = try folder.file(
            Array("NAMA;KET\nJos".utf8) + [0xE9] + Array(" ".utf8) + [0x93, 0x80, 0x94, 0x81] + Array(";x\n".utf8))
        #expect(try encoding(path) == .windows1252)
        let reading = try Reading(path)
        #expect(reading.texts[1] == ["José “€”\u{81}", "x"])
        #expect(reading.warnings.isEmpty)
    }

    @Test("a cell in another encoding than the file's is mended, and its line told")
    func mixed() throws {
        let path = try folder.file(Array("NAMA;KET\nJosé;1\nRen".utf8) + [0xE9] + Array(";é\nAndré;3\n".utf8))
        #expect(try encoding(path) == .mixed)
        let reading = try Reading(path)
        #expect(reading.texts == [["NAMA", "KET"], ["José", "1"], ["René", "é"], ["André", "3"]])
        #expect(reading.warnings == [ReadingWarning(.encodingMended, line: 3, column: 1)])
    }

    @Test("half a surrogate pair in UTF-16 is replaced, and its line told")
    func brokenUTF16() throws {
        let units: [UInt16] = Array("a,b\nx".utf16) + [0xD83D] + Array("y,z\n".utf16)
        let path = try folder.file([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        let reading = try Reading(path)
        #expect(reading.texts == [["a", "b"], ["x\u{FFFD}y", "z"]])
        #expect(reading.warnings == [ReadingWarning(.encodingMended, line: 2, column: 1)])
    }

    @Test("characters cut by a chunk's end come whole", arguments: [String.Encoding.utf8, .utf16LittleEndian])
    func chunkEnds(written: String.Encoding) throws {
        let name = String(repeating: "Ñé🙏", count: 3)
        let lines = (0..<8_000).map { "\($0),\(String(repeating: "x", count: $0 % 3))\(name)" }
        let path = try folder.file(Array(try #require(lines.joined(separator: "\n").data(using: written))))
        let reading = try Reading(path)
        #expect(reading.rows.count == 8_000)
        #expect(reading.warnings.isEmpty)
        #expect(reading.texts.allSatisfy { $0.count == 2 && $0[1].hasSuffix(name) })
    }
}

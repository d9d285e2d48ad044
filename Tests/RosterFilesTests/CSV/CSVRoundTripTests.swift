import Foundation
import RosterFiles
import Testing

/// Lists made by chance, from seeds that stay the same.
@Suite("CSV round trip")
struct CSVRoundTripTests {
    struct Written: Sendable, CustomTestStringConvertible {
        var seed: UInt64
        var delimiter: CSVDialect.Delimiter
        var lineEnd: String
        var encoding: String.Encoding
        var mark: [UInt8]

        var testDescription: String { "\(seed) \(delimiter) \(lineEnd.debugDescription) \(encoding) \(mark)" }
    }

    static let dialects: [Written] = {
        let encodings: [(String.Encoding, [UInt8])] = [
            (.utf8, []), (.utf8, [0xEF, 0xBB, 0xBF]), (.utf16LittleEndian, [0xFF, 0xFE]),
            (.utf16BigEndian, [0xFE, 0xFF]),
        ]
        var made: [Written] = []
        for delimiter in CSVDialect.Delimiter.allCases {
            for lineEnd in ["\n", "\r\n", "\r"] {
                for (encoding, mark) in encodings {
                    let seed = UInt64(made.count)
                    made.append(
                        Written(seed: seed, delimiter: delimiter, lineEnd: lineEnd, encoding: encoding, mark: mark))
                }
            }
        }
        return made
    }()

    @Test("what is written in any dialect reads back the same", arguments: dialects)
    func roundTrip(written: Written) throws {
        let folder = try TemporaryFolder()
        var chance = SeededGenerator(seed: written.seed)
        let rows = Self.rows(using: &chance)
        let cut = String(UnicodeScalar(written.delimiter.rawValue))
        let text = rows.map { row in
            row.map { Self.quoted($0, always: Bool.random(using: &chance)) }.joined(separator: cut) + written.lineEnd
        }.joined()
        let bytes = Array(try #require(text.data(using: written.encoding)))
        let reading = try Reading(folder.file(written.mark + bytes))
        #expect(reading.texts == rows)
        #expect(reading.warnings.isEmpty)
    }

    private static func rows(using chance: inout SeededGenerator) -> [[String]] {
        let columns = Int.random(in: 3...9, using: &chance)
        // A header and plain rows first, as lists have them: from these the delimiter is told.
        let plain = (0..<30).map { row in (0..<columns).map { "K\(row)\($0)" } }
        let wild = (0..<200).map { _ in
            (0..<Int.random(in: 2...columns, using: &chance)).map { _ in cell(using: &chance) }
        }
        return plain + wild
    }

    private static func cell(using chance: inout SeededGenerator) -> String {
        let pieces = ["a", "0", "'", "\"", ",", ";", "\t", "\n", "\r\n", " ", "é", "“", "😀", "=", "\u{A0}", "xyz"]
        return (0..<Int.random(in: 0...12, using: &chance)).map { _ in pieces.randomElement(using: &chance)! }.joined()
    }

    private static func quoted(_ cell: String, always: Bool) -> String {
        let needed = cell.unicodeScalars.contains { "\",;\t\r\n".unicodeScalars.contains($0) }
        return needed || always ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
    }

    @Test("bytes made by chance are read or refused, and never end the program", arguments: 0..<300 as Range<UInt64>)
    func noise(seed: UInt64) throws {
        let folder = try TemporaryFolder()
        var chance = SeededGenerator(seed: seed)
        let alphabet: [UInt8] = [0x22, 0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D, 0x61, 0x62, 0xC3, 0xA9, 0xE9, 0xFF, 0xF0]
        let bytes = (0..<Int.random(in: 1...400, using: &chance)).map { _ in alphabet.randomElement(using: &chance)! }
        let path = try folder.file(bytes)
        guard let error = try refusal(of: path) else {
            let lines = try Reading(path).rows.map(\.line)
            #expect(lines == lines.sorted())
            return
        }
        #expect([.unterminatedQuote, .empty, .foreignFormat].contains(error.code))
    }
}

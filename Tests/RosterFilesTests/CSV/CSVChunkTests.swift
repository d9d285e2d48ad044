import Testing

@testable import RosterFiles

@Suite("CSV in pieces")
struct CSVChunkTests {
    struct Outcome: Equatable {
        var rows: [ReadRow] = []
        var warnings: [ReadingWarning] = []
        var refusal: RosterFileError?
    }

    private static func scan(_ bytes: [UInt8], by size: Int, _ dialect: CSVDialect) -> Outcome {
        var outcome = Outcome()
        var warnings: [ReadingWarning] = []
        var scanner = CSVScanner(file: "x", dialect: dialect, limits: ReadingLimits())
        let emit: CSVScanner.Emit = { outcome.rows.append(ReadRow(line: $0.line, cells: $0.texts)) }
        do {
            for start in stride(from: 0, to: bytes.count, by: size) {
                try Array(bytes[start..<min(start + size, bytes.count)]).withUnsafeBufferPointer { chunk in
                    try scanner.scan(chunk, emit: emit, warn: { warnings.append($0) })
                }
            }
            try scanner.finish(emit: emit, warn: { warnings.append($0) })
        } catch {
            outcome.refusal = error as? RosterFileError
        }
        outcome.warnings = warnings
        return outcome
    }

    @Test("where a chunk ends makes no difference to rows, warnings and refusals", arguments: 0..<200 as Range<UInt64>)
    func anyChunks(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let alphabet: [UInt8] = [0x22, 0x22, 0x2C, 0x0A, 0x0D, 0x0D, 0x61, 0x62, 0xC3, 0xA9]
        let bytes = (0..<Int.random(in: 1...120, using: &chance)).map { _ in alphabet.randomElement(using: &chance)! }
        for lineEnding in [CSVDialect.LineEnding.lineFeed, .carriageReturn] {
            let dialect = CSVDialect(encoding: .mixed, lineEnding: lineEnding)
            let whole = Self.scan(bytes, by: bytes.count, dialect)
            for size in 1...4 { #expect(Self.scan(bytes, by: size, dialect) == whole) }
        }
    }

    @Test(
        "where a chunk ends makes no difference to what is counted and transcoded", arguments: 0..<100 as Range<UInt64>)
    func anyCounts(seed: UInt64) {
        var chance = SeededGenerator(seed: seed)
        let alphabet: [UInt8] = [0x22, 0x0A, 0x0D, 0x61, 0xC3, 0xA9, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0xD8, 0xDC, 0x00]
        let bytes = (0..<Int.random(in: 1...80, using: &chance)).map { _ in alphabet.randomElement(using: &chance)! }
        let whole = Self.counts(bytes, by: bytes.count)
        for size in 1...3 { #expect(Self.counts(bytes, by: size) == whole) }
        // The standard library's decoder is the judge of what is UTF-8.
        let valid = String(validating: bytes, as: UTF8.self) != nil
        #expect((whole.badBytes == 0) == valid)
    }

    private struct Counts: Equatable {
        var sequences = 0
        var badBytes = 0
        var lineEnding = CSVDialect.LineEnding.lineFeed
        var transcoded: [UInt8] = []
    }

    private static func counts(_ bytes: [UInt8], by size: Int) -> Counts {
        var utf8 = UTF8Count()
        var endings = LineEndingCount()
        var transcoder = UTF16Transcoder(bigEndian: false)
        var transcoded: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: size) {
            Array(bytes[start..<min(start + size, bytes.count)]).withUnsafeBufferPointer { chunk in
                utf8.add(chunk)
                endings.add(chunk)
                transcoder.transcode(chunk)
            }
            transcoded += UnsafeBufferPointer(start: transcoder.text.base, count: transcoder.text.count)
        }
        utf8.finish()
        transcoder.finish()
        transcoded += UnsafeBufferPointer(start: transcoder.text.base, count: transcoder.text.count)
        return Counts(
            sequences: utf8.sequences, badBytes: utf8.badBytes, lineEnding: endings.verdict, transcoded: transcoded)
    }
}

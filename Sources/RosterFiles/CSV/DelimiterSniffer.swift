/// Guesses the delimiter from the first records: the one that cuts most of them into the same number of cells.
struct DelimiterSniffer {
    static let records = 30

    /// What the text's first line says, when it is Excel's `sep=;`.
    static func named(in sample: [UInt8]) -> CSVDialect.Delimiter? {
        let line = sample.prefix { $0 != 0x0A && $0 != 0x0D }
        guard line.count == 5, line.prefix(4).map({ $0 | 0x20 }) == Array("sep=".utf8).map({ $0 | 0x20 }) else {
            return nil
        }
        return line.last.flatMap(CSVDialect.Delimiter.init(rawValue:))
    }

    static func guess(from sample: [UInt8]) -> CSVDialect.Delimiter {
        var best = (delimiter: CSVDialect.Delimiter.comma, score: 0)
        for delimiter in CSVDialect.Delimiter.allCases {
            var tally: [Int: Int] = [:]
            for cells in cellCounts(in: sample, delimiter: delimiter.rawValue) { tally[cells, default: 0] += 1 }
            let score = tally.map { cells, records in (cells - 1) * records }.max() ?? 0
            if score > best.score { best = (delimiter, score) }
        }
        return best.delimiter
    }

    /// How many cells each of the first records has; records of one empty cell are left out.
    private static func cellCounts(in sample: [UInt8], delimiter: UInt8) -> [Int] {
        var counts: [Int] = []
        var (cells, quoted, cellStart, blank) = (1, false, true, true)
        for byte in sample {
            if quoted {
                if byte == 0x22 { quoted = false }
                continue
            }
            switch byte {
            // A quote opens where a cell starts, and again right after it closed (a doubled quote).
            case 0x22 where cellStart: (quoted, blank) = (true, false)
            case delimiter:
                cells += 1
                (cellStart, blank) = (true, false)
            case 0x0A, 0x0D:
                if !blank { counts.append(cells) }
                if counts.count == records { return counts }
                (cells, cellStart, blank) = (1, true, true)
            default: (cellStart, blank) = (false, false)
            }
        }
        if !blank { counts.append(cells) }
        return counts
    }
}

/// Reads back what ``CSVText`` wrote for programs: `,` between cells, CRLF, quotes, an apostrophe before what looks like a formula.
enum CSVRecords {
    static func records(in bytes: [UInt8]) -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            switch byte {
            case 0x22 where isQuoted && place < bytes.count && bytes[place] == 0x22:
                cell.append(byte)
                place += 1
            case 0x22: isQuoted.toggle()
            case _ where isQuoted: cell.append(byte)
            case UInt8(ascii: ","): end(&cell, of: &record)
            case 0x0D: break
            case 0x0A:
                end(&cell, of: &record)
                records.append(record)
                record = []
            default: cell.append(byte)
            }
        }
        return records
    }

    private static func end(_ cell: inout [UInt8], of record: inout [String]) {
        let text = String(decoding: cell, as: UTF8.self)
        record.append(text.hasPrefix("'") && CSVText.looksLikeFormula(text) ? String(text.dropFirst()) : text)
        cell.removeAll(keepingCapacity: true)
    }
}

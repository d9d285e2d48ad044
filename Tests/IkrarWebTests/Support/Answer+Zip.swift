import Foundation

extension TestClient.Answer {
    /// The names in an archive's central directory (APPNOTE.TXT, 4.3.12).
    var zipNames: [String] {
        guard body.starts(with: Array("PK".utf8)) else { return [] }
        var names: [String] = []
        var rest = body[...]
        while let record = rest.firstRange(of: [0x50, 0x4B, 0x01, 0x02]) {
            let start = record.lowerBound
            guard start + 46 <= body.count else { break }
            let length = Int(body[start + 28]) | Int(body[start + 29]) << 8
            names.append(String(decoding: body[(start + 46)..<min(start + 46 + length, body.count)], as: UTF8.self))
            rest = body[record.upperBound...]
        }
        return names
    }
}

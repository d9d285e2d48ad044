/// What the first bytes of a text file tell of its encoding.
struct ByteOrder {
    var encoding: CSVDialect.Encoding
    var markLength: Int

    /// By the byte order mark, else by where the zero bytes stand: Latin letters in UTF-16 have one each.
    init(head: [UInt8]) {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) {
            (encoding, markLength) = (.utf8, 3)
        } else if head.starts(with: [0xFF, 0xFE]) {
            (encoding, markLength) = (.utf16LittleEndian, 2)
        } else if head.starts(with: [0xFE, 0xFF]) {
            (encoding, markLength) = (.utf16BigEndian, 2)
        } else {
            (encoding, markLength) = (Self.byZeros(in: head), 0)
        }
    }

    private static func byZeros(in head: [UInt8]) -> CSVDialect.Encoding {
        let pairs = head.count / 2
        guard pairs > 0 else { return .utf8 }
        var zeros = (even: 0, odd: 0)
        for index in 0..<pairs {
            if head[2 * index] == 0 { zeros.even += 1 }
            if head[2 * index + 1] == 0 { zeros.odd += 1 }
        }
        if zeros.odd * 10 >= pairs * 3, zeros.even * 10 <= zeros.odd { return .utf16LittleEndian }
        if zeros.even * 10 >= pairs * 3, zeros.odd * 10 <= zeros.even { return .utf16BigEndian }
        return .utf8
    }
}

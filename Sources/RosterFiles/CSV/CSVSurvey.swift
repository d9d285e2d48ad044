/// The first pass over a CSV file: what encoding, line ends and delimiter it has. Keeps no more than a sample of it.
struct CSVSurvey {
    private static let sampleSize = 64 << 10

    private var count = UTF8Count()
    private var endings = LineEndingCount()
    private var sample: [UInt8] = []
    private let order: ByteOrder

    private init(order: ByteOrder) {
        self.order = order
    }

    static func dialect(of source: borrowing FileSource) throws -> CSVDialect {
        let order = ByteOrder(head: try source.head(4096))
        var survey = CSVSurvey(order: order)
        try CSVText(encoding: order.encoding, markLength: order.markLength).forEachChunk(of: source) { chunk in
            survey.add(chunk)
        }
        return survey.verdict
    }

    private mutating func add(_ chunk: UnsafeBufferPointer<UInt8>) {
        if order.encoding == .utf8 { count.add(chunk) }
        endings.add(chunk)
        if sample.count < Self.sampleSize { sample.append(contentsOf: chunk.prefix(Self.sampleSize - sample.count)) }
    }

    private var verdict: CSVDialect {
        var count = count
        count.finish()
        let named = DelimiterSniffer.named(in: sample)
        var encoding = order.encoding
        if encoding == .utf8, count.badBytes > 0 {
            encoding = count.sequences > 0 || order.markLength > 0 ? .mixed : .windows1252
        }
        return CSVDialect(
            delimiter: named ?? DelimiterSniffer.guess(from: sample),
            encoding: encoding,
            lineEnding: endings.verdict,
            hasByteOrderMark: order.markLength > 0,
            namesDelimiter: named != nil,
        )
    }
}

/// Counts line ends outside quotes, in text that arrives in pieces.
struct LineEndingCount {
    private var lineFeeds = 0
    private var loneReturns = 0
    private var quoted = false
    private var afterReturn = false

    mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        for byte in bytes where byte <= 0x22 || afterReturn {
            if afterReturn, byte != 0x0A, byte != 0x0D { loneReturns += 1 }
            switch byte {
            case 0x22: quoted.toggle()
            case 0x0A where !quoted: lineFeeds += 1
            default: break
            }
            afterReturn = byte == 0x0D && !quoted
        }
    }

    /// Carriage returns end the lines when they stand alone and outnumber the line feeds.
    var verdict: CSVDialect.LineEnding {
        loneReturns + (afterReturn ? 1 : 0) > lineFeeds ? .carriageReturn : .lineFeed
    }
}

/// A text file as chunks of bytes in which ASCII is ASCII: UTF-16 is turned into UTF-8, all else is handed on as it is.
struct CSVText {
    var encoding: CSVDialect.Encoding
    var markLength: Int

    func forEachChunk(of source: borrowing FileSource, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
        try source.seek(to: markLength)
        guard encoding == .utf16LittleEndian || encoding == .utf16BigEndian else {
            return try source.forEachChunk(body)
        }
        var transcoder = UTF16Transcoder(bigEndian: encoding == .utf16BigEndian)
        try source.forEachChunk { chunk in
            transcoder.transcode(chunk)
            try body(UnsafeBufferPointer(start: transcoder.text.base, count: transcoder.text.count))
        }
        transcoder.finish()
        try body(UnsafeBufferPointer(start: transcoder.text.base, count: transcoder.text.count))
    }
}

extension CSVText {
    init(_ dialect: CSVDialect) {
        encoding = dialect.encoding
        switch dialect.encoding {
        case .utf16LittleEndian, .utf16BigEndian: markLength = dialect.hasByteOrderMark ? 2 : 0
        default: markLength = dialect.hasByteOrderMark ? 3 : 0
        }
    }
}

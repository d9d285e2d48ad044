/// Reads the rows of a CSV file of a known dialect.
struct CSVReader {
    var path: String
    var dialect: CSVDialect
    var limits: ReadingLimits

    func forEachRow(_ body: CSVScanner.Emit, warn: CSVScanner.Warn) throws {
        var scanner = CSVScanner(file: path, dialect: dialect, limits: limits)
        try CSVText(dialect).forEachChunk(of: FileSource(path: path)) { chunk in
            try scanner.scan(chunk, emit: body, warn: warn)
        }
        try scanner.finish(emit: body, warn: warn)
    }
}

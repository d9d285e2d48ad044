/// Reads the rows of a workbook's sheets, with the strings and styles they share.
struct WorkbookReader {
    var path: String
    var limits: ReadingLimits

    func forEachRow(of sheets: [Workbook.Sheet], workbook: Workbook?, _ body: (borrowing RawRow) throws -> Void) throws
    {
        let archive = try ZipArchive(path: path, limits: limits)
        var formats = NumberFormats()
        if let name = workbook?.stylesPart, let part = try archive.part(name) { formats = try NumberFormats(part) }
        let strings = UnsafeMutablePointer<SharedStrings>.allocate(capacity: 1)
        defer { strings.deallocate() }
        if let name = workbook?.sharedStringsPart, let part = try archive.part(name) {
            strings.initialize(to: try SharedStrings(part))
        } else {
            strings.initialize(to: SharedStrings())
        }
        defer { strings.deinitialize(count: 1) }
        for sheet in sheets {
            try SheetReader.read(sheet, from: archive, strings: strings, formats: formats, body)
        }
    }
}

import Glibc

extension RosterFile {
    static func recognise(path: String, limits: ReadingLimits) throws -> (format: Format, workbook: Workbook?) {
        let source = try FileSource(path: path)
        let head = try source.head(64)
        if head.isEmpty { throw RosterFileError(.empty, file: path) }
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return (.xlsx, try Workbook(ZipArchive(path: path, limits: limits)))
        }
        if head.starts(with: CompoundFile.signature) {
            throw try CompoundFile.refusal(of: source)
        }
        if let foreign = ForeignFormat(head: head) {
            throw RosterFileError(.foreignFormat, file: path).with { $0.looksLike = foreign }
        }
        let dialect = try CSVSurvey.dialect(of: source)
        if source.size <= CSVText(dialect).markLength { throw RosterFileError(.empty, file: path) }
        return (.csv(dialect), nil)
    }
}

import RosterFiles

/// A row taken out of the file, to be compared.
struct ReadRow: Hashable {
    var line: Int
    var cells: [String]
}

/// All that a file gives.
struct Reading {
    var rows: [ReadRow] = []
    var kinds: [[RawCell.Kind]] = []
    var sheets: [String?] = []
    var warnings: [ReadingWarning] = []

    var texts: [[String]] { rows.map(\.cells) }

    init(_ path: String, limits: ReadingLimits = ReadingLimits()) throws {
        try self.init(RosterFile(path: path, limits: limits))
    }

    init(_ file: RosterFile) throws {
        var warnings: [ReadingWarning] = []
        try file.forEachRow(warn: { warnings.append($0) }) { row in
            rows.append(ReadRow(line: row.line, cells: row.texts))
            kinds.append((0..<row.count).map { row.kind($0) })
            sheets.append(row.sheet)
        }
        self.warnings = warnings
    }
}

/// The refusal of the file at `path`; nil when it is read to its end.
func refusal(of path: String, limits: ReadingLimits = ReadingLimits()) throws -> RosterFileError? {
    do {
        _ = try Reading(path, limits: limits)
        return nil
    } catch let error as RosterFileError {
        return error
    }
}

internal import CXLSXWriter
import Glibc

/// One sheet of a workbook. Rows and columns count from 0; a later write to a cell replaces the earlier one.
public struct Sheet {
    /// Keeps the library's sheet alive.
    let workbook: Workbook
    let handle: UnsafeMutablePointer<lxw_worksheet>
    public let name: String

    /// Writes text, and always text: `=1+1`, `+62812`, `@name` and 18-digit numbers stay what they are.
    ///
    /// A NUL, which XML cannot hold, becomes U+FFFD.
    /// - Throws: ``SheetError``, `textTooLong` or `outOfSheet`, with sheet, row and column.
    public func text(_ text: String, row: Int, column: Int, _ format: CellFormat) throws(SheetError) {
        let length = text.utf8.count
        let outcome = text.withCString { characters -> lxw_error? in
            guard strlen(characters) == length else { return nil }
            return worksheet_write_string(handle, UInt32(row), UInt16(column), characters, format.handle)
        }
        guard let outcome else {
            let clean = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
            return try self.text(clean, row: row, column: column, format)
        }
        try check(outcome, row, column)
    }

    public func number(_ number: Double, row: Int, column: Int, _ format: CellFormat) throws(SheetError) {
        try check(worksheet_write_number(handle, UInt32(row), UInt16(column), number, format.handle), row, column)
    }

    public func number(_ number: Int, row: Int, column: Int, _ format: CellFormat) throws(SheetError) {
        try self.number(Double(number), row: row, column: column, format)
    }

    /// An empty cell that has a look.
    public func blank(row: Int, column: Int, _ format: CellFormat) throws(SheetError) {
        try check(worksheet_write_blank(handle, UInt32(row), UInt16(column), format.handle), row, column)
    }

    /// One text over several cells of a row.
    public func merged(_ text: String, row: Int, columns: ClosedRange<Int>, _ format: CellFormat) throws(SheetError) {
        let first = UInt16(columns.lowerBound)
        let last = UInt16(columns.upperBound)
        if first < last {
            let outcome = worksheet_merge_range(handle, UInt32(row), first, UInt32(row), last, nil, format.handle)
            try check(outcome, row, columns.lowerBound)
        }
        try self.text(text, row: row, column: columns.lowerBound, format)
    }

    private func check(_ outcome: lxw_error, _ row: Int, _ column: Int) throws(SheetError) {
        guard outcome != LXW_NO_ERROR else { return }
        let code: SheetError.Code =
            switch outcome {
            case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED: .textTooLong
            case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE: .outOfSheet
            default: .cannotAssemble
            }
        throw SheetError(code, sheet: name, row: row + 1, column: column + 1)
    }
}

internal import CXLSXWriter

extension Sheet {
    /// - Parameter width: in characters of the default font.
    public func columnWidth(_ width: Double, column: Int) {
        worksheet_set_column(handle, UInt16(column), UInt16(column), width, nil)
    }

    /// - Parameter height: in points. In a streaming workbook, before the row's cells.
    public func rowHeight(_ height: Double, row: Int) {
        worksheet_set_row(handle, UInt32(row), height, nil)
    }

    /// Keeps the rows above `row` and the columns left of `column` in sight.
    public func freeze(above row: Int, leftOf column: Int = 0) {
        worksheet_freeze_panes(handle, UInt32(row), UInt16(column))
    }

    /// Filter buttons in the first row of the range.
    public func autofilter(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        worksheet_autofilter(
            handle,
            UInt32(rows.lowerBound),
            UInt16(columns.lowerBound),
            UInt32(rows.upperBound),
            UInt16(columns.upperBound),
        )
    }

    public func hideGridlines() {
        worksheet_gridlines(handle, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    }

    /// Says that digits kept as text are meant so; Excel marks them otherwise. `range` as Excel writes it, `B7:B900`.
    public func acceptDigitsAsText(in range: String) {
        worksheet_ignore_errors(handle, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), range)
    }

    /// On paper a new page begins with each of these rows.
    public func breakPages(before rows: [Int]) {
        var breaks = rows.map(UInt32.init) + [0]
        worksheet_set_h_pagebreaks(handle, &breaks)
    }
}
